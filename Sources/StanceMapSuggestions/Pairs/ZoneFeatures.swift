/// Word sequences before, between and after two names.
struct ZoneFeatures {
  let masked: MaskedSentence
  let first: Int
  let second: Int
  private(set) var found: [FeatureHash] = []

  init(masked: MaskedSentence, first: Int, second: Int) {
    (self.masked, self.first, self.second) = (masked, first, second)
  }

  private var units: [MaskedSentence.Unit] { masked.units }

  mutating func collect() {
    let before = max(0, first - 12)..<first
    let between = first + 1..<min(second, first + 41)
    let after = second + 1..<min(second + 16, units.count)
    for (zone, range) in [(Self.zones[0], before), (Self.zones[1], between), (Self.zones[2], after)] {
      sequences(zone, range)
    }
    around()
    bag(before.lowerBound..<after.upperBound)
    places()
    pairs(between)
    if between.count <= 4 { found.append(between.reduce(FeatureHash("whole")) { $0.with(word($1)) }) }
    shape(between: second - first - 1)
  }

  private static let zones = [FeatureHash("b"), FeatureHash("m"), FeatureHash("a")]

  private func word(_ index: Int) -> FeatureHash {
    index == first ? FeatureHash("⟨1⟩") : index == second ? FeatureHash("⟨2⟩") : units[index].word
  }

  private mutating func sequences(_ zone: FeatureHash, _ range: Range<Int>) {
    for index in range {
      let one = zone.with(units[index].word)
      found.append(one)
      guard index + 1 < range.upperBound else { continue }
      let two = one.with(units[index + 1].word)
      found.append(two)
      guard index + 2 < range.upperBound else { continue }
      found.append(two.with(units[index + 2].word))
      found.append(one.with(7).with(units[index + 2].word))
    }
  }

  /// Sequences of up to five words in which either name stands.
  private mutating func around() {
    for center in [first, second] {
      for start in max(0, center - 4)...center {
        var hash = FeatureHash("g")
        for index in start..<min(start + 5, units.count) {
          hash = hash.with(word(index))
          let isNew = center == first || start > first
          if index >= center, index > start, isNew { found.append(hash) }
        }
      }
    }
  }

  private mutating func bag(_ range: Range<Int>) {
    for index in range where units[index].mention < 0 {
      found.append(FeatureHash("s").with(units[index].word))
    }
  }

  /// Words at their distance from either name.
  private mutating func places() {
    for (name, center) in [(FeatureHash("P"), first), (FeatureHash("Q"), second)] {
      for distance in -5...5 where distance != 0 && units.indices.contains(center + distance) {
        let word = word(center + distance)
        found.append(name.with(distance).with(word))
        if abs(distance) <= 3 { found.append(name.with(distance < 0 ? 90 : 91).with(word)) }
      }
    }
  }

  /// Two words between the names, with others between them.
  private mutating func pairs(_ range: Range<Int>) {
    for index in range {
      for other in index + 1..<max(index + 1, min(index + 5, range.upperBound)) {
        found.append(FeatureHash("k").with(units[index].word).with(units[other].word))
      }
    }
  }

  private mutating func shape(between: Int) {
    let bucket = [0, 2, 5, 10, 20].firstIndex { between <= $0 } ?? 5
    found.append(FeatureHash("len").with(bucket))
    found.append(FeatureHash("pos").with(min(6, first / 4)))
    found.append(FeatureHash("aft").with(min(6, (units.count - second - 1) / 5)))
    found.append(FeatureHash("names").with(min(4, units[first + 1..<second].count { $0.mention >= 0 })))
  }
}
