import Testing

@testable import StanceMap

struct TextFoldingTests {
  @Test(
    arguments: [
      ("a b", "a b"),
      ("", ""),
      (" \u{A0}", ""),
      (" a\n\tb\u{A0}\u{2009}c ", "a b c"),
      ("“a” ‘b’ «c» \"d\" e´s", "'a' 'b' 'c' 'd' e's"),
      ("a–b — c‑d −1", "a-b - c-d -1"),
      ("a … b... c....", "a … b… c…."),
      ("co\u{AD}op\u{200B} \u{FEFF}x", "coop x"),
      ("Über Ängste, 漢 👍🏽", "Über Ängste, 漢 👍🏽"),
    ])
  func `differences that typing makes are gone, and nothing else`(text: String, folded: String) {
    #expect(TextFolding.folded(text) == folded)
  }
}
