/// What one YAML file says, before anything in it is looked up elsewhere.
///
/// Names stay as they were written and every value keeps its range, so that the graph builder
/// can point at the word that is wrong.
public struct AnnotationFile: Equatable, Sendable {
  public var path: String
  /// Whether all of it could be read; where not, ids that it defines may be missing.
  public var isComplete = true
  public var format: Located<String>?
  public var title: Located<String>?
  /// The folder of the documents' texts, relative to the project.
  public var texts: Located<String>?
  public var language: Located<String>?
  /// The coder whose annotation this file is part of; nil for the reference coding.
  public var coding: Located<String>?
  public var actors: [ActorEntry] = []
  public var topics: [TopicEntry] = []
  public var claims: [ClaimEntry] = []
  public var cues: [CueEntry] = []
  public var documents: [DocumentEntry] = []
  /// What stands at the top level of a file without a document.
  public var loose = CodedEntries()

  public init(path: String) {
    self.path = path
  }
}
