import StanceMap
import TestSupport
import Testing

struct ArgumentContrastTests {
  /// `a` holds `x` and `y`, and argues from `y` to `x`, unless said otherwise.
  private func arguments(
    _ a: [ArgumentEntry] = [.init("x", .supportedBy, "y")],
    holds: [StatementEntry] = [.init(.supports, "x", "y")],
    against b: [StatementEntry] = [],
    _ counter: [ArgumentEntry] = []
  ) throws -> ArgumentContrast {
    let file = AnnotationFile(
      actors: ["a", "b"],
      claims: ["x", "y", "z"],
      documents: [
        DocumentEntry("d", by: "a", statements: holds, arguments: a),
        DocumentEntry("e", by: "b", statements: b, arguments: counter),
      ]
    )
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder().graph(from: [file], diagnostics: &diagnostics)
    #expect(!diagnostics.hasErrors)
    return Comparison(of: graph, sides: Comparison.Side.authors(of: graph)).arguments
  }

  @Test func `who opposes a premise attacks the argument`() throws {
    let attacked = try arguments(against: [.init(.opposes, "y")]).attacked
    #expect(attacked.map(\.by) == ["b"])
    guard case .opposesPremise(let stance) = attacked[0].attacks[0] else {
      Issue.record("\(attacked)")
      return
    }
    #expect(attacked[0].attacks.count == 1)
    #expect(stance.claim == "y")
  }

  @Test func `so does who opposes what it is for, or argues against either`() throws {
    let attacked = try arguments(against: [.init(.opposes, "x")], [.init("y", .opposedBy, "z")]).attacked
    #expect(attacked.count == 1)
    let kinds = attacked[0].attacks.map { attack in
      switch attack {
      case .opposesPremise: "premise"
      case .opposesConclusion: "conclusion"
      case .arguesAgainst(let claim, _): "against \(claim)"
      }
    }
    #expect(kinds == ["against y", "conclusion"])
  }

  @Test func `an objection that somebody only names to what they hold attacks nobody`() throws {
    let named = try arguments(
      against: [.init(.supports, "x")],
      [.init("x", .opposedBy, "z")]
    )
    #expect(named.attacked.isEmpty)
  }

  @Test func `supporting what somebody argues against does not attack the argument`() throws {
    let objecting = [ArgumentEntry("x", .opposedBy, "y")]
    let holds = [StatementEntry(.opposes, "x"), StatementEntry(.supports, "y")]
    #expect(try arguments(objecting, holds: holds, against: [.init(.supports, "x")]).attacked.isEmpty)
    #expect(try arguments(objecting, holds: holds, against: [.init(.opposes, "y")]).attacked.count == 1)
  }

  @Test func `an objection is unanswered until somebody opposes it or argues against it`() throws {
    let objection = [ArgumentEntry("x", .opposedBy, "z")]
    let unanswered = try arguments(against: [.init(.supports, "z")], objection).unanswered
    #expect(unanswered.map(\.premises) == [["z"]])
    #expect(unanswered.map(\.supporters) == [["a"]])
    #expect(unanswered.map(\.raisedBy) == [["b"]])
    #expect(unanswered.map(\.grantedBy) == [[]])
    let holds = [StatementEntry(.supports, "x", "y"), StatementEntry(.opposes, "z")]
    #expect(try arguments(holds: holds, against: [.init(.supports, "z")], objection).unanswered.isEmpty)
    let answering = [ArgumentEntry("z", .opposedBy, "y")]
    // Now it is the answer that nobody answers.
    let answered = try arguments(answering, against: [.init(.supports, "z")], objection)
    #expect(answered.unanswered.map(\.claim) == ["z"])
  }

  @Test func `an objection to what nobody supports has nobody to answer it`() throws {
    let objection = [ArgumentEntry("z", .opposedBy, "y")]
    #expect(try arguments(against: [], objection).unanswered.isEmpty)
  }

  @Test func `who holds what an objection says grants it`() throws {
    let own = [ArgumentEntry("x", .opposedBy, "y")]
    #expect(try arguments(own).unanswered.map(\.grantedBy) == [["a"]])
  }
}
