import Testing

@testable import StanceMap

@Suite struct PartLocatorTests {
  let text = """
    The lamps stay lit.

    Ana: What a one-sided view. Open your eyes.
    Ben: No. Open your eyes.

    """

  @Test func `a part goes from its first words to the nearest last ones`() {
    #expect(words(("What a one-sided", "your eyes")) == ["What a one-sided view. Open your eyes"])
    #expect(words(("Ben:", "Open your eyes.")) == ["Ben: No. Open your eyes."])
    #expect(words(("What a one", "one-sided view")) == ["What a one-sided view"])
  }

  @Test func `a part without last words goes up to the next part or the end`() {
    #expect(
      words(("Ana:", nil), ("Ben:", nil))
        == ["Ana: What a one-sided view. Open your eyes.", "Ben: No. Open your eyes."]
    )
    #expect(
      words(("Ben:", nil), ("Ana:", nil))
        == ["Ben: No. Open your eyes.", "Ana: What a one-sided view. Open your eyes."]
    )
  }

  @Test func `a part is not placed by words that are missing or ambiguous`() {
    #expect(
      words(("Carl:", nil), ("Open your", "eyes"), (nil, "eyes")) == ["not found", "not found", "not found"]
    )
    #expect(findings(("Open your", nil))[0].from?.anchor == .ambiguous(count: 2))
  }

  @Test func `last words that are missing are reported, and the part goes up to the next one`() {
    let found = findings(("Ana:", "quite unknown"), ("Ben:", nil))
    #expect(found[0].to?.anchor == .notFound)
    #expect(found[0].range == 21..<64)
  }

  @Test func `last words may stand in another paragraph`() {
    #expect(words(("The lamps", "sided view")) == ["The lamps stay lit.\n\nAna: What a one-sided view"])
  }

  private func findings(_ parts: (from: String?, to: String?)...) -> [PartFinding] {
    PartLocator().findings(of: parts.map(part), in: DocumentText(text))
  }

  private func words(_ parts: (from: String?, to: String?)...) -> [String] {
    let text = DocumentText(text)
    return PartLocator().findings(of: parts.map(part), in: text).map { finding in
      finding.range.map { text.words(in: $0) } ?? "not found"
    }
  }

  private func part(from: String?, to: String?) -> Part {
    var part = Part(id: "c", author: "a")
    part.from = from
    part.to = to
    return part
  }
}
