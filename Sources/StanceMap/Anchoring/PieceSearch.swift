/// Finds where the pieces of a quote follow one another in a text.
struct PieceSearch {
  let text: DocumentText
  /// The stretch of the folded text that is searched.
  let area: Range<Int>

  /// The places where the pieces stand, the first one in order.
  ///
  /// Every further piece is the nearest one after the piece before it, and ends in the paragraph in which
  /// the first piece ends.
  func matches(of pieces: [QuotePattern.Piece]) -> [QuoteMatch] {
    let starts = pieces.map(occurrences)
    guard let firsts = starts.first, !starts.contains(where: \.isEmpty) else { return [] }
    return firsts.compactMap { first in
      var ranges = [first..<first + pieces[0].signs.count]
      guard pieces.count > 1 else { return QuoteMatch(pieces: ranges) }
      let limit = paragraphEnd(ofSign: ranges[0].upperBound - 1)
      for (piece, starts) in zip(pieces, starts).dropFirst() {
        let end = ranges[ranges.count - 1].upperBound
        let next = starts.partitionPoint { $0 >= end }
        guard next < starts.count, starts[next] + piece.signs.count <= limit else { return nil }
        ranges.append(starts[next]..<starts[next] + piece.signs.count)
      }
      return QuoteMatch(pieces: ranges)
    }
  }

  /// Where a piece stands more often, nobody counts.
  private static let mostPlaces = 100_000

  /// Where a piece stands as whole words.
  private func occurrences(of piece: QuotePattern.Piece) -> [Int] {
    let numbers = piece.landmarks.map { text.words.vocabulary.number(of: $0.letters) }
    if numbers.contains(nil) { return [] }
    let starts = occurrences(of: piece, landmarks: numbers.compactMap { $0 })
    let whole = starts.lazy.filter { !isInsideWord($0) && !isInsideWord($0 + piece.signs.count) }
    return Array(whole.prefix(Self.mostPlaces))
  }

  /// Where a piece stands, given the numbers of its landmarks: looked for where the text has the rarest
  /// of them, if it has one rarely enough.
  private func occurrences(of piece: QuotePattern.Piece, landmarks numbers: [Int]) -> [Int] {
    let signs = text.folded.signs
    let counts = numbers.map { Int(text.words.vocabulary.counts[$0]) }
    guard let rarest = counts.indices.min(by: { counts[$0] < counts[$1] }),
      counts[rarest] <= signs.count / piece.signs.count
    else { return OccurrenceSearch(piece.signs).occurrences(in: signs, within: area) }
    return text.words.signs(of: numbers[rarest]).compactMap { place in
      let start = place - piece.landmarks[rarest].offset
      guard start >= area.lowerBound, start + piece.signs.count <= area.upperBound else { return nil }
      return signs[start..<start + piece.signs.count].elementsEqual(piece.signs) ? start : nil
    }
  }

  /// Whether a place between two signs has letters on both sides.
  private func isInsideWord(_ index: Int) -> Bool {
    let signs = text.folded.signs
    guard index > 0, index < signs.count else { return false }
    return text.alphabet.kind(of: signs[index - 1]) == .letter
      && text.alphabet.kind(of: signs[index]) == .letter
  }

  private func paragraphEnd(ofSign index: Int) -> Int {
    let paragraph = text.paragraph(around: text.folded.scalars(ofSignAt: index))
    return text.folded.firstSign(atScalar: paragraph.upperBound)
  }
}
