import StanceMap

/// What an editor may do to a text after somebody quoted from it.
enum Edit: CaseIterable {
  case paragraphElsewhere, wordInGap, wordChanged, wordInserted, wordDropped, misspelling
  case passageDeleted, paragraphDeleted
}

enum EditOutcome: Equatable {
  case exact, folded, approximate
  /// Not found, or ambiguous: a person is asked.
  case refused
  case wrong(String)
}

/// A quote from a generated text, whole or as first and last words, that is found there exactly.
struct EditTrial {
  private let text: GeneratedText
  private let passage: GeneratedText.Passage
  private let quote: String
  /// The words that the quote leaves out; none where it is whole.
  private let gap: Range<Int>

  init?(_ text: GeneratedText, using random: inout SplitMix64) {
    self.text = text
    let paragraph = Int.random(in: text.paragraphs.indices, using: &random)
    let count = text.paragraphs[paragraph].count
    let length = min(count, Int.random(in: 3...16, using: &random))
    let start = Int.random(in: 0...count - length, using: &random)
    passage = .init(paragraph: paragraph, words: start..<start + length)
    let (first, last) = (Int.random(in: 2...4, using: &random), Int.random(in: 2...4, using: &random))
    let document = DocumentText(text.rendered.text)
    if length > first + last, Bool.random(using: &random) {
      gap = start + first..<start + length - last
      let sides = [start..<gap.lowerBound, gap.upperBound..<start + length].map {
        text.quote(.init(paragraph: paragraph, words: $0))
      }
      quote = sides.joined(separator: " … ")
      guard sides.allSatisfy({ Self.isExact($0, in: document) }) else { return nil }
    } else {
      gap = start..<start
      quote = text.quote(passage)
    }
    guard Self.isExact(quote, in: document) else { return nil }
  }

  private static func isExact(_ quote: String, in text: DocumentText) -> Bool {
    if case .exact = QuoteAnchorer().anchor(Quote(quote), in: text) { true } else { false }
  }

  /// What becomes of the quote when the text is edited; nil where the edit does not fit it.
  func outcome(of edit: Edit, using random: inout SplitMix64) -> EditOutcome? {
    var edited = text
    var expected: GeneratedText.Passage? = passage
    let paragraph = passage.paragraph
    let quoted = passage.words.filter { !gap.contains($0) }
    let word = quoted.randomElement(using: &random) ?? passage.words.lowerBound
    let isInside = passage.words.dropFirst().dropLast().contains(word)
    switch edit {
    case .paragraphElsewhere:
      let place = Int.random(in: 0...text.paragraphs.count, using: &random)
      edited.paragraphs.insert(GeneratedText.sentence(using: &random), at: place)
      if place <= paragraph { expected?.paragraph += 1 }
    case .wordInGap:
      guard let word = gap.randomElement(using: &random) else { return nil }
      edited.replace(word, in: paragraph, using: &random)
    case .wordChanged:
      edited.replace(word, in: paragraph, using: &random)
    case .wordInserted:
      guard isInside else { return nil }
      edited.paragraphs[paragraph].insert(
        edited.otherWord(than: word, in: paragraph, using: &random),
        at: word
      )
      expected?.words = passage.words.lowerBound..<passage.words.upperBound + 1
    case .wordDropped:
      guard isInside else { return nil }
      edited.paragraphs[paragraph].remove(at: word)
      expected?.words = passage.words.lowerBound..<passage.words.upperBound - 1
    case .misspelling:
      guard edited.misspell(word, in: paragraph, using: &random) else { return nil }
    case .passageDeleted:
      edited.paragraphs[paragraph].removeSubrange(passage.words)
      expected = nil
    case .paragraphDeleted:
      edited.paragraphs.remove(at: paragraph)
      expected = nil
    }
    return outcome(in: edited, at: expected)
  }

  private func outcome(in edited: GeneratedText, at expected: GeneratedText.Passage?) -> EditOutcome {
    let (text, ranges) = edited.rendered
    let words = expected.map { ranges[$0.paragraph][$0.words] }
    let range = words.flatMap { words in
      words.first.flatMap { first in words.last.map { first.lowerBound..<$0.upperBound } }
    }
    let anchor = QuoteAnchorer().anchor(Quote(quote), in: DocumentText(text))
    if let passage = anchor.passage, passage.range != range {
      return .wrong("«\(quote)» \(anchor.summary) in «\(text)»")
    }
    switch anchor {
    case .exact: return .exact
    case .folded: return .folded
    case .approximate: return .approximate
    case .ambiguous, .notFound, .noText: return .refused
    }
  }
}

extension GeneratedText {
  fileprivate mutating func replace(_ index: Int, in paragraph: Int, using random: inout SplitMix64) {
    paragraphs[paragraph][index].letters = otherWord(than: index, in: paragraph, using: &random).letters
  }

  /// A word that is not one of those at a place and around it.
  fileprivate func otherWord(than index: Int, in paragraph: Int, using random: inout SplitMix64) -> Word {
    let around = paragraphs[paragraph][max(0, index - 1)..<min(paragraphs[paragraph].count, index + 2)]
    while true {
      let word = Word.random(using: &random)
      if !around.contains(where: { $0.letters == word.letters }) { return word }
    }
  }

  /// Changes, adds, leaves out or swaps letters inside a word of four letters or more.
  fileprivate mutating func misspell(_ index: Int, in paragraph: Int, using random: inout SplitMix64) -> Bool
  {
    var letters = Array(paragraphs[paragraph][index].letters)
    guard letters.count >= 4 else { return false }
    let place = Int.random(in: 1..<letters.count - 1, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters[place] = "x"
    case 1: letters.insert("x", at: place)
    case 2: letters.remove(at: place)
    default: letters.swapAt(place, place + 1)
    }
    guard String(letters) != paragraphs[paragraph][index].letters else { return false }
    paragraphs[paragraph][index].letters = String(letters)
    return true
  }
}

/// How often each edit had each outcome.
struct EditTally: CustomStringConvertible {
  private(set) var count = 0
  private(set) var wrong: [String] = []
  private var outcomes: [Edit: [EditOutcome]] = [:]

  mutating func add(_ outcome: EditOutcome?, of edit: Edit) {
    guard let outcome else { return }
    count += 1
    outcomes[edit, default: []].append(outcome)
    if case .wrong(let words) = outcome { wrong.append("\(edit): \(words)") }
  }

  /// The share of an edit's trials that had an outcome.
  func share(_ outcome: EditOutcome, of edit: Edit) -> Double {
    let all = outcomes[edit] ?? []
    return Double(all.count { $0 == outcome }) / Double(max(1, all.count))
  }

  var description: String {
    Edit.allCases.map { edit in
      let all = outcomes[edit] ?? []
      let counts = [EditOutcome.exact, .folded, .approximate, .refused].map { outcome in
        "\(outcome) \(all.count { $0 == outcome })"
      }
      return "\(edit) \(all.count): " + counts.joined(separator: ", ")
    }.joined(separator: "; ")
  }
}
