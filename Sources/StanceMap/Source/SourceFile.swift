/// A text with the name it was read under.
///
/// The text is what the file's bytes decode to: line ends as they are, a byte order mark left out.
public struct SourceFile: Hashable, Sendable {
  /// The name that diagnostics print, with `/` between folders.
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
