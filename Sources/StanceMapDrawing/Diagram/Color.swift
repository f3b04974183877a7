/// An opaque colour of a screen.
public struct Color: Hashable, Sendable {
  /// Red, green and blue as the hexadecimal number `0xRRGGBB`.
  public var hex: UInt32

  public init(_ hex: UInt32) {
    precondition(hex <= 0xFFFFFF, "A colour is three bytes.")
    self.hex = hex
  }

  /// As CSS and SVG write it, such as `#0a5c9e`.
  public var css: String {
    let digits = String(hex, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// How far two colours are apart in lightness, from 1 (the same) to 21 (WCAG 2, contrast ratio).
  public func contrast(with other: Color) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// From 0 (black) to 1 (white), as WCAG 2 defines it.
  private var luminance: Double {
    let weights = [0.2126, 0.7152, 0.0722]
    return zip([16, 8, 0], weights).reduce(0) { sum, channel in
      sum + Self.linear(Double(hex >> UInt32(channel.0) & 0xFF) / 255) * channel.1
    }
  }

  /// The light of one channel: sRGB asks for the power 2.4, which is x² times the fifth root of x².
  private static func linear(_ value: Double) -> Double {
    if value <= 0.04045 { return value / 12.92 }
    let x = (value + 0.055) / 1.055
    return x * x * fifthRoot(x * x)
  }

  /// By Newton's method; from 1 it settles in a few steps for values between 0 and 1.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 { root -= (root - value / (root * root * root * root)) / 5 }
    return root
  }
}
