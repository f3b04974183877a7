/// How a mention is reached from a cue.
package enum Path: String, Hashable, Sendable, CaseIterable {
  /// It stands in the cue's clause where a subject stands.
  case subject
  /// `A and B V`: one of several in that place.
  case coordinated
  /// What a relative clause describes, `A, who V`.
  case head
  /// The subject of the verb that governs the cue: `A wants to V`.
  case governor
  /// A pronoun takes it up: `A said he V`.
  case pronoun
  /// `A's plan V`, or `V A's plan`.
  case owner
  /// It only describes what stands there: `the A spokesman V`, `V A supporters`.
  case modifier
  /// After a preposition.
  case oblique
  /// Another name stands between.
  case skipping
  /// Next to the cue, where an object stands.
  case object
  /// After the word that the cue asks for: `lash out at A`.
  case linked
  /// After a word that brings in the topic.
  case topic
  /// In the cue's clause, and nothing more to say.
  case near
  /// The subject of what is said: `V that A …`.
  case content
  /// In another clause.
  case far
}
