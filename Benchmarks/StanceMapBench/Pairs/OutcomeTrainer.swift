/// Fits the weights of a logistic model of three outcomes, always by the same steps.
struct OutcomeTrainer {
  var bits: Int
  /// Rows that occur in fewer examples get no weight.
  var minimumCount = 1
  /// How far weights are drawn to zero.
  var penalty: Double
  /// Weighs rare rows more, and divides by the square root of the number of rows.
  var isWeighted = false
  var steps = 60

  /// The weights, three for each row of the table, and the biases.
  func weights(of examples: OutcomeExamples) -> (weights: [Double], bias: [Double]) {
    let problem = OutcomeProblem(
      examples,
      bits: bits,
      minimumCount: minimumCount,
      penalty: penalty,
      isWeighted: isWeighted
    )
    let solution = Minimiser(steps: steps).minimum(from: [Double](repeating: 0, count: problem.size)) {
      problem.loss(at: $0, gradient: &$1)
    }
    return problem.table(of: solution)
  }
}
