import StanceMap

/// A phrase by which a writer takes a position without saying 'I'.
struct PositionRow: Sendable {
  /// Where the target is named.
  enum Place: Sendable {
    /// Before the phrase, as its subject: `The council is to blame`.
    case subject
    /// After it: `thanks to the council`.
    case object
    /// Right after it, as one name with it: `the so-called council`.
    case name
    /// Right before it: `the council, a disgrace to the town,`.
    case apposed
    /// Right before it, with a possessive: `the council's folly`.
    case owner
  }

  /// Names the rule in explanations and evaluations.
  var rule: String
  var kind: StatementKind
  var place: Place
  /// See `PhrasePattern`.
  var phrase: String
  /// A sentence in which the row says the kind of the council.
  var example: String

  /// Whether the phrase itself has `no` or `nothing` in it.
  var isNegation: Bool {
    phrase.split { $0 == " " || $0 == "/" }.contains { WordClass(of: String($0)).contains(.negation) }
  }
}
