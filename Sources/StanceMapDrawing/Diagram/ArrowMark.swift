public import StanceMap

/// How an arrow is drawn in one panel.
public struct ArrowMark: Equatable, Sendable {
  /// Made by somebody else: a hairline behind everything.
  public var isBackground = false
  public var isHedged = false
  public var voice = Voice.own
  public var role: BlameRole?
  /// How many passages it rests on; decides the width of blame.
  public var passages = 1
  public var evidence: [Evidence] = []

  public init() {}
}
