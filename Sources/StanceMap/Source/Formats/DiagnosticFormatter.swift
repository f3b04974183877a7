/// How diagnostics are written.
public enum DiagnosticStyle: String, Hashable, Sendable, CaseIterable {
  /// A line each, for people and editors.
  case text
  /// One JSON object, for programs of one's own.
  case json
  /// The commands by which GitHub marks the lines of a change.
  case github
  /// SARIF 2.1.0, which code scanners and their viewers read.
  case sarif
}

/// Writes diagnostics as text, each once and in the order of files and lines.
public struct DiagnosticFormatter: Sendable {
  public var style: DiagnosticStyle
  /// Whether text shows the line that each diagnostic is about, with a mark below.
  public var showsSource = false
  /// Whether text is coloured, by the codes that terminals understand.
  public var usesColor = false
  /// The version of stancemap, which SARIF names.
  public var version = "0"

  public init(style: DiagnosticStyle) {
    self.style = style
  }

  /// The text, with a line end at its end; empty where there is nothing to say and the style allows that.
  ///
  /// Lines are shown of those files that are among the sources.
  public func text(of diagnostics: [Diagnostic], in sources: [SourceFile]) -> String {
    let diagnostics = diagnostics.inOrder()
    switch style {
    case .text:
      let excerpts = showsSource ? SourceExcerpts(of: sources, for: diagnostics) : nil
      return TextFormat(excerpts: excerpts, usesColor: usesColor).text(of: diagnostics)
    case .json: return JSONWriter().text(of: JSONFormat().value(of: diagnostics))
    case .github: return GitHubFormat().text(of: diagnostics)
    case .sarif: return JSONWriter().text(of: SARIFFormat(version: version).value(of: diagnostics))
    }
  }
}
