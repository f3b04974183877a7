/// A quotation that fills the paragraphs after the one that names its speaker.
struct QuotationRun {
  let words: AttributionWords

  /// Adds to the last quotation of a paragraph the paragraphs after it that are nothing but quotation.
  func extend(_ attributions: inout [Attribution]) {
    let cueParagraphs = attributions.map { words.paragraphOf[$0.cue.lowerBound] }
    for index in attributions.indices where attributions[index].isQuotation {
      let own = cueParagraphs[index]
      let next = index + 1 < attributions.count ? cueParagraphs[index + 1] : words.paragraphs.count
      guard own < next, let last = attributions[index].content.last else { continue }
      // Where the quotation is a paragraph of its own already, the run goes on from there.
      let first = max(own, words.paragraphOf[last.upperBound - 1]) + 1
      var end = first
      while end < next, isQuotation(end) { end += 1 }
      guard end > first else { continue }
      attributions[index].content.append(
        words.paragraphs[first].lowerBound..<words.paragraphs[end - 1].upperBound
      )
    }
  }

  private func isQuotation(_ paragraph: Int) -> Bool {
    let range = words.paragraphs[paragraph]
    return words.kinds[range.lowerBound] == .openQuote
      && range.allSatisfy { words.quotes[$0] > 0 || words.kinds[$0].isMark }
  }
}
