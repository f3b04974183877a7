/// Puts the ends of arrows on one side of a box at a distance from each other.
struct EndSpacer: Sendable {
  /// The distance to keep; less where the side is too short.
  var gap: Double

  /// Returns places as near as possible to the wished ones, in the same order.
  ///
  /// The sum of the squared moves is least: with the gaps taken out, what remains is to make a
  /// sequence ascend, which pooling adjacent violators does (Ayer and others 1955).
  func places(near wishes: [Double], in range: ClosedRange<Double>) -> [Double] {
    guard wishes.count > 1 else { return wishes.map { clamp($0, range) } }
    let gap = min(gap, (range.upperBound - range.lowerBound) / Double(wishes.count - 1))
    let free = wishes.enumerated().map { index, wish in wish - Double(index) * gap }
    let last = range.upperBound - Double(wishes.count - 1) * gap
    let room = range.lowerBound...max(range.lowerBound, last)
    return ascending(free).enumerated().map { index, place in
      clamp(place, room) + Double(index) * gap
    }
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

  private func clamp(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    min(max(value, range.lowerBound), range.upperBound)
  }
}
