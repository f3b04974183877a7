/// Cuts English words down to what their forms share, such as `civilian` for `civilians`.
///
/// A light stemmer: it takes one ending off and evens out what is left. It joins less than Porter's
/// ('An algorithm for suffix stripping', 1980), since two claims of one codebook are often told
/// apart by words of one family.
struct WordStemmer {
  /// The stem of a word in lower case; words in other scripts stay as they are.
  func stem(of word: String) -> String {
    var letters = Array(word.utf8)
    for (ending, replacement) in Self.endings
    where letters.count >= ending.count + 3 && letters.ends(with: ending) {
      letters.removeLast(ending.count)
      letters += replacement
      break
    }
    if letters.count > 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count > 3, letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
    if letters.count > 3, let last = letters.last, last == letters[letters.count - 2],
      !Self.doubles.contains(last)
    {
      letters.removeLast()
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Letters that end words twice without an ending: `kill`, `pass`.
  private static let doubles: Set<UInt8> = [UInt8(ascii: "l"), UInt8(ascii: "s")]

  /// The first that fits is taken.
  private static let endings: [(ending: [UInt8], replacement: [UInt8])] = [
    ("ations", "at"), ("ation", "at"), ("ities", "it"), ("ity", "it"), ("ically", "ic"), ("iveness", "iv"),
    ("fulness", ""), ("ments", "ment"), ("ingly", ""), ("edly", ""), ("ies", "i"), ("ied", "i"),
    ("ying", "i"),
    ("ings", ""), ("ing", ""), ("ers", "er"), ("ists", "ist"), ("isms", "ism"), ("ed", ""), ("es", ""),
    ("ly", ""),
    ("s", ""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}

extension Array<UInt8> {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
