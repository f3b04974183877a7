/// A word without its commonest endings, so that `closing`, `closed` and `closes` meet.
enum Stem {
  static func of(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard letters.count > 3, letters.allSatisfy({ $0 < 128 }) else { return word }
    strip(&letters)
    return String(decoding: letters, as: UTF8.self)
  }

  private static func strip(_ letters: inout [UInt8]) {
    if ends(letters, "ies") || ends(letters, "ied") {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends(letters, "sses") {
      letters.removeLast(2)
    } else if ends(letters, "s"), !ends(letters, "ss"), !ends(letters, "us"), !ends(letters, "is") {
      letters.removeLast()
    }
    if letters.count > 5, ends(letters, "ing") {
      letters.removeLast(3)
      undouble(&letters)
    } else if letters.count > 4, ends(letters, "ed") {
      letters.removeLast(2)
      undouble(&letters)
    }
    if letters.count > 4, ends(letters, "e") { letters.removeLast() }
  }

  private static func ends(_ letters: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard letters.count > count else { return false }
    return (0..<count).allSatisfy { letters[letters.count - count + $0] == ending.utf8Start[$0] }
  }

  private static func undouble(_ letters: inout [UInt8]) {
    guard letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2],
      !"lsz".utf8.contains(letters[letters.count - 1])
    else { return }
    letters.removeLast()
  }
}
