/// Reads the plain subset of YAML that annotation files are written in.
///
/// It reads mappings, sequences and scalars in every notation that YAML has for them. It reports
/// and leaves out anchors, aliases, tags, directives, merge keys, keys that are more than a word, and
/// several documents in one file. It takes time and memory in proportion to the text. After a
/// fault in a value it goes on with the next one.
struct PlainYAMLReader {
  /// How deep collections may stand in one another.
  static let depthLimit = 100

  /// The value of the whole file: an empty mapping where it says nothing, nil where it could not be read.
  func node(from source: SourceFile, faults: inout FaultLog) -> YAMLNode? {
    let count = faults.diagnostics.count
    ControlCharacters().check(source, faults: &faults)
    ForeignLines().check(source, faults: &faults)
    guard faults.diagnostics.count == count else { return nil }
    var parser = YAMLParser(source: source, faults: faults)
    defer { faults = parser.faults }
    return try? parser.document()
  }
}

/// The state of reading one file.
struct YAMLParser {
  var cursor: YAMLCursor
  var faults: FaultLog
  var depth = 0
  /// The further items that the list item read last turned out to be.
  var splitItems: [YAMLNode] = []
  private let path: String

  init(source: SourceFile, faults: FaultLog) {
    cursor = YAMLCursor(source.text)
    path = source.path
    self.faults = faults
  }

  mutating func report(_ fault: Diagnostic) {
    faults.append(fault)
  }

  func range(_ start: SourceLocation, _ end: SourceLocation) -> SourceRange {
    SourceRange(path: path, start: start, end: end)
  }

  /// The range of the scalar at the cursor.
  var here: SourceRange { range(cursor.location, cursor.location.next) }
}

/// Thrown after a fault was reported, to get away from it.
enum YAMLInterruption: Error {
  /// The value cannot be read.
  case value
  /// The rest of the file cannot be read.
  case file
}
