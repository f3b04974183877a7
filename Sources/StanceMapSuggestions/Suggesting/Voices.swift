import StanceMap

/// Who wrote which stretch of a text.
struct Voices: Sendable {
  private let ranges: [VoiceRange]

  init(_ voices: [VoiceRange], length: Int) {
    ranges =
      voices
      .filter { !$0.range.clamped(to: 0..<length).isEmpty }
      .sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
  }

  /// The part that a position stands in, the innermost where parts lie in one another; nil for the document's own words.
  func part(at position: Int) -> VoiceRange? {
    let end = ranges.partitioningIndex { $0.range.lowerBound > position }
    return ranges[..<end].suffix(16).last { $0.range.contains(position) }
  }
}
