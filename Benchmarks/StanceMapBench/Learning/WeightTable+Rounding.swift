import StanceMapSuggestions

extension WeightTable {
  /// In one byte each, in 45 steps to either side; what is beyond the limit counts as the limit.
  init(rounding weights: [Double], upTo limit: Double) {
    let top = min(weights.reduce(0) { max($0, abs($1)) }, limit)
    let step = (max(top, 0.01) / 45 * 1_000_000).rounded() / 1_000_000
    self.init(step: step, weights: weights.map { Int8(max(-45, min(45, ($0 / step).rounded()))) })
  }
}
