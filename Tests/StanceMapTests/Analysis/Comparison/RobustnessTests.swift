import TestSupport
import Testing

@testable import StanceMap

struct RobustnessTests {
  private func robustness(
    _ a: [StatementEntry],
    _ b: [StatementEntry],
    minimum: Int = 5,
    change: (inout AnnotationFile) -> Void = { _ in }
  ) throws -> Robustness {
    var file = AnnotationFile(
      actors: ["a", "b", "c"],
      claims: ["x", "y", "z"],
      documents: [DocumentEntry("d", by: "a", statements: a), DocumentEntry("e", by: "b", statements: b)]
    )
    change(&file)
    let graph = try GraphBuilder().soundGraph(from: file)
    var settings = Comparison.Settings()
    settings.minimum = minimum
    let sides = Comparison.Side.authors(of: graph) + Comparison.Side.authors(of: graph, chosen: ["c"])
    return Robustness(of: Comparison(of: graph, sides: sides, settings: settings), in: graph)
  }

  private func flips(_ robustness: Robustness, without omission: Robustness.Omission) -> [Robustness.Flip] {
    robustness.trials.first { $0.omission == omission }?.flips ?? []
  }

  @Test func `a half-dispute is gone without what is hedged`() throws {
    let robustness = try robustness([.init(.supports, "x")], [.init(.opposes, "x", hedged: true)])
    #expect(
      flips(robustness, without: .hedged) == [
        .init(subject: .claim("x"), before: .claim(.halfDispute), after: .claim(.onlyOne))
      ]
    )
    #expect(flips(robustness, without: .reported).isEmpty)
    #expect(robustness.trials.map(\.leftOut) == [0, 0, 1, 0, 0])
  }

  @Test func `a dispute with somebody who is only told of is gone without what is reported`() throws {
    let told = [StatementEntry(.supports, "x"), StatementEntry(.opposes, "x", by: ["c"])]
    let imputed = [
      StatementEntry(.supports, "x"), StatementEntry(.opposes, "x", by: ["c"], voice: .imputed),
    ]
    #expect(
      flips(try robustness(told, []), without: .reported) == [
        .init(subject: .claim("x"), before: .claim(.openDispute), after: .claim(.onlyOne))
      ]
    )
    #expect(
      flips(try robustness(imputed, []), without: .imputed) == [
        .init(subject: .claim("x"), before: .claim(.halfDispute), after: .claim(.onlyOne))
      ]
    )
  }

  @Test func `what is implied and what coders are unsure of is left out`() throws {
    let implied = try robustness([.init(.supports, "x")], [.init(.supports, "y")]) {
      $0.claims[0].contraryTo = [written("y")]
    }
    #expect(flips(implied, without: .implied).map(\.after) == [.claim(.onlyOne), .claim(.onlyOne)])
    let unsure = try robustness([.init(.supports, "x")], [.init(.opposes, "x")]) {
      $0.documents[0].coded.statements[0].confidence = written(.low)
    }
    #expect(flips(unsure, without: .lowConfidence).map(\.before) == [.claim(.openDispute)])
  }

  @Test func `a pair that leans otherwise without one claim is told of, with the range of its share`() throws
  {
    let robustness = try robustness(
      [.init(.supports, "x", "y", "z")],
      [.init(.supports, "x", "y"), .init(.opposes, "z")],
      minimum: 3
    )
    #expect(robustness.claimTrials.map(\.claim) == ["x", "y"])
    #expect(
      robustness.claimTrials[0].flips == [
        .init(subject: .pair("a", "b"), before: .lean(.mostlyAgree), after: .lean(.even))
      ]
    )
    #expect(robustness.ranges.map(\.least) == [Proportion(1, of: 2)])
    #expect(robustness.ranges.map(\.greatest) == [Proportion(2, of: 2)])
  }

  @Test func `same facts with opposite demands are gone with the one demand, and so it is told`() throws {
    func robustness(hedged: Bool) throws -> Robustness {
      try self.robustness(
        [.init(.supports, "x", "y", "z")],
        [.init(.supports, "x", "y"), .init(.opposes, "z", hedged: hedged)],
        minimum: 2
      ) { file in
        for (place, kind) in [Claim.Kind.fact, .cause, .demand].enumerated() {
          file.claims[place].kind = written(kind)
        }
      }
    }
    let gone = Robustness.Flip(subject: .sameFacts("a", "b"), before: .present, after: nil)
    #expect(
      try robustness(hedged: false).claimTrials.filter { $0.flips.contains(gone) }.map(\.claim) == ["z"]
    )
    #expect(try flips(robustness(hedged: true), without: .hedged).contains(gone))
    #expect(try !flips(robustness(hedged: false), without: .hedged).contains(gone))
  }
}
