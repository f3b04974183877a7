/// What two statements on the same matter add to the tie of those who made them.
struct PairRule {
  /// How the sum over pairs becomes the tie.
  enum Sum {
    /// The sum itself.
    case pairs
    /// All statements of both, less those on what both use at the same level: conflict over short text as DNA has it.
    case unshared
    /// The sum, less that.
    case pairsLessUnshared
  }

  private(set) var sum = Sum.pairs
  /// Whether only statements at the same level add anything, and then 1.
  private(set) var isIdentity = false
  /// Whether the divisions by the span of the levels give no number.
  private(set) var givesNoNumber = false
  private let aggregation: NetworkSettings.Aggregation
  private let levels: QualifierLevels

  init(settings: NetworkSettings, levels: QualifierLevels) {
    aggregation = settings.aggregation
    self.levels = levels
    guard aggregation != .ignore else { return }
    if levels.areNumbers {
      givesNoNumber = settings.followsDNA && levels.span == 0
    } else if aggregation == .congruence {
      isIdentity = true
    } else if settings.followsDNA {
      isIdentity = true
      sum = aggregation == .conflict ? .unshared : .pairsLessUnshared
    }
  }

  /// What a pair of statements at these levels adds.
  func weight(_ first: Int, _ second: Int) -> Double {
    switch aggregation {
    case .congruence: 1 - distance(first, second)
    case .conflict: distance(first, second)
    case .subtract: 1 - 2 * distance(first, second)
    case .ignore, .combine: 1
    }
  }

  /// From 0 for the same to 1 for opposite ends.
  private func distance(_ first: Int, _ second: Int) -> Double {
    if first == second { return 0 }
    guard levels.areNumbers else { return 1 }
    return abs(levels.weights[first] - levels.weights[second]) / levels.span
  }
}
