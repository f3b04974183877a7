import Testing

@testable import StanceMap

@Suite struct QuoteShortenerTests {
  private let text = DocumentText(
    """
    It was the council that closed the ferry, and nobody asked the harbour.

    It was the council that closed the school, and nobody asked the
    parents. No ferry. No ferry.
    """
  )

  private func quote(_ words: String, from offset: Int = 0) throws -> ShortQuote? {
    let anchor = text.text.unicodeScalars.firstRange(of: words.unicodeScalars, from: offset)
    return QuoteShortener().quote(of: try #require(anchor), in: text)
  }

  @Test func `as few words as find the passage are kept on each side`() throws {
    #expect(
      try quote("It was the council that closed the ferry, and nobody asked the harbour.")?.words
        == "It … harbour."
    )
    #expect(try quote("that closed the school, and nobody")?.words == "that closed the school, and nobody")
    #expect(
      try quote("council that closed the ferry, and nobody asked the harbour")?.words == "council … harbour"
    )
  }

  @Test func `a line end within a passage becomes a blank`() throws {
    #expect(try quote("asked the\nparents")?.words == "asked the parents")
  }

  @Test func `what is in the text twice gets the words beside it`() throws {
    #expect(try quote("It was the council")?.suffix == "that closed the ferry,")
    #expect(try quote("No ferry.", from: 100) == ShortQuote("No ferry.", prefix: "parents."))
    let second = try #require(text.text.unicodeScalars.firstRange(of: "No ferry.".unicodeScalars, from: 150))
    #expect(QuoteShortener().quote(of: second, in: text)?.prefix == "ferry.")
  }

  @Test func `within a part only the part counts`() throws {
    let part = try #require(text.text.unicodeScalars.firstRange(of: "No ferry. No".unicodeScalars, from: 0))
    let quote = QuoteShortener().quote(of: part.lowerBound..<part.lowerBound + 9, in: text, within: part)
    #expect(quote == ShortQuote("No ferry."))
  }

  @Test func `of a passage that reaches beyond the part, what lies in the part is quoted`() throws {
    let words = "the\nparents. No"
    let part = try #require(text.text.unicodeScalars.firstRange(of: words.unicodeScalars, from: 0))
    let shortener = QuoteShortener()
    let around = part.lowerBound - 10..<part.upperBound + 6
    #expect(shortener.quote(of: around, in: text, within: part) == ShortQuote("the parents. No"))
    #expect(shortener.quote(of: 0..<2, in: text, within: part) == nil)
  }

  @Test func `nothing is found where nothing stands`() {
    #expect(QuoteShortener().quote(of: 0..<0, in: text) == nil)
    let same = DocumentText(String(repeating: "mud ", count: 500))
    #expect(QuoteShortener().quote(of: 1_000..<1_003, in: same) == nil)
  }

  @Test func `every quote of a generated text finds its passage`() throws {
    var generator = SplitMix64(seed: 3)
    let words = ["the", "town", "mud", "and", "“so”", "it’s", "ferry,", "…", "no.", "\n\n", "a—b"]
    for _ in 0..<300 {
      let content = (0..<60).map { _ in words[generator.index(below: words.count)] }.joined(separator: " ")
      let text = DocumentText(content)
      let start = generator.index(below: text.count - 30)
      let range = start..<start + 1 + generator.index(below: 29)
      guard let quote = QuoteShortener().quote(of: range, in: text) else { continue }
      var full = Quote(quote.words, source: .beginning(of: "a"))
      full.prefix = quote.prefix
      full.suffix = quote.suffix
      let found = try #require(QuoteAnchorer().anchor(full, in: text).passage?.range)
      #expect(
        range.clamped(to: found) == found
          && text.words(in: range).filter { !$0.isWhitespace }
            == text.words(in: found).filter { !$0.isWhitespace }
      )
    }
  }
}

extension String.UnicodeScalarView {
  fileprivate func firstRange(of words: String.UnicodeScalarView, from offset: Int) -> Range<Int>? {
    let (all, part) = (Array(self), Array(words))
    for start in offset...Swift.max(offset, all.count - part.count) where all[start...].starts(with: part) {
      return start..<start + part.count
    }
    return nil
  }
}
