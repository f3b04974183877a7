import Testing

@testable import StanceMap

@Suite struct DecisionReaderTests {
  private func read(_ text: String) -> (decisions: [Decision]?, faults: [String]) {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "decisions.yaml", text: text)
    let decisions = DecisionReader().file(from: source, diagnostics: &diagnostics)
    return (decisions, diagnostics.map(\.message))
  }

  private var draft: DecisionEditor.Draft {
    var statement = StatementDraft(.blames, "The Harbour Board: all of it")
    statement.chain = ["gazette", "union"]
    statement.voice = .reported
    statement.isHedged = true
    statement.outcome = "silt"
    statement.quote = ShortQuote("it was … board", prefix: "so")
    return DecisionEditor.Draft(
      document: "a",
      statement: statement,
      rule: "verb",
      date: PartialDate(year: 2024, month: 2, day: 9)
    )
  }

  @Test func `a rejection is read as it was written, below the comments that are there`() throws {
    var source = SourceFile(path: "decisions.yaml", text: DecisionEditor.heading)
    source = try DecisionEditor().file(source, adding: draft)
    source.text += "    # a person's remark\n"
    source = try DecisionEditor().file(source, adding: draft)
    let entry = """
        - document: a
          by: union
          blames: "The Harbour Board: all of it"
          for: silt
          quote: "it was … board"
          prefix: so
          rule: verb
          date: 2024-02-09

      """
    #expect(source.text == DecisionEditor.heading + "rejected:\n\(entry)    # a person's remark\n\(entry)")
    let (decisions, faults) = read(source.text)
    #expect(faults.isEmpty)
    #expect(decisions?.count == 2)
    let decision = try #require(decisions?.last)
    #expect(decision.document.value == "a")
    #expect(decision.holder?.value == "union")
    #expect(decision.verb.value == .blames)
    #expect(decision.target.value == "The Harbour Board: all of it")
    #expect(decision.rule?.value == "verb")
    #expect(decision.date?.value == PartialDate(year: 2024, month: 2, day: 9))
    #expect(decision.evidence.prefix?.value == "so")
  }

  @Test func `faults are told, and what is sound is kept`() {
    let (decisions, faults) = read(
      "rejected:\n  - {document: a, supports: b}\n  - {supports: b}\n  - {document: a}\n  - {document: a, supports: c, dat: 1}\n"
    )
    #expect(decisions?.map(\.target.value) == ["b", "c"])
    #expect(faults.count == 3)
    #expect(read("rejected: [").decisions?.isEmpty == true)
  }
}
