import StanceMap
import TestSupport
import Testing

struct BlameContrastTests {
  /// `a` and `b` write a document each; `u` and `v` are actors, `m` is a member of `g`, and so is `b`.
  private func blame(
    _ a: [StatementEntry],
    _ b: [StatementEntry],
    change: (inout AnnotationFile) -> Void = { _ in }
  ) throws -> BlameContrast {
    var file = AnnotationFile(
      actors: ["a", "b", "u", "v", "g", "m"],
      claims: ["x", "y"],
      documents: [DocumentEntry("d", by: "a", statements: a), DocumentEntry("e", by: "b", statements: b)]
    )
    for member in [1, 5] { file.actors[member].memberOf = [written("g", column: member)] }
    change(&file)
    let graph = try GraphBuilder().soundGraph(from: file)
    return Comparison(of: graph, sides: Comparison.Side.authors(of: graph)).blame
  }

  @Test func `a charge has everything that a side blames a target for`() throws {
    let blame = try blame(
      [.init(.blames, "u", for: ["x"]), .init(.blames, "u", for: ["y"]), .init(.blames, "v")],
      []
    )
    #expect(blame.charges.map(\.target) == ["u", "v"])
    #expect(blame.charges[0].outcomes == ["x", "y"])
    #expect(blame.charges[0].passages == 2)
    #expect(blame.charges[1].outcomes == [nil])
  }

  @Test func `who supports a claim that blames, blames`() throws {
    let blame = try blame([.init(.supports, "x")], [.init(.opposes, "x")]) {
      $0.claims[0].blames = [written("u")]
    }
    #expect(blame.charges.map(\.kind) == [.blames, .absolves])
    #expect(blame.disputed.map(\.target) == ["u"])
  }

  @Test func `blame is shared where two blame, and says for what both do`() throws {
    let shared = try blame(
      [.init(.blames, "u", for: ["x"]), .init(.blames, "u", for: ["y"])],
      [.init(.blames, "u", for: ["y"]), .init(.blames, "v")]
    ).shared
    #expect(shared.map(\.target) == ["u"])
    #expect(shared[0].outcomes == ["y"])
  }

  @Test func `what one blames and another absolves is disputed, what one does both of is not`() throws {
    let both = [StatementEntry(.blames, "u", for: ["x"]), StatementEntry(.absolves, "u", for: ["y"])]
    #expect(try blame(both, []).disputed.isEmpty)
    let disputed = try blame(both, [.init(.absolves, "u", for: ["x"])]).disputed
    #expect(disputed.map { $0.blaming.map(\.side) } == [["a"]])
    #expect(disputed.map { $0.absolving.map(\.side) } == [["b"]])
    #expect(disputed.map(\.outcomes) == [["x"]])
  }

  @Test func `blame is returned to the other side or to a group that it belongs to`() throws {
    #expect(try blame([.init(.blames, "g")], [.init(.blames, "a")]).returned.count == 1)
    #expect(try blame([.init(.blames, "b")], []).returned.isEmpty)
    #expect(try blame([.init(.blames, "u")], [.init(.blames, "a")]).returned.isEmpty)
  }

  @Test func `who is blamed and neither holds nor tells anything there is never quoted`() throws {
    let blame = try blame(
      [
        .init(.blames, "u"), .init(.blames, "v"), .init(.blames, "g"), .init(.supports, "x", by: ["u"]),
        .init(.supports, "x", by: ["v"], voice: .imputed), .init(.supports, "x", by: ["m"]),
      ],
      [.init(.blames, "u")]
    )
    #expect(blame.neverQuoted.map(\.charge.side) == ["a", "a", "b"])
    #expect(blame.neverQuoted.map(\.charge.target) == ["v", "g", "u"])
    #expect(blame.neverQuoted[1].quotedMembers == ["m"])
  }

  @Test func `who is not named is neither shared nor missed`() throws {
    let blame = try blame([.init(.blames, "unnamed")], [.init(.blames, "unnamed")])
    #expect(blame.charges.count == 2)
    #expect(blame.shared.isEmpty)
    #expect(blame.neverQuoted.isEmpty)
  }
}
