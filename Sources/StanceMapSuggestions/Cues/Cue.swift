/// A word that may carry a position: one sense of one lemma.
package struct Cue: Hashable, Sendable {
  package enum Part: String, Hashable, Sendable {
    case verb, noun, adjective
    /// A noun for somebody: `critic`, `ally`.
    case role
    case preposition
  }

  package var lemma: String
  package var part: Part
  package var meaning: CueClass
  /// Words of which one must follow before the target, as `at` after `lash out`; empty for a plain object.
  package var links: [String] = []
  /// Words that bring in what somebody is blamed or praised for.
  package var topics: [String] = []
  /// How often it is right, from 0 to 1, where a user's table says so; otherwise it is learned.
  package var reliability: Double?

  /// Whether its negation takes blame away; who is not accused or charged is not thereby absolved.
  var absolvesWhenDenied: Bool {
    meaning == .blame && ["blame", "fault", "incriminate", "implicate"].contains(lemma)
  }
}
