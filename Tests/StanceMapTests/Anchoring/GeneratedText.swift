import StanceMap

/// A text made of invented sentences, which can be edited word by word.
struct GeneratedText {
  struct Word: Hashable {
    var letters: String
    /// The punctuation that follows it.
    var after = ""
  }

  /// Some words of one paragraph.
  struct Passage {
    var paragraph: Int
    var words: Range<Int>
  }

  var paragraphs: [[Word]]

  /// The text, and where each word stands in it, in scalars.
  var rendered: (text: String, ranges: [[Range<Int>]]) {
    var text = ""
    var count = 0
    func add(_ part: String) -> Range<Int> {
      text += part
      count += part.unicodeScalars.count
      return count - part.unicodeScalars.count..<count
    }
    let ranges = paragraphs.map { paragraph in
      if count > 0 { _ = add("\n\n") }
      return paragraph.enumerated().map { index, word in
        if index > 0 { _ = add(" ") }
        defer { _ = add(word.after) }
        return add(word.letters)
      }
    }
    return (text, ranges)
  }

  func words(of passage: Passage) -> ArraySlice<Word> { paragraphs[passage.paragraph][passage.words] }

  /// The words of a passage as a person quotes them.
  func quote(_ passage: Passage) -> String {
    let words = words(of: passage)
    return words.map { $0.letters + $0.after }.joined(separator: " ").trimmingLast(
      words.last?.after.count ?? 0
    )
  }
}

extension String {
  fileprivate func trimmingLast(_ count: Int) -> String { String(dropLast(count)) }
}

extension GeneratedText.Word {
  static func random(using random: inout SplitMix64) -> Self {
    Self(letters: (nouns + verbs + adjectives).randomElement(using: &random) ?? "lamp")
  }
}

extension GeneratedText {
  /// A text of a few paragraphs, in which some sentences stand again with every third word changed, and
  /// some twice more with one word changed.
  ///
  /// A single sentence with one word changed could be the edited passage, for all that anybody can see.
  static func random(paragraphs count: Int, using random: inout SplitMix64) -> GeneratedText {
    var text = GeneratedText(
      paragraphs: (0..<count).map { _ in
        (0..<Int.random(in: 2...4, using: &random)).flatMap { _ in sentence(using: &random) }
      }
    )
    for paragraph in text.paragraphs where Bool.random(using: &random) {
      let sentence = Array(paragraph.prefix { $0.after != "." })
      for decoy in decoys(of: sentence, using: &random) {
        text.paragraphs.insert(decoy, at: Int.random(in: 0...text.paragraphs.count, using: &random))
      }
    }
    return text
  }

  private static func decoys(of sentence: [Word], using random: inout SplitMix64) -> [[Word]] {
    if Bool.random(using: &random) {
      return (0..<2).map { _ in
        sentence.changing([Int.random(in: sentence.indices, using: &random)], using: &random)
      }
    }
    let first = Int.random(in: 0...2, using: &random)
    return [sentence.changing(Array(stride(from: first, to: sentence.count, by: 3)), using: &random)]
  }

  static func sentence(using random: inout SplitMix64) -> [Word] {
    func pick(_ words: [String]) -> Word { Word(letters: words.randomElement(using: &random) ?? "") }
    func thing() -> [Word] {
      let isPlain = Bool.random(using: &random)
      return [pick(articles)] + (isPlain ? [] : [pick(adjectives)]) + [pick(nouns)]
    }
    var words = thing() + [pick(verbs)] + thing() + [pick(prepositions)] + thing()
    if Bool.random(using: &random) {
      words[words.count - 1].after = ","
      words += [pick(joints)] + thing() + [pick(verbs)] + thing()
    }
    words[words.count - 1].after = "."
    return words
  }
}

extension [GeneratedText.Word] {
  /// The words with some of them changed, as a sentence.
  fileprivate func changing(_ places: [Int], using random: inout SplitMix64) -> Self {
    var words = self
    for index in places {
      let old = words[index].letters
      while words[index].letters == old { words[index].letters = Element.random(using: &random).letters }
    }
    words[words.count - 1].after = "."
    return words
  }
}

private let articles = ["the", "the", "the", "a", "our", "their", "every", "no"]
private let prepositions = ["of", "in", "for", "without", "against", "behind", "near", "with"]
private let joints = ["and", "but", "because", "while", "so", "although", "where", "after"]
private let adjectives = """
  old quiet northern costly broken public narrow honest foreign bright empty loud patient hollow greedy tired
  crowded distant careless royal rusty modern private stubborn
  """.split(whereSeparator: \.isWhitespace).map(String.init)
private let nouns = """
  harbour council union lamp ferry night mayor market bridge sailor tower river festival engine street school
  warehouse ship captain letter tax window winter railway garden promise factory crane pilot island newspaper
  bakery chimney widow tunnel parliament fishery hospital orchard signal
  """.split(whereSeparator: \.isWhitespace).map(String.init)
private let verbs = """
  closed opposed painted remembered defended sold measured followed betrayed repaired ignored welcomed counted
  flooded admired questioned carried buried lifted promised watched destroyed rented forgave
  """.split(whereSeparator: \.isWhitespace).map(String.init)
