public import StanceMap

/// What sort of position a cue expresses.
public enum CueClass: String, Hashable, Sendable, CaseIterable {
  /// Says that somebody is answerable for something bad: `accuse`, `blame`.
  case blame
  /// Takes blame from somebody: `exonerate`.
  case absolve
  /// Speaks ill of somebody: `criticise`, `mock`.
  case criticise
  /// Takes a stand against: `oppose`, `reject`.
  case oppose
  /// Acts against: `sue`, `fire`, `bomb`.
  case harm
  case warn
  /// Does not believe or trust: `doubt`, `fear`.
  case doubt
  /// Quarrels with, each with the other: `clash`, `feud`.
  case clash
  /// Speaks well of: `praise`, `hail`.
  case praise
  /// Takes a stand for: `support`, `endorse`.
  case support
  /// Acts for: `help`, `fund`, `appoint`.
  case help
  /// Thinks well of: `trust`, `admire`.
  case like
  /// Goes along with: `join`, `agree`.
  case join
  /// Says something, of whatever colour: `say`, `claim`.
  case say
  /// Calls somebody something: `call`, `describe`.
  case call
  /// Words that speak ill of what they describe: `dangerous`, `disgrace`.
  case bad
  /// Words that speak well of what they describe: `brave`, `success`.
  case good

  /// 1 for, -1 against, 0 neither.
  public var sign: Int {
    switch self {
    case .blame, .criticise, .oppose, .harm, .warn, .doubt, .clash, .bad: -1
    case .absolve, .praise, .support, .help, .like, .join, .good: 1
    case .say, .call: 0
    }
  }

  /// The statement that it makes of a holder about a target; nil where it makes none by itself.
  public var kind: StatementKind? {
    switch self {
    case .blame: .blames
    case .absolve: .absolves
    case .criticise, .oppose, .harm, .warn, .doubt, .clash, .bad: .opposes
    case .praise, .support, .help, .like, .join, .good: .supports
    case .say, .call: nil
    }
  }
}
