import StanceMapSuggestions
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let text = TokenizedText(text)
    return text.sentences.map(text.words(of:))
  }

  @Test(arguments: [
    ("Mr. Brook spoke. Dr. A. J. Lamb listened.", ["Mr. Brook spoke.", "Dr. A. J. Lamb listened."]),
    ("He came from the U.S. The boat did not.", ["He came from the U.S.", "The boat did not."]),
    ("The U.S. Navy left at 5 p.m. yesterday.", ["The U.S. Navy left at 5 p.m. yesterday."]),
    ("Well… maybe. Or not... No!", ["Well… maybe.", "Or not...", "No!"]),
    ("“Stop. Now!” she said. “Why?” he asked.", ["“Stop.", "Now!” she said.", "“Why?” he asked."]),
    ("(He left.) She stayed.", ["(He left.)", "She stayed."]),
    ("It costs 3.5 million. 20 left.", ["It costs 3.5 million.", "20 left."]),
    ("No space here.Next one.", ["No space here.", "Next one."]),
    ("مرحبا بكم. كيف الحال؟ جيد.", ["مرحبا بكم.", "كيف الحال؟", "جيد."]),
  ])
  func `sentences end where a reader would end them`(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test func `a line that is broken for width goes on, a paragraph does not`() {
    #expect(
      sentences("The boat\nleft late.\n\nA heading\n\nIt sank.") == [
        "The boat\nleft late.", "A heading", "It sank.",
      ]
    )
  }

  @Test func `items of a list are sentences of their own`() {
    let text = TokenizedText("We ask for:\n- longer hours\n- better lamps\n1. One ferry.\n2. Two.")

    #expect(text.sentences.map(text.words(of:)).count == 5)
    #expect(text.sentences.dropFirst().allSatisfy { $0.kind == .listItem })
  }

  @Test func `a short paragraph without an end mark is a heading`() {
    let text = TokenizedText(
      "Keep the lamps lit\n\nBy A. Brook\n\nThe council met.\n\nreader7 · 3 hours ago\n\nNonsense."
    )

    #expect(text.sentences.map(\.kind) == [.heading, .heading, .prose, .heading, .prose])
  }

  @Test func `paragraphs are numbered`() {
    #expect(TokenizedText("A b. C d.\n\nE f.").sentences.map(\.paragraph) == [0, 0, 1])
  }

  @Test func `sentences cover all tokens, without gap or overlap`() {
    let text = TokenizedText("One “two. Three” four!! (Five?) - six\n\n* seven\n...\nEight")
    var end = 0
    for sentence in text.sentences {
      #expect(sentence.tokens.lowerBound == end)
      end = sentence.tokens.upperBound
    }

    #expect(end == text.tokens.count)
  }
}
