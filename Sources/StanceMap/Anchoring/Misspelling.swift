/// How far apart two words are in spelling.
enum Misspelling {
  /// How many letters may differ in a misspelt word; none in short words, nor in those that are too long
  /// to be one.
  static func mostDifferences(length: Int) -> Int { length > 64 ? 0 : min(3, length / 4) }

  /// How many letters have to be changed, added, left out or swapped with their neighbour to turn one
  /// word into the other; nil where that is more than `limit`.
  ///
  /// Damerau, A technique for computer detection and correction of spelling errors, 1964, in the form
  /// in which no letter is touched twice.
  static func differences(
    _ left: ArraySlice<Alphabet.Sign>,
    _ right: ArraySlice<Alphabet.Sign>,
    limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    let (left, right) = (Array(left), Array(right))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1..<left.count + 1 {
      var current = [row]
      for column in 1..<right.count + 1 {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(last[column - 1] + (isSame ? 0 : 1), last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      if current.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
