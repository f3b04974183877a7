import StanceMap
import Testing

@testable import StanceMapSuggestions

@Suite struct SuggestionEvaluationTests {
  private func statement(
    _ kind: StatementKind,
    _ target: Target,
    by holder: String = "ada",
    at range: Range<Int>?,
    voice: Voice = .own
  ) -> Statement {
    let source = SourceRange.beginning(of: "a.yaml")
    var statement = Statement(
      id: "s",
      passage: "s",
      holder: holder,
      voice: voice,
      kind: kind,
      target: target,
      source: source
    )
    statement.document = "a"
    let passage = range.map { Anchor.Passage(range: $0, start: .start, words: "", paragraph: $0) }
    statement.quotes = [Quote("q", anchor: passage.map { .exact($0) } ?? .notFound, source: source)]
    return statement
  }

  private func suggestion(
    _ kind: StatementKind,
    _ target: SuggestedTarget,
    by holder: SuggestedParty = .author,
    at range: Range<Int>,
    rule: String = "x",
    confidence: Double = 0.5
  ) -> Suggestion {
    Suggestion(
      holder: holder,
      voice: holder == .author ? .own : .reported,
      kind: kind,
      target: target,
      passage: range,
      evidence: [],
      rule: rule,
      confidence: confidence
    )
  }

  private let document = Document(id: "a", authors: ["ada"])

  private func evaluation(_ suggestions: [Suggestion], _ statements: [Statement]) -> SuggestionEvaluation {
    let input = SuggestionEvaluation.Input(
      document: document,
      suggestions: suggestions,
      statements: statements
    )
    return SuggestionEvaluation(of: [input], claims: [])
  }

  @Test func `holder, verb, target and passage have to agree`() {
    let right = suggestion(.opposes, .actor("union"), at: 10..<20)
    let statements = [statement(.opposes, .actor("union"), at: 19..<30)]
    func isConfirmed(_ change: (inout Suggestion) -> Void) -> Bool {
      var changed = right
      change(&changed)
      return evaluation([changed], statements).cases[0].isConfirmed
    }
    #expect(isConfirmed { _ in })
    #expect(isConfirmed { $0.holder = .actor("ada") })
    #expect(!isConfirmed { $0.holder = .actor("union") })
    #expect(!isConfirmed { $0.holder = .named("ada") })
    #expect(!isConfirmed { $0.kind = .supports })
    #expect(!isConfirmed { $0.target = .actor("mayor") })
    #expect(!isConfirmed { $0.target = .claim("union", score: 1) })
    #expect(!isConfirmed { $0.passage = 10..<19 })
  }

  @Test func `in a part its author is the holder`() {
    var letter = document
    letter.parts = [Part(id: "c1", author: "jory")]
    var suggested = suggestion(.opposes, .actor("union"), at: 0..<5)
    suggested.part = "c1"
    let matcher = SuggestionMatcher(document: letter, claims: [])
    #expect(matcher.holders(of: suggested) == ["jory"])
    #expect(matcher.confirms(statement(.opposes, .actor("union"), by: "jory", at: 0..<5), suggested))
  }

  @Test func `a statement covers other verbs, and a claim that blames covers the blame`() {
    var claim = Claim(id: "did-it", text: "They did it")
    claim.blame = Claim.Blame(targets: ["union"], outcomes: [], role: nil)
    let matcher = SuggestionMatcher(document: document, claims: [claim])
    let opposed = statement(.opposes, .actor("union"), at: 0..<5)
    let blame = suggestion(.blames, .actor("union"), at: 0..<5)
    #expect(matcher.covers(opposed, blame))
    #expect(matcher.covers(statement(.supports, .claim("did-it"), at: 0..<5), blame))
    #expect(
      !matcher.covers(
        statement(.supports, .claim("did-it"), at: 0..<5),
        suggestion(.opposes, .actor("union"), at: 0..<5)
      )
    )
    #expect(!matcher.covers(statement(.opposes, .actor("mayor"), at: 0..<5), blame))
  }

  @Test func `figures count suggestions and statements, each for itself`() {
    let evaluation = evaluation(
      [
        suggestion(.opposes, .actor("union"), at: 0..<9, rule: "x", confidence: 0.9),
        suggestion(.opposes, .actor("union"), at: 3..<9, rule: "y", confidence: 0.4),
        suggestion(.supports, .actor("mayor"), at: 3..<9, rule: "y", confidence: 0.6),
      ],
      [
        statement(.opposes, .actor("union"), at: 2..<4), statement(.supports, .claim("c"), at: 2..<4),
        statement(.supports, .actor("mayor"), by: "union", at: 2..<4, voice: .reported),
        statement(.supports, .actor("mayor"), at: nil),
      ]
    )
    #expect(evaluation.withoutPassage == 1)
    #expect(evaluation.figures().precision == ShareEstimate(2, of: 3))
    #expect(evaluation.figures().recall == ShareEstimate(1, of: 3))
    #expect(evaluation.figures(from: 0.5).precision == ShareEstimate(1, of: 2))
    #expect(evaluation.figures(from: 0.95).recall == ShareEstimate(0, of: 3))
    #expect(evaluation.figures(from: 0, voice: .own).recall == ShareEstimate(1, of: 2))
    let rules = evaluation.rows.filter { $0.group == .rule }
    #expect(rules.map(\.name) == ["y", "x"])
    #expect(rules.map(\.precision) == [ShareEstimate(1, of: 2), ShareEstimate(1, of: 1)])
  }

  @Test func `without any cases there is no share`() {
    #expect(ShareEstimate(0, of: 0).proportion == nil)
    #expect(ShareEstimate(1, of: 2).proportion == Proportion(1, of: 2))
  }

  @Test func `nothing to evaluate gives a report all the same`() {
    let report = EvaluationReport(
      of: SuggestionEvaluation(of: [], claims: []),
      title: "None",
      minimumConfidence: 0.35
    )
    #expect(ReportText().text(of: report.report).contains("0 documents, 0 suggestions"))
    #expect(report.csv.hasPrefix("group,name,suggested,"))
    #expect(JSONWriter().text(of: report.json).contains("\"minimumConfidence\": 0.35"))
  }
}
