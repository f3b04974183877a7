import Testing

@testable import StanceMap

/// Which blame of one coding is that of the other.
@Suite struct CoderAgreementBlameTests {
  private func blame(_ reference: String, _ other: String) -> BlameAgreement {
    agreement("for-document: one\nstatements: \(reference)", "for-document: one\nstatements: \(other)")
      .overall.blame
  }

  @Test func `the same blame in overlapping words is one`() {
    let blame = blame(
      "[{blames: b, for: x, as: doer, quote: it was the council}]",
      "[{blames: b, for: y, as: doer, quote: was the council alone}]"
    )
    #expect(blame.passages.counts == Coverage(both: 1, onlyReference: 0, onlyOther: 0))
    #expect(blame.sharingOutcome == 0)
    #expect(blame.sharingRole == 1)
    #expect(blame.passages.f1.value == 1)
  }

  @Test func `blame in other words is the same relation and another passage`() {
    let blame = blame(
      "[{blames: b, quote: it was the council}]",
      "[{blames: b, quote: who else would do it}]"
    )
    #expect(blame.passages.counts == Coverage(both: 0, onlyReference: 1, onlyOther: 1))
    #expect(blame.passages.f1.value == 0)
    #expect(blame.relations.counts == Coverage(both: 1, onlyReference: 0, onlyOther: 0))
  }

  @Test(arguments: [
    "{blames: d, quote: it was the council}", "{absolves: b, quote: it was the council}",
    "{by: d, blames: b, quote: it was the council}",
  ])
  func `another target, kind or holder is another blame`(other: String) {
    let blame = blame("[{blames: b, quote: it was the council}]", "[\(other)]")
    #expect(blame.passages.counts == Coverage(both: 0, onlyReference: 1, onlyOther: 1))
    #expect(blame.relations.counts == Coverage(both: 0, onlyReference: 1, onlyOther: 1))
  }

  @Test func `each passage has one partner at most`() {
    let blame = blame(
      "[{blames: b, quote: it was the council and nobody else at all}]",
      "[{blames: b, quote: it was the council}, {blames: b, quote: nobody else at all}]"
    )
    #expect(blame.passages.counts == Coverage(both: 1, onlyReference: 0, onlyOther: 1))
    #expect(blame.relations.counts.both == 1)
  }

  @Test func `several outcomes of one entry are one passage`() {
    let blame = blame(
      "[{blames: b, for: [x, y], quote: it was the council}]",
      "[{blames: b, for: y, quote: it was the council}]"
    )
    #expect(blame.passages.counts == Coverage(both: 1, onlyReference: 0, onlyOther: 0))
    #expect(blame.sharingOutcome == 1)
  }

  @Test func `blame that a claim carries counts like blame that is coded as such`() {
    let blame = blame(
      "[{supports: z, quote: it was the council}]",
      "[{blames: e, for: x, as: doer, quote: it was the council}]"
    )
    #expect(blame.passages.counts == Coverage(both: 1, onlyReference: 0, onlyOther: 0))
    #expect(blame.sharingRole == 1)
  }

  @Test func `a coding that says the same twice of the same words says it once`() {
    let blame = blame(
      "[{supports: z, quote: it was the council}, {blames: e, for: y, quote: was the council}]",
      "[{blames: e, for: y, quote: it was the council}]"
    )
    #expect(blame.passages.counts == Coverage(both: 1, onlyReference: 0, onlyOther: 0))
  }

  @Test func `blame without a quote has no passage in common with any`() {
    let blame = blame("[{blames: b}]", "[{blames: b}]")
    #expect(blame.passages.counts == Coverage(both: 0, onlyReference: 1, onlyOther: 1))
    #expect(blame.relations.counts.both == 1)
  }

  @Test func `several authors of a document blame once`() {
    let statements = "for-document: two\nstatements: [{blames: e, quote: it was the council}]"
    #expect(agreement(statements, statements).overall.blame.passages.counts.both == 1)
  }

  @Test func `precision is of the other coding and recall of the reference`() {
    let blame = blame("[{blames: b, quote: q}, {blames: d, quote: q}]", "[{blames: b, quote: q}]")
    #expect(blame.relations.precision.value == 1)
    #expect(blame.relations.recall.value == 0.5)
    #expect(blame.relations.f1.value == 2.0 / 3)
  }

  @Test func `without any blame nothing is defined`() {
    #expect(blame("[{supports: x}]", "[{supports: x}]").passages.f1 == .undefined(.noUnits))
  }
}
