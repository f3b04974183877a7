extension Comparison {
  /// The sides that are nearer to each of two others than these are to each other, the nearest to both first.
  ///
  /// How near a side is to both is the greater of its two distances. Without a distance there is no answer, so a
  /// side that shares too few claims with either is not among them.
  public func sides(between pair: PairAgreement) -> [Side.ID] {
    guard let distance = pair.distance else { return [] }
    let found = sides.enumerated().compactMap { place, side -> (distance: Double, place: Int)? in
      guard side.id != pair.first, side.id != pair.second, let one = self.pair(side.id, pair.first)?.distance,
        let other = self.pair(side.id, pair.second)?.distance, max(one, other) < distance
      else { return nil }
      return (max(one, other), place)
    }
    return found.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map { sides[$0.place].id }
  }
}
