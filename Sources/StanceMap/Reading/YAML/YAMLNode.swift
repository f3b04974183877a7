/// A value of an annotation file, with the place where it stands.
struct YAMLNode: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    /// Text as it was written: no word, number or date means anything else. Empty where nothing stands.
    case scalar(String)
    case sequence([YAMLNode])
    /// In the order of the file; no two keys are equal.
    case mapping([YAMLPair])
    /// Something that is wrong and was reported.
    case unreadable
  }

  var content: Content
  var start: SourceLocation
  /// The place after the last scalar.
  var end: SourceLocation
  /// Whether it is all that was written: a mapping may have lines that could not be read.
  var isWhole = true

  init(_ content: Content, from start: SourceLocation, to end: SourceLocation) {
    self.content = content
    self.start = start
    self.end = end
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// Whether nothing stands here.
  var isEmpty: Bool { content == .scalar("") }
}

/// A key of a mapping and its value.
struct YAMLPair: Equatable, Sendable {
  var key: YAMLKey
  var value: YAMLNode
}

/// The name before a colon.
struct YAMLKey: Equatable, Sendable {
  var text: String
  var start: SourceLocation
  var end: SourceLocation
}
