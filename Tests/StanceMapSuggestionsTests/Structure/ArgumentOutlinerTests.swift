import StanceMapSuggestions
import Testing

@Suite struct ArgumentOutlinerTests {
  private let text = """
    Keep the lamps lit

    The harbour lamps should stay lit all night. Ships need them to find the channel. Of course they cost money. \
    But a single wreck would cost far more.

    “The lamps must go,” the treasurer said.
    """

  private func words(_ range: Range<Int>) -> String {
    let scalars = Array(text.unicodeScalars)[range]
    return String(String.UnicodeScalarView(scalars))
  }

  @Test func `the sentence that the rest speaks for is the claim`() {
    let outline = ArgumentOutliner().outline(of: text)
    #expect(outline.claims.first.map { words($0.range) } == "The harbour lamps should stay lit all night.")
  }

  @Test func `headings and what others say are no claims`() {
    let claims = ArgumentOutliner().outline(of: text).claims.map { words($0.range) }
    #expect(!claims.contains { $0.contains("treasurer") || $0.contains("Keep") })
  }

  @Test func `an objection is told from a reason`() {
    let links = ArgumentOutliner().outline(of: text).links
    #expect(links.first { words($0.range).hasPrefix("Ships") }?.isAttack == false)
    #expect(links.first { words($0.range).hasPrefix("Of course") }?.isObjection == true)
  }

  @Test(arguments: ["", "\n\n", "“", "...", "\u{0}"])
  func `a text without sentences has no claim to speak of`(text: String) {
    #expect(ArgumentOutliner().outline(of: text).links.isEmpty)
  }

  @Test func `a long text takes time in proportion to its length`() {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: "The lamps should stay lit. But they cost money. ", count: count)
      return ContinuousClock().measure { _ = ArgumentOutliner().outline(of: text) }
    }
    _ = time(10)
    #expect(time(320) < time(40) * 24 + .milliseconds(300))
  }
}
