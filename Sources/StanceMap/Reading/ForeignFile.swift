/// Tells a file that was never meant as an annotation from one that has faults.
///
/// A foreign file has none of an annotation's keys at its left edge, or begins with prose and has more of
/// that than keys, like a text with an annotation for an example. The first thousand lines decide.
struct ForeignFile {
  /// Where the content of a file begins that is foreign.
  private(set) var place: SourceRange?

  init(_ source: SourceFile) {
    let feed = UInt8(ascii: "\n")
    let lines = source.text.utf8.split(separator: feed, maxSplits: 1_000, omittingEmptySubsequences: false)
      .prefix(1_000)
    guard let first = lines.firstIndex(where: \.hasContent) else { return }
    let indent = lines[first].indent
    let edges = lines[first...].filter { $0.hasContent && $0.indent <= indent }.map(LineEdge.init)
    guard isForeign(edges) else { return }
    let start = SourceLocation(line: first + 1, column: indent + 1)
    place = SourceRange(path: source.path, start: start, end: start.next)
  }

  private func isForeign(_ edges: [LineEdge]) -> Bool {
    guard edges.contains(.key) else { return !edges.contains(.sign) }
    let prose = edges.count { $0 == .prose }
    return edges.first == .prose && prose > edges.count - prose
  }
}

/// What a line begins with.
private enum LineEdge: Equatable {
  /// A key of an annotation file, or nearly one.
  case key
  case otherKey
  /// A sign that means something to YAML or to another program, and has messages of its own.
  case sign
  case prose

  init(_ line: Substring.UTF8View) {
    let content = line.dropFirst(line.indent)
    let word = content.drop(while: \.isQuotationMark).prefix { !$0.endsYAMLWord && !$0.endsKey }
    let rest = content[word.endIndex...].drop {
      $0.isQuotationMark || $0.isYAMLBlank || $0 == UInt8(ascii: "\r")
    }
    let key = String(decoding: word, as: UTF8.self)
    if rest.first == UInt8(ascii: ":") {
      self = EntryKind.file.allows(key) || Self.spelling.suggestion(for: key) != nil ? .key : .otherKey
    } else if rest.isEmpty, EntryKind.file.allows(key) {
      self = .key
    } else {
      let isSign = content.first.map(Self.signs.contains) == true || content.starts(with: "<<<".utf8)
      self = isSign ? .sign : .prose
    }
  }

  private static let spelling = Spelling(EntryKind.file.keys)
  private static let signs = Set("{[+=>`%?&*".utf8)
}

extension Substring.UTF8View {
  /// How many blanks it begins with.
  fileprivate var indent: Int { prefix(while: \.isYAMLBlank).count }

  fileprivate var hasContent: Bool {
    let content = dropFirst(indent)
    guard let first = content.first, first != UInt8(ascii: "\r") else { return false }
    return first != UInt8(ascii: "#") && !content.starts(with: "---".utf8)
  }
}

extension UInt8 {
  fileprivate var endsKey: Bool { self == UInt8(ascii: ":") || isQuotationMark }
}
