/// Puts things on a line as near as possible to where they should be, at a distance from each other.
struct EndSpacer: Sendable {
  /// Returns places in the order of the wishes, whose differences are at least those of the offsets.
  ///
  /// The offsets ascend from 0; they shrink where the range is too short for them. The sum of the
  /// squared moves is least: with the offsets taken out, what remains is to make a sequence ascend,
  /// which pooling adjacent violators does (Ayer and others 1955).
  func places(near wishes: [Double], offsets: [Double], in range: ClosedRange<Double>) -> [Double] {
    guard let length = offsets.last else { return [] }
    let scale = length > 0 ? min(1, (range.upperBound - range.lowerBound) / length) : 1
    let free = zip(wishes, offsets).map { $0 - $1 * scale }
    let room = range.lowerBound...max(range.lowerBound, range.upperBound - length * scale)
    return zip(ascending(free), offsets).map { min(max($0, room.lowerBound), room.upperBound) + $1 * scale }
  }

  /// Returns places at one distance from each other.
  func places(near wishes: [Double], gap: Double, in range: ClosedRange<Double>) -> [Double] {
    places(near: wishes, offsets: wishes.indices.map { Double($0) * gap }, in: range)
  }

  private func ascending(_ values: [Double]) -> [Double] {
    var pools: [(mean: Double, count: Int)] = []
    for value in values {
      pools.append((value, 1))
      while pools.count > 1, pools[pools.count - 2].mean > pools[pools.count - 1].mean {
        let (last, previous) = (pools.removeLast(), pools.removeLast())
        let count = last.count + previous.count
        let sum = last.mean * Double(last.count) + previous.mean * Double(previous.count)
        pools.append((sum / Double(count), count))
      }
    }
    return pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
  }
}
