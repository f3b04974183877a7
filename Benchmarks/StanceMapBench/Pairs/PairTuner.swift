import Foundation
import StanceMapSuggestions

/// Chooses what cannot be learned from the loss: the biases of the labels, and the calibration.
struct PairTuner {
  /// Outcomes of pairs with their right labels, in sets that count alike.
  typealias Judged = [(outcomes: PairOutcomes, label: Int)]

  /// The biases with the best mean F1 of ties over the sets.
  func biases(for sets: [Judged]) -> [Double] {
    var biases = [Double](repeating: 0, count: 5)
    var best = value(of: biases, sets)
    for _ in 0..<2 {
      for label in 0..<5 {
        for step in -10...10 {
          var tried = biases
          tried[label] = Double(step) / 4
          let value = value(of: tried, sets)
          if value > best + 1e-9 { (best, biases) = (value, tried) }
        }
      }
    }
    return biases
  }

  private func value(of biases: [Double], _ sets: [Judged]) -> Double {
    sets.map { Self.tieF1(of: $0, biases: biases) }.reduce(0, +) / Double(max(1, sets.count))
  }

  /// 100 times F1 over all labels but 'none'.
  static func tieF1(of judged: Judged, biases: [Double]) -> Double {
    var (right, predicted, gold) = (0, 0, 0)
    for (outcomes, label) in judged {
      let chosen = outcomes.adjusted(by: biases).label.rawValue
      if chosen != 0 { predicted += 1 }
      if label != 0 { gold += 1 }
      if chosen != 0 && chosen == label { right += 1 }
    }
    return 200 * Double(right) / Double(max(1, predicted + gold))
  }

  /// The curve that makes the confidence of predicted ties come true; by Newton's method.
  func calibration(of judged: Judged, biases: [Double]) -> Calibration {
    let points = judged.compactMap { outcomes, label -> (x: Double, isRight: Double)? in
      let chosen = outcomes.adjusted(by: biases).label.rawValue
      guard chosen != 0 else { return nil }
      let probability = min(1 - 1e-4, max(1e-4, outcomes.probabilities[chosen]))
      return (log(probability / (1 - probability)), chosen == label ? 1 : 0)
    }
    var (slope, shift) = (1.0, 0.0)
    for _ in 0..<50 {
      var (gs, gb, hss, hsb, hbb) = (0.0, 0.0, 1e-3, 0.0, 1e-3)
      for (x, isRight) in points {
        let p = 1 / (1 + exp(-(slope * x + shift)))
        let w = p * (1 - p)
        gs += (p - isRight) * x
        gb += p - isRight
        hss += w * x * x
        hsb += w * x
        hbb += w
      }
      let determinant = hss * hbb - hsb * hsb
      guard abs(determinant) > 1e-12 else { break }
      slope -= (hbb * gs - hsb * gb) / determinant
      shift -= (hss * gb - hsb * gs) / determinant
    }
    return Calibration(slope: slope, shift: shift)
  }
}
