/// Reads what one annotation file says, before anything in it is looked up elsewhere.
///
/// After a fault it goes on, so that all faults of a file are reported together. What a fault makes
/// unusable is left out of the result.
public struct AnnotationReader: Sendable {
  /// The version of the annotation format that is read.
  static let format = "1"

  public init() {}

  /// What the file says; nil where it could not be read at all.
  public func file(from source: SourceFile, diagnostics: inout [Diagnostic]) -> AnnotationFile? {
    var faults = FaultLog()
    defer { diagnostics += faults.diagnostics }
    if let place = ForeignFile(source).place {
      faults.append(.notAnnotation(at: place))
      return nil
    }
    guard let root = PlainYAMLReader().node(from: source, faults: &faults) else { return nil }
    var reading = AnnotationReading(path: source.path, faults: faults)
    var file = reading.file(root)
    faults = reading.faults
    file?.isComplete = !faults.diagnostics.hasErrors
    return file
  }
}

/// The state of reading one annotation file.
struct AnnotationReading {
  let path: String
  var faults: FaultLog

  mutating func report(_ fault: Diagnostic) {
    faults.append(fault)
  }

  func range(of node: YAMLNode) -> SourceRange {
    SourceRange(path: path, start: node.start, end: node.end)
  }

  func range(of key: YAMLKey) -> SourceRange {
    SourceRange(path: path, start: key.start, end: key.end)
  }
}

extension EntryKind {
  static let file = EntryKind(
    "an annotation file",
    keys: [
      "format", "title", "language", "texts", "coding", "actors", "topics", "claims", "cues", "document",
      "documents", "for-document", "statements", "arguments", "silent",
    ]
  )
}

extension AnnotationReading {
  /// The whole file; nil where it has another format.
  fileprivate mutating func file(_ root: YAMLNode) -> AnnotationFile? {
    guard isFormatKnown(in: root), let entry = entry(.file, from: withSectionsApart(root)) else { return nil }
    var file = AnnotationFile(path: path)
    file.format = text("format", of: entry)
    file.title = text("title", of: entry)
    file.language = text("language", of: entry)
    file.texts = text("texts", of: entry)
    file.coding = text("coding", of: entry)
    file.actors = actors(in: entry)
    file.topics = topics(in: entry)
    file.claims = claims(in: entry)
    file.cues = cues(in: entry)
    readDocuments(in: entry, to: &file)
    return file
  }

  /// Other formats have other keys, so this is asked before anything is said of them.
  mutating func isFormatKnown(in root: YAMLNode) -> Bool {
    guard case .mapping(let pairs) = root.content,
      let node = pairs.first(where: { $0.key.text == "format" })?.value,
      let format = node.text, !format.isEmpty, format != AnnotationReader.format
    else { return true }
    report(.unsupportedFormat(format, at: range(of: node)))
    return false
  }
}

extension Diagnostic {
  fileprivate static func notAnnotation(at range: SourceRange) -> Diagnostic {
    let message = """
      this is no annotation file, for it does not begin with keys such as 'actors:', 'claims:' or 'document:'; \
      name a folder of annotation files, or one such file
      """
    return Diagnostic(.notAnnotation, .error, message, at: range)
  }

  fileprivate static func unsupportedFormat(_ format: String, at range: SourceRange) -> Diagnostic {
    let message = """
      format '\(format.shortened)' is not known here; write 'format: \(AnnotationReader.format)', or use a \
      newer stancemap
      """
    return Diagnostic(.unsupportedFormat, .error, message, at: range)
  }
}
