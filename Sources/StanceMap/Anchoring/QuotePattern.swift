/// What a quote looks for in a text: its words, and what has to stand before and after them.
struct QuotePattern {
  /// Words that stand together.
  struct Piece {
    /// As a person wrote them, without white space at the ends.
    let text: String
    let signs: [Alphabet.Sign]
    /// Words that are words of any text that has the piece, with where they stand in the signs.
    ///
    /// They are in small letters. Words of less than three letters may follow an apostrophe in the text.
    let landmarks: [(offset: Int, letters: [Alphabet.Sign])]

    init(_ text: Substring, alphabet: inout Alphabet) {
      self.text = String(text.trimmed)
      signs = QuotePattern.signs(of: text, alphabet: &alphabet)
      landmarks = TokenScanner(alphabet: alphabet).words(in: signs).compactMap { [signs, alphabet] word in
        guard word.count >= 3 || alphabet.kind(of: signs[word.lowerBound]) == .unspaced else { return nil }
        return (word.lowerBound, signs[word].map { alphabet.lowercase(of: $0) })
      }
    }
  }

  /// All words, with any ellipsis as part of them.
  let whole: Piece
  /// The words between the gaps; none where the quote has no words.
  let pieces: [Piece]
  let context: QuoteContext

  /// What the quote can mean, the likelier first: all of its words together, or with gaps.
  var readings: [[Piece]] {
    pieces.count > 1 || pieces.first?.signs != whole.signs ? [[whole], pieces] : [[whole]]
  }

  /// The text's alphabet, with the characters that only the quote has.
  var alphabet: Alphabet { context.alphabet }

  init(_ words: String, prefix: String? = nil, suffix: String? = nil, for text: DocumentText) {
    var alphabet = text.alphabet
    whole = Piece(words[...], alphabet: &alphabet)
    pieces = GapMarkers(words).pieces.map { Piece($0, alphabet: &alphabet) }.filter { !$0.signs.isEmpty }
    let prefix = Self.signs(of: prefix ?? "", alphabet: &alphabet)
    let suffix = Self.signs(of: suffix ?? "", alphabet: &alphabet)
    context = QuoteContext(prefix: prefix, suffix: suffix, alphabet: alphabet)
  }

  fileprivate static func signs(of words: some StringProtocol, alphabet: inout Alphabet) -> [Alphabet.Sign] {
    var signs = TextFolder().folded(String(words), alphabet: &alphabet).signs
    if signs.last == Alphabet.blank { signs.removeLast() }
    return signs
  }
}

/// Where a quote leaves words out: at `…`, or at `...` between blanks, each also in brackets.
private struct GapMarkers {
  private let characters: [Character]

  init(_ words: String) { characters = Array(words) }

  /// The words between the gaps.
  var pieces: [Substring] {
    var pieces = [""]
    var index = 0
    while index < characters.count {
      let length = markerLength(at: index)
      if length > 0 { pieces.append("") } else { pieces[pieces.count - 1].append(characters[index]) }
      index += max(1, length)
    }
    return pieces.map { $0[...] }
  }

  /// How many characters the gap that begins here takes; 0 where none does.
  private func markerLength(at index: Int) -> Int {
    switch characters[index] {
    case "…": return 1
    case ".": return hasDots(at: index) && isBlank(at: index - 1) && isBlank(at: index + 3) ? 3 : 0
    case "[": return bracketedLength(at: index, closing: "]")
    case "(": return bracketedLength(at: index, closing: ")")
    default: return 0
    }
  }

  private func bracketedLength(at index: Int, closing: Character) -> Int {
    let length = character(at: index + 1) == "…" ? 1 : hasDots(at: index + 1) ? 3 : 0
    return length > 0 && character(at: index + length + 1) == closing ? length + 2 : 0
  }

  private func hasDots(at index: Int) -> Bool { (index..<index + 3).allSatisfy { character(at: $0) == "." } }

  private func isBlank(at index: Int) -> Bool { character(at: index)?.isWhitespace ?? true }

  private func character(at index: Int) -> Character? {
    characters.indices.contains(index) ? characters[index] : nil
  }
}

extension Substring {
  /// Without the white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start[start.endIndex...] }
    return start[...last]
  }
}
