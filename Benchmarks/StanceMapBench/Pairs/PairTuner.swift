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

  /// The curve that makes the confidence of predicted ties come true.
  ///
  /// Ties are sorted by probability and cut into groups of one size; groups in which a higher
  /// probability is right less often are joined.
  func calibration(of judged: Judged, biases: [Double]) -> Calibration {
    let ties = judged.compactMap { outcomes, label -> Group? in
      let chosen = outcomes.adjusted(by: biases).label.rawValue
      guard chosen != 0 else { return nil }
      return Group(count: 1, right: chosen == label ? 1 : 0, probability: outcomes.probabilities[chosen])
    }.sorted { $0.probability < $1.probability }
    var groups: [Group] = []
    for start in stride(from: 0, to: ties.count, by: groupSize) {
      var group = ties[start..<min(start + groupSize, ties.count)].reduce(
        Group(count: 0, right: 0, probability: 0),
        +
      )
      while let last = groups.last, last.share >= group.share { group = groups.removeLast() + group }
      groups.append(group)
    }
    return Calibration(
      knots: groups.map { .init(probability: $0.probability / Double($0.count), share: $0.share) }
    )
  }

  /// How many ties tell how often a probability comes true.
  private var groupSize: Int { 40 }

  /// Ties of like probability.
  private struct Group {
    var count: Int
    var right: Int
    /// The sum of their probabilities.
    var probability: Double

    /// How often they are right, drawn a little to the middle.
    var share: Double { (Double(right) + 0.5) / (Double(count) + 1) }

    static func + (left: Group, right: Group) -> Group {
      Group(
        count: left.count + right.count,
        right: left.right + right.right,
        probability: left.probability + right.probability
      )
    }
  }
}
