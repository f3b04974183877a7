/// A place where the words of a quote stand in a text, as ranges of the folded text.
struct QuoteMatch {
  /// Where the pieces stand, in order; never empty.
  var pieces: [Range<Int>]

  /// From the first piece to the last.
  var range: Range<Int> { pieces[0].lowerBound..<pieces[pieces.count - 1].upperBound }

  /// Whether the text has the pieces exactly as they were written.
  func isLiteral(_ pattern: [QuotePattern.Piece], in text: DocumentText) -> Bool {
    zip(pieces, pattern).allSatisfy { range, piece in
      text.slice(text.folded.scalars(of: range)).unicodeScalars.elementsEqual(piece.words.unicodeScalars)
    }
  }
}

/// Finds where the pieces of a quote follow one another in a text.
struct PieceSearch {
  let text: DocumentText
  /// The stretch of the folded text that is searched.
  let area: Range<Int>

  /// The places where the pieces stand, the first one in order.
  ///
  /// Every further piece is the nearest one after the piece before it, and ends in the paragraph in which the
  /// first piece ends.
  func matches(of pieces: [QuotePattern.Piece]) -> [QuoteMatch] {
    let starts = pieces.map { occurrences(of: $0.signs) }
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

  /// Where the signs stand as whole words, or, where they nowhere do, also inside words.
  private func occurrences(of signs: [Alphabet.Sign]) -> [Int] {
    let all = OccurrenceSearch(signs).occurrences(in: text.folded.signs, within: area)
    let whole = all.filter { !isInsideWord($0) && !isInsideWord($0 + signs.count) }
    return whole.isEmpty ? all : whole
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
