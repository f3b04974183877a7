/// Finds every place where one row of signs stands in another, overlapping ones too.
///
/// Searches from the end of the pattern and skips (Horspool, Practical fast searching in strings, 1980),
/// which looks at a fraction of an ordinary text. Where a text repeats itself so much that this would take
/// more than linear time, it goes on with a search that never looks back
/// (Knuth, Morris and Pratt, Fast pattern matching in strings, 1977).
struct OccurrenceSearch {
  typealias Sign = Alphabet.Sign

  private let pattern: [Sign]
  /// How far the pattern can move where its last sign meets a sign with these low bits.
  private let skips: [Int]

  init(_ pattern: [Sign]) {
    self.pattern = pattern
    var skips = [Int](repeating: pattern.count, count: 256)
    for (index, sign) in pattern.dropLast().enumerated() {
      skips[Int(sign & 255)] = pattern.count - 1 - index
    }
    self.skips = skips
  }

  /// The starts of the occurrences within a range of the signs, in order; none for an empty pattern.
  func occurrences(in signs: [Sign], within range: Range<Int>) -> [Int] {
    guard !pattern.isEmpty, pattern.count <= range.count else { return [] }
    return signs.withUnsafeBufferPointer { signs in
      var found: [Int] = []
      var start = range.lowerBound
      let last = range.upperBound - pattern.count
      var patience = 8 * range.count
      while start <= last, patience > 0 {
        let agreeing = agreement(at: start, in: signs)
        if agreeing == pattern.count { found.append(start) }
        patience -= agreeing
        start += skips[Int(signs[start + pattern.count - 1] & 255)]
      }
      if start <= last { addOccurrences(in: signs, within: start..<range.upperBound, to: &found) }
      return found
    }
  }

  /// How many signs agree, from the end of the pattern backwards.
  private func agreement(at start: Int, in signs: UnsafeBufferPointer<Sign>) -> Int {
    var index = pattern.count - 1
    while index >= 0, pattern[index] == signs[start + index] { index -= 1 }
    return pattern.count - 1 - index
  }

  private func addOccurrences(
    in signs: UnsafeBufferPointer<Sign>,
    within range: Range<Int>,
    to found: inout [Int]
  ) {
    let borders = self.borders
    var agreeing = 0
    for index in range {
      while agreeing > 0, agreeing == pattern.count || pattern[agreeing] != signs[index] {
        agreeing = borders[agreeing - 1]
      }
      if pattern[agreeing] == signs[index] { agreeing += 1 }
      if agreeing == pattern.count { found.append(index - pattern.count + 1) }
    }
  }

  /// For each beginning of the pattern, how long its longest beginning is that it also ends with.
  private var borders: [Int] {
    var borders = [0]
    for sign in pattern.dropFirst() {
      var length = borders[borders.count - 1]
      while length > 0, pattern[length] != sign { length = borders[length - 1] }
      borders.append(pattern[length] == sign ? length + 1 : 0)
    }
    return borders
  }
}
