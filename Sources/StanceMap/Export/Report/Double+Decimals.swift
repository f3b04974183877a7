extension Double {
  /// The number with so many decimals, and a point before them, whatever the locale.
  package func text(decimals: Int) -> String {
    let scale = Self.power(of: decimals)
    let rounded = Int((magnitude * Double(scale)).rounded())
    let sign = self < 0 && rounded != 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(rounded)" }
    let fraction = String(rounded % scale)
    return "\(sign)\(rounded / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// The nearest number with so many decimals.
  package func rounded(decimals: Int) -> Double {
    let scale = Double(Self.power(of: decimals))
    return (self * scale).rounded() / scale
  }

  private static func power(of decimals: Int) -> Int { (0..<decimals).reduce(1) { power, _ in power * 10 } }
}
