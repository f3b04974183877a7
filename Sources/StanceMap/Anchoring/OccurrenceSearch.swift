/// Finds every place where one row of signs stands in another, overlapping ones too.
///
/// Compares from the end of the pattern and skips by the last two signs (Zhu and Takaoka, On
/// improving the average case of the Boyer-Moore string matching algorithm, 1987), which looks at a
/// fraction of an ordinary text. Where a text repeats itself so much that this would take more than
/// linear time, it goes on with a search that never looks back (Knuth, Morris and Pratt, Fast pattern
/// matching in strings, 1977).
struct OccurrenceSearch {
  typealias Sign = Alphabet.Sign

  private let pattern: [Sign]
  /// How far the pattern can move where its last two signs meet a pair with this hash.
  private let skips: [Int32]

  init(_ pattern: [Sign]) {
    self.pattern = pattern
    let distance = max(1, pattern.count - 1)
    var skips = [Int32](repeating: Int32(distance), count: 1024)
    for index in pattern.indices.dropFirst().dropLast() {
      skips[Self.hash(pattern[index - 1], pattern[index])] = Int32(pattern.count - 1 - index)
    }
    self.skips = skips
  }

  /// The starts of the occurrences within a range of the signs, in order; none for an empty pattern.
  func occurrences(in signs: [Sign], within range: Range<Int>) -> [Int] {
    guard !pattern.isEmpty, pattern.count <= range.count else { return [] }
    var (found, next) = pattern.count == 1 ? ([], range.lowerBound) : skipping(in: signs, within: range)
    if next + pattern.count <= range.upperBound {
      addOccurrences(in: signs, within: next..<range.upperBound, to: &found)
    }
    return found
  }

  /// The occurrences as far as skipping pays, and where to go on from there.
  private func skipping(in signs: [Sign], within range: Range<Int>) -> (found: [Int], next: Int) {
    let length = pattern.count
    return pattern.withUnsafeBufferPointer { pattern in
      skips.withUnsafeBufferPointer { skips in
        signs.withUnsafeBufferPointer { signs in
          var found: [Int] = []
          var start = range.lowerBound
          var patience = 8 * range.count
          while start + length <= range.upperBound, patience > 0 {
            var index = length - 1
            while index >= 0, pattern[index] == signs[start + index] { index -= 1 }
            if index < 0 { found.append(start) }
            patience -= length - 1 - index
            start += Int(skips[Self.hash(signs[start + length - 2], signs[start + length - 1])])
          }
          return (found, start)
        }
      }
    }
  }

  private static func hash(_ first: Sign, _ second: Sign) -> Int { Int((first &* 37 ^ second) & 1023) }

  private func addOccurrences(
    in signs: [Sign],
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
