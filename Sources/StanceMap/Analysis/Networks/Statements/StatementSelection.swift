/// Which statements of a table count, as rows of it.
package struct StatementSelection: Sendable {
  /// Those in the range of dates and in the chosen documents.
  var original: [Int32]
  /// Those of them that count.
  package var kept: [Int32]
  /// Those whose values are nodes where isolates are wanted.
  var candidates: [Int32]
  /// The range of dates: as it was asked for, or from the first to the last date that there is; nil where that is none.
  var range: ClosedRange<Instant>?
}
