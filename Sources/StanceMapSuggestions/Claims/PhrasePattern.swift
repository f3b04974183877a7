/// A sequence of words to look for, as rows of tables write it.
///
/// Words stand in lower case between blanks; `/` stands between alternatives, `_` for up to two words of
/// any kind, `^` for the start of a sentence. A word that begins with `-` is an ending, one that begins with `~`
/// stands for all forms of the verb.
package struct PhrasePattern: Hashable, Sendable {
  private enum Element: Hashable, Sendable {
    case words(Set<String>)
    case endings([String])
    case gap
    case start
  }

  /// How many words a gap stands for at most.
  private static let longestGap = 2

  private let elements: [Element]

  package init(_ row: String) {
    elements = row.split(separator: " ").map { field in
      switch field {
      case "_": return .gap
      case "^": return .start
      default:
        let words = field.split(separator: "/").map(String.init)
        return field.first == "-"
          ? .endings(words.map { String($0.dropFirst()) }) : .words(Set(words.flatMap(Self.forms)))
      }
    }
  }

  private static func forms(of word: String) -> [String] {
    word.first == "~" ? Inflection.verbForms(of: String(word.dropFirst())).map { $0.0 } : [word]
  }

  /// Words of which one stands at the beginning of every match; nil where any may.
  var firstWords: Set<String>? {
    for case .words(let words) in elements { return words }
    return nil
  }

  /// The tokens that match from `index` on, within `sentence`; nil where none do.
  func match(at index: Int, in sentence: Range<Int>, of tokens: [Token]) -> Range<Int>? {
    end(from: index, element: 0, in: sentence, of: tokens).map { index..<$0 }
  }

  private func end(from index: Int, element: Int, in sentence: Range<Int>, of tokens: [Token]) -> Int? {
    guard element < elements.count else { return index }
    switch elements[element] {
    case .start:
      guard tokens[sentence.lowerBound..<index].allSatisfy({ !$0.isWord }) else { return nil }
      return end(from: index, element: element + 1, in: sentence, of: tokens)
    case .gap:
      for skipped in 0...Self.longestGap where index + skipped <= sentence.upperBound {
        if let end = end(from: index + skipped, element: element + 1, in: sentence, of: tokens) { return end }
      }
      return nil
    case .words(let words):
      guard index < sentence.upperBound, words.contains(tokens[index].folded) else { return nil }
      return end(from: index + 1, element: element + 1, in: sentence, of: tokens)
    case .endings(let endings):
      guard index < sentence.upperBound, endings.contains(where: tokens[index].folded.hasSuffix) else {
        return nil
      }
      return end(from: index + 1, element: element + 1, in: sentence, of: tokens)
    }
  }
}
