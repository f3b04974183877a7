import StanceMap
import TestSupport
import Testing

/// A validator that lets things pass would make the tests that use it worthless.
struct JSONSchemaTests {
  private func faults(of document: String, by schema: String) throws -> [String] {
    try JSONSchema(JSONValue(parsing: schema)).faults(in: JSONValue(parsing: document))
  }

  @Test(
    arguments: [
      #"{"format": "date"}"#, #"{"minLength": 1}"#, #"{"properties": {"a": {"maxItems": 1}}}"#,
      #"{"items": {"anyOf": []}}"#, #"{"oneOf": [{"not": {}}]}"#, #"{"additionalProperties": true}"#,
      #"{"additionalProperties": {}}"#, #"{"uniqueItems": false}"#, #"{"type": ["string", "null"]}"#,
      #"{"type": "null"}"#, ##"{"$ref": "#/$defs/a"}"##, #"{"$ref": "other.json"}"#,
      #"{"if": {}, "then": {}}"#,
      #"{"required": "a"}"#, #"{"pattern": "("}"#, #"{"items": {"$defs": {}}}"#, "1",
    ])
  func `a schema with anything that is not known is refused`(schema: String) throws {
    let schema = try JSONValue(parsing: schema)
    #expect(throws: (any Error).self) { try JSONSchema(schema) }
  }

  @Test(
    arguments: [
      (#"{"type": "object"}"#, "{}", "[]"),
      (#"{"type": "array"}"#, "[]", "{}"),
      (#"{"type": "string"}"#, #""1""#, "1"),
      (#"{"type": "integer"}"#, "1", "1.5"),
      (#"{"type": "number"}"#, "1.5", "true"),
      (#"{"type": "boolean"}"#, "true", "1"),
      (#"{"const": {"a": 1}}"#, #"{"a": 1}"#, #"{"a": 2}"#),
      (#"{"enum": ["a", "b"]}"#, #""b""#, #""c""#),
      (#"{"properties": {"a": {"type": "string"}}}"#, #"{"b": 1}"#, #"{"a": 1}"#),
      (#"{"properties": {"a": false}}"#, "{}", #"{"a": 1}"#),
      (#"{"required": ["a"]}"#, #"{"a": 1}"#, "{}"),
      (#"{"properties": {"a": true}, "additionalProperties": false}"#, #"{"a": 1}"#, #"{"b": 1}"#),
      (#"{"dependentRequired": {"a": ["b"]}}"#, #"{"c": 1}"#, #"{"a": 1}"#),
      (#"{"items": {"minimum": 1}}"#, "[1, 2]", "[1, 0]"),
      (#"{"minItems": 2}"#, "[1, 2]", "[1]"),
      (#"{"uniqueItems": true}"#, "[1, 2]", "[1, 1]"),
      (#"{"pattern": "^a+$"}"#, #""aa""#, #""ab""#),
      (#"{"maximum": 1}"#, "1", "1.1"),
      (#"{"oneOf": [{"minimum": 1}, {"maximum": 1}]}"#, "2", "1"),
      (#"{"if": {"minimum": 5}, "then": {"const": 7}, "else": {"const": 3}}"#, "7", "5"),
      (#"{"if": {"minimum": 5}, "then": {"const": 7}, "else": {"const": 3}}"#, "3", "4"),
      (##"{"$ref": "#/$defs/a", "$defs": {"a": {"const": 1}}}"##, "1", "2"),
    ])
  func `a keyword lets the right document pass and refuses the wrong one`(
    schema: String,
    right: String,
    wrong: String
  ) throws {
    #expect(try faults(of: right, by: schema) == [])
    #expect(try faults(of: wrong, by: schema).count == 1)
  }

  @Test func `a fault names its place`() throws {
    let schema = #"{"properties": {"a": {"items": {"required": ["b"]}}}}"#
    #expect(try faults(of: #"{"a": [{"b": 1}, {}]}"#, by: schema) == ["/a/1: has no 'b'"])
  }
}
