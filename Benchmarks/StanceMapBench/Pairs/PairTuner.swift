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

  /// The share of right ones, in per cent, among the most probable ties that together find a share of all ties.
  static func precision(atRecall recall: Double, of judged: Judged, biases: [Double]) -> Double? {
    let gold = judged.count { $0.label != 0 }
    let ties = judged.compactMap { outcomes, label -> (probability: Double, isRight: Bool)? in
      let chosen = outcomes.adjusted(by: biases).label.rawValue
      return chosen == 0 ? nil : (outcomes.probabilities[chosen], chosen == label)
    }.sorted { $0.probability > $1.probability }
    var right = 0
    for (index, tie) in ties.enumerated() {
      if tie.isRight { right += 1 }
      if Double(right) >= Double(gold) * recall { return 100 * Double(right) / Double(index + 1) }
    }
    return nil
  }

  /// The steps that make the confidence of predicted ties come true.
  ///
  /// Ties are sorted by probability and cut into groups of one weight; groups in which a higher probability is right
  /// less often are joined. Within a group the curve hardly rises: that few ties tell no finer difference, but their
  /// order is kept.
  ///
  /// - Parameter sets: outcomes, and what each of them counts for.
  func calibration(of sets: [(judged: Judged, weight: Double)], biases: [Double]) -> Calibration {
    let ties = sets.flatMap { judged, weight in
      judged.compactMap { Group(outcomes: $0, label: $1, biases: biases, weight: weight) }
    }.sorted { ($0.low, $0.right) < ($1.low, $1.right) }
    let size = ties.reduce(0) { $0 + $1.weight } / Double(groupCount)
    var groups: [Group] = []
    var rest = ties[...]
    while let first = rest.popFirst() {
      var group = first
      while group.weight < size, let next = rest.popFirst() { group.add(next) }
      while let last = groups.last, last.share >= group.share {
        groups.removeLast()
        group = last.adding(group)
      }
      groups.append(group)
    }
    return Calibration(
      knots: groups.flatMap { group in
        [
          Calibration.Knot(probability: group.low, share: group.share - slope),
          Calibration.Knot(probability: max(group.high, group.low + 1e-6), share: group.share + slope),
        ]
      }
    )
  }

  /// How many groups tell how often a probability comes true.
  private var groupCount: Int { 5 }
  /// How far the curve rises within a group, to either side of its share.
  private var slope: Double { 0.004 }

  /// Ties of like probability.
  private struct Group {
    var weight: Double
    var right: Double
    /// The least and the highest probability.
    var low: Double
    var high: Double

    /// One tie, if it is one.
    init?(outcomes: PairOutcomes, label: Int, biases: [Double], weight: Double) {
      let chosen = outcomes.adjusted(by: biases).label.rawValue
      guard chosen != 0 else { return nil }
      self.weight = weight
      right = chosen == label ? weight : 0
      low = outcomes.probabilities[chosen]
      high = low
    }

    /// How often they are right, drawn a little to the middle.
    var share: Double { (right + 0.5) / (weight + 1) }

    mutating func add(_ other: Group) {
      weight += other.weight
      right += other.right
      high = other.high
    }

    func adding(_ other: Group) -> Group {
      var group = self
      group.add(other)
      return group
    }
  }
}
