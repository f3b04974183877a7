/// A cue that a project adds to the lexicon: one row of `cues:` in a project file.
public struct UserCue: Hashable, Sendable {
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case verb, noun, adjective, role
  }

  /// In its plain form; its other forms are found too.
  public var lemma: String
  public var part: Part
  public var meaning: CueClass
  /// How often it is right, from 0 to 1; nil leaves that to what is known of its meaning.
  public var reliability: Double?

  public init(lemma: String, part: Part = .verb, meaning: CueClass, reliability: Double? = nil) {
    self.lemma = lemma
    self.part = part
    self.meaning = meaning
    self.reliability = reliability
  }
}
