import Testing

@testable import StanceMap

@Suite struct PassageOverlapTests {
  private let text = DocumentText("It was the council, and it was not the weather. The harbour is dead.")

  private func overlap(_ first: String, _ second: String, hasText: Bool = true) -> Bool {
    let quotes = [first, second].map { words in
      var quote = Quote(words)
      if hasText { quote.anchor = QuoteAnchorer().anchor(quote, in: text, within: nil) }
      return quote
    }
    return PassageOverlap().holds([quotes[0]], [quotes[1]])
  }

  @Test func `quotes that were found overlap where they share a place`() {
    #expect(overlap("It was the council", "the council, and it"))
    #expect(!overlap("It was the council", "the weather"))
    #expect(!overlap("It was", "the council"))
  }

  @Test func `what a quote leaves out belongs to its passage`() {
    #expect(overlap("It was the … the weather", "council, and"))
  }

  @Test func `without a text three words in a row decide`() {
    #expect(overlap("It was the council", "was  THE ‘council’", hasText: false))
    #expect(!overlap("It was the council", "the council and it", hasText: false))
  }

  @Test func `without a text all words of a shorter piece suffice`() {
    #expect(overlap("It was the council", "the council", hasText: false))
    #expect(overlap("It was … harbour is dead", "the harbour is dead", hasText: false))
  }

  @Test func `without a text no run goes across what is left out`() {
    #expect(!overlap("It was the … council and it", "was the council and", hasText: false))
  }

  @Test func `where one of two was not found the words decide`() {
    var lost = Quote("was the council")
    lost.anchor = .notFound
    var found = Quote("It was the council")
    found.anchor = QuoteAnchorer().anchor(found, in: text, within: nil)
    #expect(PassageOverlap().holds([lost], [found]))
  }

  @Test func `without quotes there is no overlap`() {
    #expect(!PassageOverlap().holds([], [Quote("It was")]))
    #expect(!PassageOverlap().holds([Quote("…")], [Quote("It was")]))
  }
}
