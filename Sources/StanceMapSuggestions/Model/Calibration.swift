import Foundation

/// Turns a probability into how often it comes true, along an S-shaped curve.
package struct Calibration: Hashable, Sendable {
  package var slope: Double
  package var shift: Double

  package init(slope: Double, shift: Double) {
    (self.slope, self.shift) = (slope, shift)
  }

  package func calibrated(_ probability: Double) -> Double {
    let bounded = probability.clamped(to: 1e-4...1 - 1e-4)
    return 1 / (1 + exp(-(slope * log(bounded / (1 - bounded)) + shift)))
  }
}
