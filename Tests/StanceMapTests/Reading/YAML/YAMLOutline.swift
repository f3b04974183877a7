import Yams

@testable import StanceMap

extension PlainYAMLReader {
  /// The root of a text, and what is wrong with the text.
  func read(_ text: String) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    var faults = FaultLog()
    let root = node(from: SourceFile(path: "a.yaml", text: text), faults: &faults)
    return (root, faults.diagnostics)
  }
}

extension YAMLNode {
  /// The value on one line, with every scalar in quotation marks.
  var outline: String {
    switch content {
    case .scalar(let text): text.debugDescription
    case .sequence(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key.text.debugDescription): \($0.value.outline)" }.joined(separator: ", ") + "}"
    case .unreadable: "?"
    }
  }

  /// Every place in the file that the value and what is in it name, in order.
  var places: [(start: SourceLocation, end: SourceLocation)] {
    switch content {
    case .scalar, .unreadable: [(start, end)]
    case .sequence(let items): [(start, end)] + items.flatMap(\.places)
    case .mapping(let pairs):
      [(start, end)] + pairs.flatMap { [($0.key.start, $0.key.end)] + $0.value.places }
    }
  }
}

/// Reads a text with Yams, as a judge of our own reading.
struct YamsOutline {
  /// The text as Yams reads it, in the notation of `YAMLNode.outline`.
  func outline(of text: String) throws -> String {
    try Yams.compose(yaml: text, .basic).map(outline) ?? "{}"
  }

  private func outline(_ node: Yams.Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.debugDescription
    case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\(outline($0.key)): \(outline($0.value))" }.joined(separator: ", ") + "}"
    case .alias: "*"
    }
  }
}
