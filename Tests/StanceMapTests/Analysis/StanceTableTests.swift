import StanceMap
import TestSupport
import Testing

struct StanceTableTests {
  /// The table of a document by `a`, about claims `x`, `y` and `z`, with `y` and `z` contrary to `x`.
  private func table(
    _ statements: StatementEntry...,
    silent: [String] = [],
    date: PartialDate? = nil,
    since: PartialDate? = nil
  ) throws -> StanceTable {
    var document = DocumentEntry("d", by: "a", statements: statements, silent: silent)
    document.date = date.map { written($0) }
    var file = AnnotationFile(actors: ["a", "b"], claims: ["x", "y", "z"], documents: [document])
    file.claims[0].contraryTo = [written("y"), written("z")]
    file.claims[0].since = since.map { written($0) }
    return StanceTable(of: try GraphBuilder().soundGraph(from: file))
  }

  @Test func `only support is support and only opposition is opposition`() throws {
    let table = try table(StatementEntry(.supports, "y", "y"), StatementEntry(.opposes, "z"))
    #expect(table.stance(of: "a", on: "y")?.position == .support)
    #expect(table.stance(of: "a", on: "z")?.position == .oppose)
  }

  @Test func `support and opposition are mixed, whatever the counts`() throws {
    let table = try table(
      StatementEntry(.supports, "x"),
      StatementEntry(.supports, "x"),
      StatementEntry(.opposes, "x")
    )
    let stance = try #require(table.stance(of: "a", on: "x"))
    #expect(stance.position == .mixed)
    #expect(stance.statements.count == 3)
  }

  @Test func `plain statements decide over hedged and conditional ones`() throws {
    let table = try table(
      StatementEntry(.opposes, "x", hedged: true),
      StatementEntry(.supports, "x"),
      StatementEntry(.opposes, "x", if: "y")
    )
    let stance = try #require(table.stance(of: "a", on: "x"))
    #expect(stance.position == .support)
    #expect(!stance.isHedged)
    #expect(stance.statements.count == 1)
  }

  @Test(arguments: [StatementEntry(.opposes, "x", hedged: true), StatementEntry(.opposes, "x", if: "y")])
  func `where there are no plain statements the others decide, and the stance is hedged`(
    entry: StatementEntry
  ) throws {
    let stance = try #require(table(entry).stance(of: "a", on: "x"))
    #expect(stance.position == .oppose)
    #expect(stance.isHedged)
  }

  @Test func `what is reported does not mix with the holder's own voice`() throws {
    var file = AnnotationFile(
      actors: ["a", "b"],
      claims: ["x"],
      documents: [
        DocumentEntry("d", by: "a", statements: [StatementEntry(.opposes, "x", by: ["b"])]),
        DocumentEntry("e", by: "b", statements: [StatementEntry(.supports, "x")]),
      ]
    )
    file.documents[0].coded.statements.append(StatementEntry(.opposes, "x", by: ["b"], voice: .imputed))
    let table = StanceTable(of: try GraphBuilder().soundGraph(from: file))
    #expect(table.stance(of: "b", on: "x")?.position == .support)
    #expect(table.stance(of: "b", on: "x", voice: .reported)?.position == .oppose)
    #expect(table.stance(of: "b", on: "x", voice: .imputed)?.position == .oppose)
    #expect(table.stance(of: "a", on: "x") == nil)
  }

  @Test func `blame and arguments give no stance`() throws {
    let document = DocumentEntry(
      "d",
      by: "a",
      statements: [StatementEntry(.blames, "a", for: ["x"])],
      arguments: [ArgumentEntry("x", .supportedBy, "y")]
    )
    let file = AnnotationFile(actors: ["a"], claims: ["x", "y"], documents: [document])
    #expect(StanceTable(of: try GraphBuilder().soundGraph(from: file)).stances == [])
  }

  @Test func `support implies opposition to contraries, behind all that is stated`() throws {
    let table = try table(StatementEntry(.supports, "x"), StatementEntry(.supports, "z"))
    #expect(table.stances.map(\.claim) == ["x", "z", "y"])
    #expect(table.stances.map(\.isImplied) == [false, false, true])
    #expect(table.stance(of: "a", on: "y")?.position == .oppose)
    #expect(table.stance(of: "a", on: "z")?.position == .support)
  }

  @Test func `contrariety is symmetric and not transitive`() throws {
    let table = try table(StatementEntry(.supports, "y"))
    #expect(table.stance(of: "a", on: "x")?.isImplied == true)
    #expect(table.stance(of: "a", on: "z") == nil)
  }

  @Test func `opposition and mixed stances imply nothing`() throws {
    let table = try table(
      StatementEntry(.opposes, "y"),
      StatementEntry(.opposes, "z"),
      StatementEntry(.supports, "z")
    )
    #expect(table.stances.allSatisfy { !$0.isImplied })
  }

  @Test func `what several contraries imply rests on all of them, and plain support decides`() throws {
    let table = try table(StatementEntry(.supports, "y", hedged: true), StatementEntry(.supports, "z"))
    let plain = try #require(table.stance(of: "a", on: "x"))
    #expect(!plain.isHedged)
    #expect(plain.statements == table.stance(of: "a", on: "z")?.statements)

    let both = try self.table(StatementEntry(.supports, "y"), StatementEntry(.supports, "z"))
    #expect(both.stance(of: "a", on: "x")?.statements.count == 2)
  }

  @Test func `a coded silence has its reasons`() throws {
    let table = try table(silent: ["x"])
    #expect(table.absence(of: "a", on: "x") == .silent(reasons: []))
    #expect(table.absence(of: "a", on: "y") == .notCoded)
    #expect(table.absence(of: "b", on: "x") == .notCoded)
  }

  @Test(
    arguments: [
      (
        PartialDate(year: 2023) as PartialDate?,
        StanceTable.Absence.notYetPossible(since: PartialDate(year: 2024))
      ),
      (PartialDate(year: 2024, month: 1), .notCoded),
      (nil, .notCoded),
    ])
  func `a claim that came up after every document could not be held yet`(
    date: PartialDate?,
    absence: StanceTable.Absence
  ) throws {
    let table = try table(date: date, since: PartialDate(year: 2024))
    #expect(table.absence(of: "a", on: "x") == absence)
    #expect(table.absence(of: "b", on: "x") == .notCoded)
  }
}
