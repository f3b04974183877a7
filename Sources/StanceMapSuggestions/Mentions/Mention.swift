package import StanceMap

/// Words that stand for somebody.
package struct Mention: Hashable, Sendable {
  package enum Referent: Hashable, Sendable {
    case actor(DebateActor.ID)
    /// Somebody whom the project does not know, by the name in the text.
    case named(String)
    /// `I` and `we`: whoever writes, or whoever speaks in a quotation.
    case speaker
  }

  /// Without titles and possessive endings.
  package var tokens: Range<Int>
  package var referent: Referent
  /// How sure it is that these words mean the referent, from 0 to 1; below 1 for pronouns and roles.
  package var certainty: Double

  package init(tokens: Range<Int>, referent: Referent, certainty: Double = 1) {
    self.tokens = tokens
    self.referent = referent
    self.certainty = certainty
  }
}
