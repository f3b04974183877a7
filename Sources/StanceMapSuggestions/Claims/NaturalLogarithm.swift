/// Natural logarithms that come out alike on every machine, since each step is exact or correctly rounded;
/// those of C libraries may differ in the last digit.
enum NaturalLogarithm {
  /// The logarithm of a finite number above 0.
  static func of(_ number: Double) -> Double {
    precondition(number > 0 && number.isFinite, "only positive numbers have a logarithm")
    // number = significand · 2^exponent, with the significand from 1 up to 2.
    let ratio = (number.significand - 1) / (number.significand + 1)
    var power = ratio
    var sum = 0.0
    // ln x = 2 artanh((x − 1) / (x + 1)); the ratio is at most 1/3, so 20 terms reach the last bit.
    for term in 0..<20 {
      sum += power / Double(2 * term + 1)
      power *= ratio * ratio
    }
    return 2 * sum + Double(number.exponent) * ofTwo
  }

  private static let ofTwo = 0.693147180559945309417
}
