import Testing

@testable import StanceMap

/// What is listed where two codings differ.
@Suite struct DisagreementTests {
  private func disagreements(_ reference: String, _ other: String) -> [Disagreement] {
    agreement("for-document: one\n\(reference)", "for-document: one\n\(other)").disagreements
  }

  private func kinds(_ reference: String, _ other: String) -> [Disagreement.Kind] {
    disagreements("statements: \(reference)", "statements: \(other)").map(\.kind)
  }

  @Test func `a stance that differs has the statements of both`() throws {
    let found = disagreements(
      "statements: [{supports: x, quote: yes}]",
      "statements: [{opposes: x, quote: no}]"
    )
    let disagreement = try #require(found.first)
    #expect(disagreement.kind == .stance)
    #expect(disagreement.subject == .stance(on: "x"))
    #expect(disagreement.reference.position == .support)
    #expect(disagreement.reference.statements.flatMap(\.quotes).map(\.words) == ["yes"])
    #expect(disagreement.other.position == .oppose)
    #expect(disagreement.other.statements.map(\.source.path) == ["2.yaml"])
  }

  @Test func `a stance that only one has comes with the other's reason for silence`() throws {
    let found = disagreements("statements: [{supports: x}]", "silent: [{claim: x, reason: about y}]")
    let disagreement = try #require(found.first)
    #expect(disagreement.kind == .onlyReference)
    #expect(disagreement.other.silence?.reason == "about y")
    #expect(disagreement.other.statements.isEmpty)
  }

  @Test func `blame in the same words may differ in what for or in the role`() {
    #expect(kinds("[{blames: b, for: x, quote: q}]", "[{blames: b, for: y, quote: q}]") == [.outcome])
    #expect(kinds("[{blames: b, as: doer, quote: q}]", "[{blames: b, as: enabler, quote: q}]") == [.role])
  }

  @Test func `the same blame in other words is one disagreement, and not two`() {
    #expect(kinds("[{blames: b, quote: this}]", "[{blames: b, quote: that}]") == [.passage])
  }

  @Test func `a passage that the other coding divides is named as such`() {
    let whole = "[{blames: b, quote: it was the council and nobody else at all}]"
    let parts = "[{blames: b, quote: it was the council}, {blames: b, quote: nobody else at all}]"
    #expect(kinds(whole, parts) == [.division])
    #expect(kinds(parts, whole) == [.division])
  }

  @Test func `blame that only one has is listed with whose it is`() {
    #expect(kinds("[{blames: b, quote: q}]", "[{blames: d, quote: q}]") == [.onlyReference, .onlyOther])
  }

  @Test func `a position that several statements of one entry share has its quote once`() {
    let found = disagreements("statements: [{by: [b, c], supports: x}]", "statements: [{supports: y}]")
    #expect(found.allSatisfy { $0.reference.statements.count <= 1 })
  }
}
