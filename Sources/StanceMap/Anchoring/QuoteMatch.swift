/// A place where the words of a quote stand in a text, as ranges of the folded text.
struct QuoteMatch {
  /// Where the pieces stand, in order; never empty.
  var pieces: [Range<Int>]

  /// From the first piece to the last.
  var range: Range<Int> { pieces[0].lowerBound..<pieces[pieces.count - 1].upperBound }

  /// Whether the text has the pieces exactly as they were written.
  func isLiteral(_ pattern: [QuotePattern.Piece], in text: DocumentText) -> Bool {
    zip(pieces, pattern).allSatisfy { range, piece in
      text.slice(text.folded.scalars(of: range)).unicodeScalars.elementsEqual(piece.text.unicodeScalars)
    }
  }
}
