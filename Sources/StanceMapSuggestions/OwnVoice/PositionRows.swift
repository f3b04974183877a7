import StanceMap

/// The phrases by which writers take positions on somebody, as a table.
///
/// More specific rows come first; of rows that name the same target in one sentence the first decides.
enum PositionRows {
  static let all = demands + verdicts + denials + guilt + causes + epithets
}
