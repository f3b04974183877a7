import Testing

@testable import StanceMap

/// What counts as a stance that two coders can agree on.
@Suite struct CoderAgreementStanceTests {
  @Test func `stances are compared where both codings have one`() {
    let figures = agreement(
      "for-document: one\nstatements: [{supports: [x, y]}, {opposes: z}]",
      "for-document: one\nstatements: [{supports: x}, {opposes: y}]"
    ).overall
    #expect(figures.own.coverage == Coverage(both: 2, onlyReference: 1, onlyOther: 0))
    #expect(figures.own.whereBothCoded.share.value == 0.5)
    #expect(figures.own.whereBothCoded.table[.support, .oppose] == 1)
  }

  @Test func `silence is a value on every claim that the document could know`() {
    let table = agreement(
      "for-document: one\nstatements: [{supports: x}]\nsilent: [y]",
      "for-document: one\nstatements: [{supports: [x, y]}]"
    ).overall.withSilence.table
    // 'late' is later than the document; on 'z' neither coding has anything.
    #expect(table.total == 3)
    #expect(table[.support, .support] == 1)
    #expect(table[.none, .support] == 1)
    #expect(table[.none, .none] == 1)
  }

  @Test func `a claim that came up later counts where somebody coded a stance on it`() {
    let table = agreement(
      "for-document: one\nstatements: [{supports: x}]",
      "for-document: one\nstatements: [{supports: [x, late]}]"
    ).overall.withSilence.table
    #expect(table.total == 4)
  }

  @Test func `coded silence and a blank are both no stance`() {
    let agreement = agreement("for-document: one\nsilent: [x, y]", "for-document: one\nsilent: [x]")
    #expect(agreement.overall.withSilence.share.value == 1)
    #expect(agreement.overall.withSilence.kappa == .undefined(.oneValue))
    #expect(agreement.disagreements.isEmpty)
  }

  @Test func `authors of parts count by themselves and have no silence`() {
    let figures = agreement(
      "for-document: one\nstatements: [{supports: x, in: p}]",
      "for-document: one\nstatements: [{opposes: x, in: p}, {supports: x}]"
    ).overall
    #expect(figures.own.coverage == Coverage(both: 1, onlyReference: 0, onlyOther: 1))
    #expect(figures.own.whereBothCoded.table[.support, .oppose] == 1)
    #expect(figures.withSilence.units == 3)
  }

  @Test func `several authors of a document count once`() {
    let figures = agreement(
      "for-document: two\nstatements: [{supports: [x, late]}]",
      "for-document: two\nstatements: [{supports: x}, {by: d, supports: late}]"
    ).overall
    #expect(figures.own.coverage == Coverage(both: 2, onlyReference: 0, onlyOther: 0))
    #expect(figures.withSilence.units == 4)
  }

  @Test func `what is told of others is compared by itself, and by voice`() {
    let figures = agreement(
      "for-document: one\nstatements: [{by: b, supports: [x, y]}, {by: c, voice: imputed, supports: x}]",
      "for-document: one\nstatements: [{by: b, supports: x}, {by: c, supports: x}]"
    ).overall
    #expect(figures.told.coverage == Coverage(both: 1, onlyReference: 2, onlyOther: 1))
    #expect(figures.own.coverage.total == 0)
  }

  @Test func `hedging changes nothing, and nothing is implied`() {
    let agreement = agreement(
      "for-document: one\nstatements: [{supports: x, hedged: true}]",
      "for-document: one\nstatements: [{supports: x}]"
    )
    #expect(agreement.overall.own.whereBothCoded.share.value == 1)
    #expect(agreement.disagreements.isEmpty)
  }

  @Test func `only documents that both coded count, and the others are named`() {
    let one = "for-document: one\nstatements: [{supports: x}]"
    let two = "for-document: two\nstatements: [{supports: x}]"
    let agreement = agreement([one, two], [one])
    #expect(agreement.documents.map(\.document) == ["one"])
    #expect(agreement.onlyInReference == ["two"])
    #expect(agreement.onlyInOther.isEmpty)
    #expect(agreement.overall.own.coverage.total == 1)
  }

  @Test func `the figures of all documents come from all units, and those of each from its own`() {
    let one = "for-document: one\nstatements: [{supports: [x, y]}]"
    let two = "for-document: two\nstatements:"
    let agreement = agreement([one, "\(two) [{opposes: x}]"], [one, "\(two) [{supports: x}]"])
    #expect(agreement.documents.map(\.figures.own.whereBothCoded.share.value) == [1, 0])
    #expect(agreement.overall.own.whereBothCoded.share.value == 2.0 / 3)
  }
}
