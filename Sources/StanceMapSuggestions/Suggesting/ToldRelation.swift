/// How often what a text tells of two others is a position that an annotator would write down.
///
/// The model knows how probable it is that one is for or against the other. Annotators ask for more: a
/// position rather than a deed (`A bombed B`), of somebody whom the project knows. The shares are set on two of the
/// articles that `Graphs/` annotates and on the examples.
enum ToldRelation {
  static func share(of cue: Cue, holder: SuggestedParty, target: SuggestedTarget) -> Double {
    guard holder != .author else { return 1 }
    return (isDeed(cue, target) ? shareOfDeeds : 1) * (holder.isKnown ? 1 : shareOfStrangers)
      * (target.isKnown ? 1 : shareOfStrangers)
  }

  private static let shareOfDeeds = 0.4
  private static let shareOfStrangers = 0.6

  /// Whether the cue tells an act, or a word that tells acts as often as words; `against` a matter is a position,
  /// against somebody it mostly is a fight.
  private static func isDeed(_ cue: Cue, _ target: SuggestedTarget) -> Bool {
    switch cue.meaning {
    case .harm, .help, .join, .clash: true
    default:
      switch cue.part {
      case .noun where cue.lemma == "support": true
      case .preposition: target.isActor
      default: ambiguous.contains(cue.lemma)
      }
    }
  }

  private static let ambiguous: Set<String> = [
    "ally", "attack", "fight", "resist", "block", "resistance", "campaign", "challenge", "hammer", "savage",
  ]
}

extension SuggestedParty {
  /// Whether the project, or the text itself, says who it is.
  fileprivate var isKnown: Bool {
    if case .named = self { false } else { true }
  }
}

extension SuggestedTarget {
  fileprivate var isKnown: Bool {
    switch self {
    case .actor, .claim: true
    case .named, .proposition: false
    }
  }
}
