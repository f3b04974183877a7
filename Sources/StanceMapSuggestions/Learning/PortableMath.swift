/// Exponential and logarithm by arithmetic alone, so that they come out the same on every machine.
package enum PortableMath {
  package static func exp(_ value: Double) -> Double {
    let value = min(max(value, -700), 700)
    let power = (value / ln2).rounded()
    let rest = value - power * ln2
    var (term, sum) = (1.0, 1.0)
    for degree in 1...13 {
      term *= rest / Double(degree)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// Of a positive number; for others that of the smallest one.
  package static func log(_ value: Double) -> Double {
    let value = max(value, .leastNormalMagnitude)
    var (exponent, significand) = (Double(value.exponent), value.significand)
    if significand > 1.414 {
      exponent += 1
      significand /= 2
    }
    let ratio = (significand - 1) / (significand + 1)
    var (power, sum) = (ratio, ratio)
    for degree in stride(from: 3.0, through: 19, by: 2) {
      power *= ratio * ratio
      sum += power / degree
    }
    return 2 * sum + exponent * ln2
  }

  package static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

  /// Logarithms of the shares that scores stand for; empty for none.
  package static func logShares(_ scores: [Double]) -> [Double] {
    let top = scores.max() ?? 0
    let total = log(scores.reduce(0) { $0 + exp($1 - top) })
    return scores.map { $0 - top - total }
  }

  private static let ln2 = 0.693_147_180_559_945_3
}
