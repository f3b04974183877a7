/// The words and marks of a text in order, by number, with a break between paragraphs.
struct WordIndex: Sendable {
  /// The number that stands between paragraphs.
  static let paragraphBreak = 0

  private(set) var tokens: [Int32] = []
  /// The first sign of each token.
  private var starts: [Int32] = []
  private(set) var vocabulary = Vocabulary()
  /// How many words the text has, marks not counted.
  private(set) var wordCount = 0
  /// The tokens by their number, each number's in order.
  private var places: [Int32] = []
  /// For each number, where its places begin, and at the end where all end.
  private var firstPlaces: [Int32] = []

  init(_ folded: FoldedText, alphabet: Alphabet, paragraphs: [Range<Int32>]) {
    let small = folded.signs.map { alphabet.lowercase(of: $0) }
    var breaks = paragraphs.dropFirst().map { folded.firstSign(atScalar: Int($0.lowerBound)) }[...]
    _ = vocabulary.add([], isWord: false)
    TokenScanner(alphabet: alphabet).forEachToken(in: folded.signs) { token, isWord in
      while let next = breaks.first, next <= token.lowerBound {
        breaks.removeFirst()
        append(Int32(Self.paragraphBreak), at: next)
      }
      append(vocabulary.add(small[token], isWord: isWord), at: token.lowerBound)
      if isWord { wordCount += 1 }
    }
    sortPlaces()
  }

  private mutating func append(_ number: Int32, at sign: Int) {
    tokens.append(number)
    starts.append(Int32(sign))
  }

  private mutating func sortPlaces() {
    firstPlaces = [Int32](repeating: 0, count: vocabulary.count + 1)
    for number in tokens { firstPlaces[Int(number) + 1] += 1 }
    for number in 0..<vocabulary.count { firstPlaces[number + 1] += firstPlaces[number] }
    var next = firstPlaces
    places = [Int32](repeating: 0, count: tokens.count)
    for (token, number) in tokens.enumerated() {
      places[Int(next[Int(number)])] = Int32(token)
      next[Int(number)] += 1
    }
  }

  /// The first signs of the tokens with a number, in order.
  func signs(of number: Int) -> some RandomAccessCollection<Int> {
    places[Int(firstPlaces[number])..<Int(firstPlaces[number + 1])].lazy.map { Int(starts[Int($0)]) }
  }

  /// The signs that some tokens cover; the range is not empty.
  func signs(of range: Range<Int>) -> Range<Int> {
    let last = range.upperBound - 1
    return Int(starts[range.lowerBound])..<Int(starts[last]) + vocabulary.length(of: Int(tokens[last]))
  }

  /// The tokens that lie in a range of signs.
  func tokens(inSigns range: Range<Int>) -> Range<Int> {
    let start = starts.partitionPoint { $0 >= range.lowerBound }
    var end = starts.partitionPoint { $0 >= range.upperBound }
    if end > start, signs(of: end - 1..<end).upperBound > range.upperBound { end -= 1 }
    return start..<max(start, end)
  }

  /// How much it says, in bits, that a word stands in some place: the rarer the word is in the text, the
  /// more (Sparck Jones, A statistical interpretation of term specificity, 1972).
  ///
  /// A word that the text does not have counts as one that it has once. Short texts say little of
  /// how rare a word is, so they count as 256 words.
  func information(of number: Int?) -> Double {
    let occurrences = number.map { vocabulary.counts[$0] } ?? 1
    return (Double(max(256, wordCount)) / Double(occurrences)).approximateLogarithm
  }
}

extension Double {
  /// The binary logarithm, straight between powers of two: the same on every machine, at most 0.09 off.
  var approximateLogarithm: Double { Double(exponent) + significand - 1 }
}
