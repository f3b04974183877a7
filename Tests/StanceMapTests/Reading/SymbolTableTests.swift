import TestSupport
import Testing

@testable import StanceMap

struct SymbolTableTests {
  private func message(for word: String, allowed: Set<SymbolTable.Kind>) -> String? {
    var file = AnnotationFile(actors: ["the-council", "union"], topics: ["pay"], claims: ["jobs-lost"])
    file.actors[0].name = written("Town Council")
    file.actors[0].aliases = [written("city hall")]
    file.actors[1].short = written("DU")
    file.claims[0].text = written("Night closing costs jobs")
    var diagnostics: [Diagnostic] = []
    let table = SymbolTable(files: [file], diagnostics: &diagnostics)
    _ = table.kind(of: written(word), allowed: allowed, role: "a premise", diagnostics: &diagnostics)
    return diagnostics.first?.message
  }

  @Test(arguments: ["the-council", "union", "unnamed"])
  func `an id of the right kind is no fault`(id: String) {
    #expect(message(for: id, allowed: [.actor]) == nil)
  }

  @Test(
    arguments: [
      ("the-cuoncil", "no actor or claim is named 'the-cuoncil'; did you mean 'the-council'?"),
      (
        "Town Council",
        "no actor or claim is named 'Town Council'; did you mean 'the-council', whose name is 'Town Council'?"
      ),
      (
        "City Hall",
        "no actor or claim is named 'City Hall'; did you mean 'the-council', whose name is 'City Hall'?"
      ),
      ("DU", "no actor or claim is named 'DU'; did you mean 'union', whose name is 'DU'?"),
      ("something-else-entirely", "no actor or claim is named 'something-else-entirely'"),
    ])
  func `an id that is not known is reported with what may have been meant`(word: String, expected: String) {
    #expect(message(for: word, allowed: [.actor, .claim]) == expected)
  }

  @Test func `only what would be right is suggested`() {
    #expect(message(for: "the-cuoncil", allowed: [.claim]) == "no claim is named 'the-cuoncil'")
  }

  @Test func `an id of the wrong kind is reported with what it has to be`() {
    #expect(message(for: "union", allowed: [.claim]) == "'union' is an actor; a premise has to be a claim")
    #expect(
      message(for: "pay", allowed: [.actor, .claim])
        == "'pay' is a topic; a premise has to be an actor or a claim"
    )
    #expect(message(for: "unnamed", allowed: [.claim])?.hasPrefix("no claim is named 'unnamed'") == true)
  }
}
