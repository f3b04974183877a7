// What tells the claim, the side and the ties of a segment. `segments` are those of one argument, in order.

/// Segments as the questions about them see them.
package struct ArgumentFeatures: Sendable {
  package let segments: [ArgumentSegment]
  private let overlaps: [Int]
  private let claimsBefore: [Int]
  private let claims: Int
  private let conclusions: Int

  package init(_ segments: [ArgumentSegment]) {
    self.segments = segments
    let counts = Self.occurrences(in: segments)
    overlaps = segments.map { segment in segment.topics.reduce(0) { $0 + (counts[$1] ?? 1) - 1 } }
    var (before, count): ([Int], Int) = ([], 0)
    for segment in segments {
      before.append(count)
      if segment.has(.should) { count += 1 }
    }
    claimsBefore = before
    claims = count
    conclusions = segments.count { Self.concludes($0) }
  }

  private static func occurrences(in segments: [ArgumentSegment]) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for segment in segments { for topic in segment.topics { counts[topic, default: 0] += 1 } }
    return counts
  }

  private static func concludes(_ segment: ArgumentSegment) -> Bool {
    segment.has(.conclusion) || segment.opens(with: .conclusion)
  }

  /// Bits of the markers that matter in a neighbour.
  private static let telling: UInt64 = [
    ArgumentMarkers.Inside.should, .may, .contrast, .conclusion, .concession,
  ]
  .reduce(0) { $0 | 1 << UInt64($1.rawValue) }

  // MARK: One segment

  package func segment(_ index: Int, into features: inout FeatureList) {
    let segment = segments[index]
    let isFirst = index == 0
    let isLast = index == segments.count - 1
    let place: UInt32 = isFirst ? 1 : isLast ? 2 : 3
    features.begin()
    features.add()
    features.add(bits: segment.openings)
    features.add(bits: segment.openings, place)
    features.add(bits: segment.inside)
    features.add(UInt32(isFirst))
    features.add(UInt32(isLast))
    features.add(UInt32(index == 1))
    features.add(UInt32(isFirst || isLast))
    features.add(UInt32(segment.isQuestion))
    features.add(UInt32(segment.isExclamation))
    features.add(segment.has(.should) ? place : 0)
    features.add(bits: isFirst ? 1 << 61 : segments[index - 1].openings)
    features.add(bits: isFirst ? 0 : segments[index - 1].inside & Self.telling)
    features.add(UInt32(!isFirst && segments[index - 1].isOpen))
    features.add(bits: isLast ? 1 << 61 : segments[index + 1].openings)
    features.add(bits: isLast ? 0 : segments[index + 1].inside & Self.telling)
    features.add(UInt32(!isLast && segment.isOpen))
    features.add(UInt32(min(4, overlaps[index] / 2)))
    features.add(segment.has(.should) ? 1 + UInt32(min(2, claimsBefore[index])) : 0)
    features.add(UInt32(segment.has(.should) && claims == 1))
    features.add(UInt32(conclusions > (Self.concludes(segment) ? 1 : 0)))
  }

  // MARK: Two segments

  /// Whether `index` speaks for or against `head`.
  package func tie(_ index: Int, to head: Int, into features: inout FeatureList) {
    let (segment, other) = (segments[index], segments[head])
    let distance = Self.distance(index, head)
    let overlap = UInt32(min(3, segment.overlap(with: other)))
    let isNext = head == index - 1
    features.begin(at: 200)
    features.add(distance)
    features.add(bits: segment.openings, distance)
    features.add(head == 0 ? index > 3 ? 2 : 1 : 0)
    features.add(UInt32(head == segments.count - 1))
    features.add(bits: other.openings)
    features.add(bits: other.inside & Self.telling)
    features.add(overlap)
    features.add(min(2, overlap), distance)
    features.add(UInt32(segment.isOpen && head == index + 1))
    features.add(isNext ? other.isOpen ? 1 : 2 : 0)
    features.add(bits: isNext ? segment.inside : 0)
    if abs(index - head) == 1 {
      var rest = other.openings
      while rest != 0 {
        features.begin(keeping: 300)
        features.add(bits: segment.openings, UInt32(rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }

  /// What the claim and the sides add to it.
  package func tie(
    _ index: Int,
    to head: Int,
    claim: Int,
    sides: (own: ArgumentSide, head: ArgumentSide),
    into features: inout FeatureList
  ) {
    let segment = segments[index]
    let isClaim = UInt32(head == claim)
    let distance = Self.distance(index, head)
    let both = UInt32(sides.own == .opponent) | UInt32(sides.head == .opponent) << 1
    features.begin(at: 400)
    features.add(isClaim)
    features.add(isClaim, distance)
    features.add(bits: segment.openings, isClaim)
    features.add(both, isClaim)
    features.add(both, isClaim, distance)
    features.add(both, distance)
    features.add(bits: segment.openings, both, isClaim)
  }

  private static func distance(_ index: Int, _ head: Int) -> UInt32 {
    UInt32(min(3, abs(head - index))) | UInt32(head > index) << 2
  }
}
