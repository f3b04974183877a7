/// Examples as rows of a table, each with one of three outcomes.
struct OutcomeExamples {
  var rows: [[UInt32]]
  var outcomes: [Int]

  /// The examples at the given places.
  func subset(_ places: [Int]) -> OutcomeExamples {
    OutcomeExamples(rows: places.map { rows[$0] }, outcomes: places.map { outcomes[$0] })
  }
}
