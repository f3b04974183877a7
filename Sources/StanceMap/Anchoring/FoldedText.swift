/// A text as signs of an alphabet, which knows for each sign where it stands in the text.
///
/// Most signs are one scalar that follows right after the one before, so only the others are
/// written down: a long text costs four bytes a scalar and little more.
struct FoldedText: Sendable {
  typealias Sign = Alphabet.Sign

  /// A sign that is not one scalar, or does not follow right after the one before.
  private struct Stop: Sendable {
    var index: Int32
    var start: Int32
    var end: Int32
  }

  private(set) var signs: [Sign] = []
  private var stops: [Stop] = []

  var count: Int { signs.count }

  /// Where a sign stands in the text, in scalars.
  func scalars(ofSignAt index: Int) -> Range<Int> {
    let after = stops.partitionPoint { $0.index > index }
    guard after > 0 else { return index..<index + 1 }
    let stop = stops[after - 1]
    let distance = index - Int(stop.index)
    if distance == 0 { return Int(stop.start)..<Int(stop.end) }
    let start = Int(stop.end) + distance - 1
    return start..<start + 1
  }

  /// The stretch of the text, in scalars, that some signs stand for; the range is not empty.
  func scalars(of range: Range<Int>) -> Range<Int> {
    scalars(ofSignAt: range.lowerBound).lowerBound..<scalars(ofSignAt: range.upperBound - 1).upperBound
  }

  /// The first sign that begins at a scalar of the text or after it.
  func firstSign(atScalar offset: Int) -> Int {
    let after = stops.partitionPoint { $0.start >= offset }
    let limit = after < stops.count ? Int(stops[after].index) : signs.count
    guard after > 0 else { return min(offset, limit) }
    let stop = stops[after - 1]
    return min(Int(stop.index) + 1 + max(0, offset - Int(stop.end)), limit)
  }

  /// The signs that begin in a stretch of the text.
  func signs(inScalars range: Range<Int>) -> Range<Int> {
    firstSign(atScalar: range.lowerBound)..<firstSign(atScalar: range.upperBound)
  }

  mutating func append(_ sign: Sign, at scalars: Range<Int>) {
    let expected = signs.isEmpty ? 0 : self.scalars(ofLast: 1).upperBound
    if scalars.lowerBound != expected || scalars.count != 1 {
      stops.append(
        Stop(index: Int32(signs.count), start: Int32(scalars.lowerBound), end: Int32(scalars.upperBound))
      )
    }
    signs.append(sign)
  }

  mutating func removeLast(_ count: Int) {
    signs.removeLast(count)
    while let stop = stops.last, stop.index >= signs.count { stops.removeLast() }
  }

  /// The stretch of the text that the last few signs stand for; `count` is at least 1.
  func scalars(ofLast count: Int) -> Range<Int> {
    scalars(of: signs.count - count..<signs.count)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that all elements after it satisfy too.
  func partitionPoint(where isAfter: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
