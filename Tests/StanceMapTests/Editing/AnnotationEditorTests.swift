import Testing

@testable import StanceMap

/// Adds to the lists of annotation files that are laid out as people lay them out.
@Suite struct AnnotationEditorTests {
  private var draft: StatementDraft {
    var draft = StatementDraft(.blames, "council")
    draft.outcome = "silt"
    draft.quote = ShortQuote("It was … harbour: \"mud\" #1")
    return draft
  }

  private func edited(_ text: String, in document: String = "a") throws(EditError) -> String {
    let source = SourceFile(path: "a.yaml", text: text)
    return try AnnotationEditor().file(source, adding: [.statement(draft, to: document)]).text
  }

  private let block = #"""
      - blames: council
        for: silt
        quote: "It was … harbour: \"mud\" #1"
    """#

  private let flow = #"{blames: council, for: silt, quote: "It was … harbour: \"mud\" #1"}"#

  @Test func `a statement goes below the last one and its comments`() throws {
    let text = """
      document:
        id: a     # the first

      statements:
        # Paragraph 1
        - supports: silt # so
          quote: >-
            all of
            it

          # doubtful
        # Paragraph 2

      arguments: [{claim: silt, supported-by: mud}]
      """
    let expected = text.replacing("    # doubtful\n", with: "    # doubtful\n\(block)\n")
    #expect(try edited(text) == expected)
  }

  @Test func `items are indented as those that are there`() throws {
    #expect(
      try edited("for-document: a\nstatements:\n-   supports: silt\n    quote: a\n") == """
        for-document: a
        statements:
        -   supports: silt
            quote: a
        -   blames: council
            for: silt
            quote: "It was … harbour: \\"mud\\" #1"

        """
    )
  }

  @Test func `where items stand apart, the new one does, too`() throws {
    let text = "for-document: a\nstatements:\n  - supports: b\n\n  # c\n  - supports: d\n\nsilent: [e]\n"
    #expect(
      try edited(text) == text.replacing("supports: d\n", with: "supports: d\n\n\(block)\n")
    )
  }

  @Test(arguments: ["statements:", "statements: # none yet", "statements:   "])
  func `a list that is not begun is begun`(key: String) throws {
    #expect(
      try edited("for-document: a\n\(key)\nsilent: [e]\n")
        == "for-document: a\n\(key)\n\(block)\nsilent: [e]\n"
    )
  }

  @Test func `an empty pair of brackets gives way to lines`() throws {
    #expect(
      try edited("for-document: a\nstatements:  [ ]  # none yet\nsilent: [e]\n")
        == "for-document: a\nstatements:  # none yet\n\(block)\nsilent: [e]\n"
    )
  }

  @Test func `a list between brackets stays between brackets`() throws {
    #expect(
      try edited("for-document: a\nstatements: [{supports: b} , {supports: c}, ] # d\n")
        == "for-document: a\nstatements: [{supports: b} , {supports: c}, \(flow), ] # d\n"
    )
  }

  @Test func `in brackets over several lines a comment stays with its item`() throws {
    #expect(
      try edited("for-document: a\nstatements: [\n  {supports: b}, # e\n  {supports: c} # d\n]\n")
        == "for-document: a\nstatements: [\n  {supports: b}, # e\n  {supports: c}, # d\n  \(flow)\n]\n"
    )
    #expect(
      try edited("for-document: a\nstatements: [\n  {supports: c}, # d\n]\n")
        == "for-document: a\nstatements: [\n  {supports: c}, # d\n  \(flow),\n]\n"
    )
  }

  @Test func `a file without the list gets one at its end`() throws {
    #expect(try edited("for-document: a\n# b\n") == "for-document: a\n\nstatements:\n\(block)\n# b\n")
    #expect(
      try edited("for-document: a\nsilent: [b]\n") == "for-document: a\nsilent: [b]\nstatements:\n\(block)\n"
    )
    #expect(try edited("{for-document: a}\n") == "{for-document: a, statements: [\(flow)]}\n")
  }

  @Test func `the list of one document of several is found`() throws {
    let text = """
      documents:
      - id: b
        statements:
          - supports: c
      - id: a
        silent: [c] # so
      - {id: d, statements: [{supports: c}]}
      - {id: e, author: }
      """
    let pad = block.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    #expect(try edited(text) == text.replacing("# so\n", with: "# so\n  statements:\n\(pad)\n"))
    #expect(try edited(text, in: "b") == text.replacing("supports: c\n-", with: "supports: c\n\(pad)\n-"))
    #expect(try edited(text, in: "d") == text.replacing("c}]}", with: "c}, \(flow)]}"))
    #expect(
      try edited(text, in: "e") == text.replacing("author: }", with: "author: , statements: [\(flow)] }")
    )
    #expect(throws: EditError.noDocument("z", path: "a.yaml")) { try edited(text, in: "z") }
  }

  @Test func `a list within the description of the document is kept there`() throws {
    let text = "document:\n  id: a\n  statements:\n    - supports: b\nsilent: [c]\n"
    let pad = block.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    #expect(try edited(text) == text.replacing("supports: b\n", with: "supports: b\n\(pad)\n"))
  }

  @Test func `line ends and a missing last one stay`() throws {
    let lines = block.split(separator: "\n").joined(separator: "\r\n")
    let text = "for-document: a\r\nstatements:\r\n  - supports: b"
    #expect(try edited(text) == text + "\r\n" + lines)
    #expect(try edited(text + "\r\n") == text + "\r\n" + lines + "\r\n")
  }

  @Test func `lines of text at the end stay what they are`() throws {
    for mark in ["|", ">-", "|+"] {
      let text =
        "for-document: a\nstatements:\n  - supports: b\n    note: \(mark)\n      c\n      # d\n\nsilent: [e]\n"
      #expect(try edited(text) == text.replacing("# d\n", with: "# d\n\(block)\n"))
    }
  }

  @Test(arguments: ["statements: none", "statements: {a: b}", "statements: \"\""])
  func `what is no list is left alone`(line: String) {
    #expect(throws: EditError.notACollection(key: "statements", path: "a.yaml")) {
      try edited("for-document: a\n\(line)\n")
    }
  }

  @Test(arguments: [
    ("for-document: a\u{1}", "1:16"), ("for-document: a\nstatements:\n  - supports: b\n\t- c", "4:1"),
    ("for-document: a\nstatements:\n  - supports: b\n - supports: c\n", "4:2"),
    ("for-document: a\nstatements:\n  - supports: b\n    quote: c: d\n", "4:13"),
    ("for-document: a\nstatements:\n  - supports: b\n    supports: c\n", "4:5"),
    ("<<<<<<< HEAD\nfor-document: a\n=======\n", "1:1"),
  ])
  func `a file that is not YAML throughout is left alone`(text: String, place: String) throws {
    let error = #expect(throws: EditError.self) { try edited(text) }
    #expect(
      error?.description.hasPrefix("nothing was added, for the file has a fault at a.yaml:\(place): ") == true
    )
  }

  @Test func `what would be a fault is not written`() {
    var draft = draft
    draft.kind = .supports
    let source = SourceFile(path: "a.yaml", text: "for-document: a\n")
    let fault = "'for' goes only with 'blames' or 'absolves'; add one of them, or remove 'for'"
    #expect(throws: EditError.newFault(fault, path: "a.yaml")) {
      try AnnotationEditor().file(source, adding: [.statement(draft, to: "a")])
    }
    #expect(throws: EditError.self) {
      try AnnotationEditor().file(source, adding: [.claim("No id", text: "a")])
    }
  }

  @Test func `old faults do not stand in the way`() throws {
    let text = "for-document: a\nstatements:\n  - suports: b\n"
    #expect(try edited(text) == text + block + "\n")
  }

  @Test func `claims, actors and silences are added in the same way`() throws {
    let source = SourceFile(
      path: "a.yaml",
      text: "for-document: a\nclaims:\n    b: B\n    # c\nactors: {d: D}\n"
    )
    let result = try AnnotationEditor().file(
      source,
      adding: [
        .claim("e", text: "E: f"), .actor("g", name: "G"), .silence("b", reason: nil, in: "a"),
        .silence("e", reason: "no #", in: "a"),
      ]
    )
    #expect(
      result.text == """
        for-document: a
        claims:
            b: B
            # c
            e: "E: f"
        actors: {d: D, g: G}
        silent:
          - b
          - claim: e
            reason: "no #"

        """
    )
  }

  @Test func `every text comes back as it went in`() throws {
    let texts = [
      "a: b", "a #b", "- a", "? a", "'a'", "\"a\" b", "a\\b", "a\tb", "é “ü” — …", "مرحبا", "👩‍👩‍👧", "a\u{85}b",
      "[a]", "{a}", "*a", "&a", "!a", "%a", "@a", "`a", "| a", "> a", "a\u{2028}b", "true", "2024-01-02", "~",
      "a\nb",
      "\u{7F}a", "a\u{FEFF}b",
    ]
    for text in texts {
      var draft = StatementDraft(.supports, "b")
      draft.quote = ShortQuote(text)
      for file in ["for-document: a\n", "{for-document: a, statements: []}"] {
        let source = SourceFile(path: "a.yaml", text: file)
        let result = try AnnotationEditor().file(source, adding: [.statement(draft, to: "a")])
        var diagnostics: [Diagnostic] = []
        let read = AnnotationReader().file(from: result, diagnostics: &diagnostics)
        #expect(read?.documents[0].coded.statements.map(\.evidence.quotes[0].value) == [text])
        #expect(diagnostics.isEmpty)
      }
    }
  }
}
