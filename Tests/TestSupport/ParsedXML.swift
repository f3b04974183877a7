import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser that is not ours finds in a text.
public struct ParsedXML: Sendable {
  public struct Element: Sendable {
    public var name: String
    public var attributes: [String: String]
    /// The index of the element that it is in; nil for the root.
    public var parent: Int?
    /// The words directly in it.
    public var words = ""

    /// The words of its `class`.
    public var classes: [String] {
      (attributes["class"] ?? "").split(separator: " ").map { String($0) }
    }
  }

  /// In the order of their starts.
  public var elements: [Element]
  /// Why the text is not well-formed; nil where it is.
  public var fault: String?

  public init(_ text: String) {
    let parser = XMLParser(data: Data(text.utf8))
    let listener = Listener()
    parser.delegate = listener
    // It may say that it parsed what has no end or two roots, so its word alone is not enough.
    let hasParsed = parser.parse()
    elements = listener.elements
    if !hasParsed || parser.parserError != nil || !listener.isAtEnd {
      let reason = parser.parserError.map { "\($0)" } ?? "no reason given"
      fault = "line \(parser.lineNumber), column \(parser.columnNumber): \(reason)"
    }
  }

  /// The elements that are directly in the one that has the index.
  public func children(of index: Int) -> [Element] {
    elements.filter { $0.parent == index }
  }
}

/// Collects what the parser tells.
private final class Listener: NSObject, XMLParserDelegate {
  var elements: [ParsedXML.Element] = []
  var isAtEnd: Bool { open.isEmpty && !elements.isEmpty }
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(ParsedXML.Element(name: name, attributes: attributes, parent: open.last))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    if let index = open.last { elements[index].words += words }
  }
}
