/// A word that carries a position in the texts of a project, beside those that are known everywhere.
public struct CueEntry: Equatable, Sendable {
  /// What somebody does of whom the word is said.
  public enum Verb: String, Hashable, Sendable, CaseIterable {
    case supports, opposes, blames, absolves
    /// Tells somebody's words or view, without taking a position.
    case says
  }

  /// What kind of word it is.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case verb, noun, adjective
    /// A noun for somebody, such as `critic`.
    case role
  }

  public var range: SourceRange
  /// In their plain form, such as `sell out`.
  public var words: Located<String>
  public var verb: Located<Verb>
  public var part: Located<Part>?
  /// How often it is right, from 0 to 1.
  public var reliability: Located<Double>?

  public init(range: SourceRange, words: Located<String>, verb: Located<Verb>) {
    self.range = range
    self.words = words
    self.verb = verb
  }
}
