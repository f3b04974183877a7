package import StanceMap

/// A JSON Schema of draft 2020-12, as far as the project's own schemas go.
///
/// Whatever it does not know it refuses when it is read: a keyword that nobody looks at would
/// let everything pass.
package struct JSONSchema: Sendable {
  enum Rule: Sendable {
    case nothing
    case type(String)
    case oneOfValues([JSONValue])
    case members([String: JSONSchema])
    case required([String])
    case noMembersExcept(Set<String>)
    case together([String: [String]])
    case elements(JSONSchema)
    case minimumCount(Int)
    case unique
    case pattern(String)
    case minimum(Double)
    case maximum(Double)
    case exactlyOne([JSONSchema])
    indirect case depending(on: JSONSchema, then: JSONSchema, otherwise: JSONSchema)
    case definition(String)
  }

  /// Why a schema is refused.
  package struct Fault: Error, Equatable {
    package var message: String
  }

  var rules: [Rule] = []
  /// The schemas under `$defs`, which only the whole schema has.
  var definitions: [String: JSONSchema] = [:]

  package init(_ schema: JSONValue) throws {
    let reader = JSONSchemaReader(definitions: Set(schema["$defs"]?.memberNames ?? []))
    self = try reader.schema(from: schema, isWhole: true)
  }

  init(rules: [Rule]) {
    self.rules = rules
  }
}

/// Reads schemas keyword by keyword.
private struct JSONSchemaReader {
  /// The names under `$defs`.
  var definitions: Set<String>

  func schema(from value: JSONValue, isWhole: Bool = false) throws -> JSONSchema {
    if value == .bool(false) { return JSONSchema(rules: [.nothing]) }
    if value == .bool(true) { return JSONSchema(rules: []) }
    var schema = JSONSchema(rules: [])
    for (keyword, value) in try members(of: value, "schema") {
      if isWhole, keyword == "$defs" {
        schema.definitions = try schemas(value, keyword)
      } else if let rule = try rule(keyword, value) {
        schema.rules.append(rule)
      }
    }
    schema.rules += try combined(value)
    return schema
  }

  /// The rule of a keyword that stands for itself; nil for those that say nothing or belong to others.
  private func rule(_ keyword: String, _ value: JSONValue) throws -> JSONSchema.Rule? {
    switch keyword {
    case "$schema", "title", "description", "additionalProperties", "if", "then", "else": nil
    case "type": .type(try string(value, keyword, among: Self.typeNames))
    case "const": .oneOfValues([value])
    case "enum": .oneOfValues(try elements(value, keyword))
    case "properties": .members(try schemas(value, keyword))
    case "required": .required(try strings(value, keyword))
    case "dependentRequired":
      .together(try members(of: value, keyword).mapValues { try strings($0, keyword) })
    case "items": .elements(try schema(from: value))
    case "minItems": .minimumCount(Int(try number(value, keyword)))
    case "uniqueItems" where value == .bool(true): .unique
    case "pattern": .pattern(try pattern(value))
    case "minimum": .minimum(try number(value, keyword))
    case "maximum": .maximum(try number(value, keyword))
    case "oneOf": .exactlyOne(try elements(value, keyword).map { try schema(from: $0) })
    case "$ref": .definition(try definition(value))
    default: throw JSONSchema.Fault(message: "the keyword '\(keyword)' is not known")
    }
  }

  /// The rules that several keywords make together.
  private func combined(_ value: JSONValue) throws -> [JSONSchema.Rule] {
    var rules: [JSONSchema.Rule] = []
    if let additional = value["additionalProperties"] {
      guard additional == .bool(false) else { throw fault("additionalProperties") }
      rules.append(.noMembersExcept(Set(value["properties"]?.memberNames ?? [])))
    }
    if let condition = value["if"], let then = value["then"], let otherwise = value["else"] {
      rules.append(
        .depending(
          on: try schema(from: condition),
          then: try schema(from: then),
          otherwise: try schema(from: otherwise)
        )
      )
    } else if ["if", "then", "else"].contains(where: { value[$0] != nil }) {
      throw JSONSchema.Fault(message: "'if', 'then' and 'else' are only known together")
    }
    return rules
  }

  private static let typeNames = ["object", "array", "string", "integer", "number", "boolean"]

  private func fault(_ keyword: String) -> JSONSchema.Fault {
    JSONSchema.Fault(message: "the value of '\(keyword)' is not known")
  }

  private func members(of value: JSONValue, _ keyword: String) throws -> [String: JSONValue] {
    guard case .object(let members) = value else { throw fault(keyword) }
    return Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private func schemas(_ value: JSONValue, _ keyword: String) throws -> [String: JSONSchema] {
    try members(of: value, keyword).mapValues { try schema(from: $0) }
  }

  private func elements(_ value: JSONValue, _ keyword: String) throws -> [JSONValue] {
    guard case .array(let elements) = value else { throw fault(keyword) }
    return elements
  }

  private func strings(_ value: JSONValue, _ keyword: String) throws -> [String] {
    try elements(value, keyword).map { try string($0, keyword) }
  }

  private func string(_ value: JSONValue, _ keyword: String, among known: [String]? = nil) throws -> String {
    guard case .string(let text) = value, known?.contains(text) ?? true else { throw fault(keyword) }
    return text
  }

  private func pattern(_ value: JSONValue) throws -> String {
    let pattern = try string(value, "pattern")
    _ = try Regex(pattern)
    return pattern
  }

  /// The name of a definition that is there.
  private func definition(_ value: JSONValue) throws -> String {
    let prefix = "#/$defs/"
    let path = try string(value, "$ref")
    let name = String(path.dropFirst(prefix.count))
    guard path.hasPrefix(prefix), definitions.contains(name) else { throw fault("$ref") }
    return name
  }

  private func number(_ value: JSONValue, _ keyword: String) throws -> Double {
    guard let number = value.asNumber else { throw fault(keyword) }
    return number
  }
}

extension JSONValue {
  /// The number that the value is.
  var asNumber: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }
}
