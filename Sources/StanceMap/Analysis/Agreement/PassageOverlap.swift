/// Tells whether two codings speak of the same words of a text.
///
/// Quotes that were found in the text overlap where their ranges share a scalar; what `…` leaves
/// out belongs to the range. Where one of two was not found, or the text is not there, the words
/// decide: a run of three that both have, or all words of a shorter piece. Case, punctuation and
/// differences of typing do not matter, and no run goes across what is left out.
struct PassageOverlap {
  static let run = 3

  /// Whether any quote of the one overlaps any of the other; without quotes there is no overlap.
  func holds(_ first: [Quote], _ second: [Quote]) -> Bool {
    first.contains { quote in second.contains { holds(quote, $0) } }
  }

  private func holds(_ first: Quote, _ second: Quote) -> Bool {
    if let one = first.anchor.passage, let other = second.anchor.passage {
      return one.range.overlaps(other.range)
    }
    let others = pieces(of: second)
    return pieces(of: first).contains { piece in others.contains { share(piece, $0) } }
  }

  /// The words of each piece between the gaps.
  private func pieces(of quote: Quote) -> [[Substring]] {
    let folded = TextFolding.folded(quote.words).lowercased()
    return folded.split(separator: "…").map { $0.split { !$0.isLetter && !$0.isNumber } }
  }

  private func share(_ first: [Substring], _ second: [Substring]) -> Bool {
    let length = min(Self.run, first.count, second.count)
    guard length > 0 else { return false }
    let runs = Set(runs(of: length, in: first))
    return self.runs(of: length, in: second).contains(where: runs.contains)
  }

  private func runs(of length: Int, in words: [Substring]) -> [ArraySlice<Substring>] {
    (0...words.count - length).map { words[$0..<$0 + length] }
  }
}
