/// How far sides are from each other, for who stands between two of them.
struct PairDistances: Sendable {
  private let sides: [Comparison.Side.ID]
  private let places: [Comparison.Side.ID: Int]
  /// Row by row; infinite where two have too few claims in common, and of a side from itself.
  private var distances: [Double]

  init(of pairs: [PairAgreement]) {
    sides = pairs.flatMap { [$0.first, $0.second] }.uniqued
    places = Dictionary(uniqueKeysWithValues: zip(sides, 0...))
    distances = Array(repeating: .infinity, count: sides.count * sides.count)
    for pair in pairs {
      guard let first = places[pair.first], let second = places[pair.second], let distance = pair.distance
      else { continue }
      distances[first * sides.count + second] = distance
      distances[second * sides.count + first] = distance
    }
  }

  /// The sides that are nearer to each of two others than these are to each other, the nearest to both first.
  ///
  /// How near a side is to both is the greater of its two distances. Without a distance there is no answer, so a
  /// side that shares too few claims with either is not among them.
  func sides(between pair: PairAgreement) -> [Comparison.Side.ID] {
    guard let distance = pair.distance, let first = places[pair.first], let second = places[pair.second]
    else {
      return []
    }
    let found = sides.indices.compactMap { place -> (distance: Double, place: Int)? in
      let row = place * sides.count
      let farther = max(distances[row + first], distances[row + second])
      return farther < distance ? (farther, place) : nil
    }
    return found.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map { sides[$0.place] }
  }
}
