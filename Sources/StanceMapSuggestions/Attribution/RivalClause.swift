/// A clause such as `…, but the union says …`, with which a new speaker ends what the one before said.
struct RivalClause {
  let words: AttributionWords

  /// Ends contents outside quotations at the comma before a contrary clause with a source and a cue of its own.
  func shorten(_ attributions: inout [Attribution]) {
    for index in attributions.indices.dropFirst() {
      guard let comma = comma(before: attributions[index]) else { continue }
      for earlier in attributions[max(0, index - 4)..<index].indices {
        guard var last = attributions[earlier].content.last, attributions[earlier].cue.upperBound <= comma,
          last.contains(comma), last.lowerBound < comma, words.quotes[last.lowerBound] == 0
        else { continue }
        last = last.lowerBound..<comma
        attributions[earlier].content[attributions[earlier].content.count - 1] = last
      }
    }
  }

  /// The comma before `but`, `though` or `while`, right before the source.
  private func comma(before attribution: Attribution) -> Int? {
    guard let source = attribution.source, source.upperBound <= attribution.cue.lowerBound else { return nil }
    let comma = source.lowerBound - 2
    guard words.kind(comma) == .comma, words.quotes[comma] == 0 else { return nil }
    return Self.contrary.contains(words.word(comma + 1)) ? comma : nil
  }

  private static let contrary = Set(
    ["but", "though", "although", "while", "yet", "whereas"].map { WordHash($0).word }
  )
}
