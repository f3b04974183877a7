import Testing

@testable import StanceMap

@Suite struct PlainYAMLReaderTests {
  /// Expects that the text is read as the outline says, without a fault, and that Yams agrees.
  private func expect(
    _ text: String,
    isReadAs outline: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let (root, diagnostics) = PlainYAMLReader().read(text)
    #expect(diagnostics.isEmpty, sourceLocation: sourceLocation)
    #expect(root?.outline == outline, sourceLocation: sourceLocation)
    #expect(try YamsOutline().outline(of: text) == outline, sourceLocation: sourceLocation)
  }

  @Test func `mappings and lists are told apart by their lines`() throws {
    try expect("a: b\nc:\n  d: e\n  f:\n", isReadAs: #"{"a": "b", "c": {"d": "e", "f": ""}}"#)
    try expect("a:\n- b\n- c\nd: e", isReadAs: #"{"a": ["b", "c"], "d": "e"}"#)
    try expect(
      "a:\n  - b: c\n    d: e\n  -\n    f: g\n  -",
      isReadAs: #"{"a": [{"b": "c", "d": "e"}, {"f": "g"}, ""]}"#
    )
    try expect("- - a\n  - b\n- c", isReadAs: #"[["a", "b"], "c"]"#)
  }

  @Test func `an empty file, or one with comments only, says nothing`() throws {
    for text in ["", "\n\n", "# nothing\n", "---\n", "--- # nothing"] {
      let (root, diagnostics) = PlainYAMLReader().read(text)
      #expect(root?.outline == "{}")
      #expect(diagnostics.isEmpty)
    }
  }

  @Test func `one leading marker and comments anywhere are fine`() throws {
    try expect("# a\n---\n# b\na: b # c\n# d\n\n  # e\nf: g\n", isReadAs: #"{"a": "b", "f": "g"}"#)
  }

  @Test func `every scalar is text as it was written`() throws {
    try expect(
      "a: no\nb: 2024\nc: ~\nd: null\ne: 0x1F\nf: 2024-01-01\ng: 1_000",
      isReadAs:
        ##"{"a": "no", "b": "2024", "c": "~", "d": "null", "e": "0x1F", "f": "2024-01-01", "g": "1_000"}"##
    )
    try expect(
      "url: https://a.b/c#d?e=f\ntime: 12:30",
      isReadAs: ##"{"url": "https://a.b/c#d?e=f", "time": "12:30"}"##
    )
    try expect("a: -b\nc: ?d\ne: :f", isReadAs: #"{"a": "-b", "c": "?d", "e": ":f"}"#)
  }

  @Test func `a scalar goes on in lines that are indented more`() throws {
    try expect("a: b\n  c\n\n\n  d\ne: f", isReadAs: #"{"a": "b c\n\nd", "e": "f"}"#)
    try expect("a:\n  b\n  - c\nd:\n  - e\n    f", isReadAs: #"{"a": "b - c", "d": ["e f"]}"#)
    try expect("a: 'b\n  c\n\n  d'", isReadAs: #"{"a": "b c\nd"}"#)
    try expect("a: \"b  \n  c\\\n  d\\n\\t \\\n  e\"", isReadAs: #"{"a": "b cd\n\t e"}"#)
  }

  @Test func `quotation marks and escapes`() throws {
    try expect(#"a: 'it''s "b"'"#, isReadAs: #"{"a": "it\'s \"b\""}"#)
    try expect(#""a b": "c: d # e""#, isReadAs: ##"{"a b": "c: d # e"}"##)
    try expect(#"a: "\x41\u00e9\U0001F44D\"\\\/\_""#, isReadAs: "{\"a\": \"Aé👍\\\"\\\\/\u{A0}\"}")
  }

  @Test func `lists and mappings between brackets`() throws {
    try expect("a: [b, 'c, d', \"e\"]", isReadAs: #"{"a": ["b", "c, d", "e"]}"#)
    try expect("a: [b,\n  c, # d\n  e,\n]\nf: {}", isReadAs: #"{"a": ["b", "c", "e"], "f": {}}"#)
    try expect(
      "a: {b: c, d: [e, {f: g h}], i: , j: k:l}",
      isReadAs: #"{"a": {"b": "c", "d": ["e", {"f": "g h"}], "i": "", "j": "k:l"}}"#
    )
    try expect("- {a: b}\n- [ ]", isReadAs: #"[{"a": "b"}, []]"#)
    try expect("{a: b\n, c: d\n}", isReadAs: #"{"a": "b", "c": "d"}"#)
  }

  @Test func `lines of text below a bar keep their ends, below an angle they are folded`() throws {
    try expect("a: |\n  b\n   c\n\n  d\n\ne: f", isReadAs: #"{"a": "b\n c\n\nd\n", "e": "f"}"#)
    try expect("a: >\n  b\n  c\n\n  d\n   e\n  f\n\n\ng: h", isReadAs: #"{"a": "b c\nd\n e\nf\n", "g": "h"}"#)
    try expect("a: |-\n  b # c\nd: |+ # e\n  f\n\n", isReadAs: ##"{"a": "b # c", "d": "f\n\n"}"##)
    try expect("a: |2\n   b\n  c\nd: |\ne: >-\n\n  f", isReadAs: #"{"a": " b\nc\n", "d": "", "e": "\nf"}"#)
    try expect("a: |+\n\n\nb: |\n\nc: d", isReadAs: #"{"a": "\n\n", "b": "", "c": "d"}"#)
    try expect("- |\n b\n- >-\n c\n d", isReadAs: #"["b\n", "c d"]"#)
  }

  @Test func `Windows line ends are line ends`() throws {
    try expect(
      "a: b\r\nc:\r\n  - d\r\n  - \"e\r\n    f\"\r\ng: |\r\n  h\r\n",
      isReadAs: #"{"a": "b", "c": ["d", "e f"], "g": "h\n"}"#
    )
  }

  @Test func `every value knows where it begins and ends`() {
    let text = "ä: “b” # c\nd:\n  - \"e\n    f\"\n  - {g: h}\n"
    let places = PlainYAMLReader().read(text).root?.places.map {
      "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)"
    }
    #expect(
      places == [
        "1:1-5:11", "1:1-1:2", "1:4-1:7", "2:1-2:2", "3:3-5:11", "3:5-4:7", "5:5-5:11", "5:6-5:7", "5:9-5:10",
      ]
    )
  }
}
