/// Looks for what must not be in any drawing that we write, whatever it shows.
public struct SVGCheck: Sendable {
  private let xml: ParsedXML

  public init(_ text: String) {
    xml = ParsedXML(text)
  }

  /// A line for everything that is wrong.
  public var faults: [String] {
    if let fault = xml.fault { return ["not well-formed: \(fault)"] }
    return rootFaults + idFaults + titleFaults + xml.elements.flatMap(faults(of:))
  }

  private var rootFaults: [String] {
    guard let root = xml.elements.first, root.name == "svg" else { return ["the root is no svg"] }
    var faults = ["lang", "xml:lang", "viewBox"].filter { (root.attributes[$0] ?? "").isEmpty }
      .map { "the drawing has no \($0)" }
    let named = ["title", "desc"].filter { name in
      xml.children(of: 0).contains { $0.name == name && !$0.words.isEmpty }
    }
    if named.count < 2 { faults.append("the drawing has only \(named)") }
    let ids = xml.elements.compactMap { $0.attributes["id"] }
    let names = (root.attributes["aria-labelledby"] ?? "nothing").split(separator: " ").map { String($0) }
    return faults + names.filter { !ids.contains($0) }.map { "nothing has the id \($0)" }
  }

  private var idFaults: [String] {
    var seen: Set<String> = []
    return xml.elements.compactMap { $0.attributes["id"] }.filter { !seen.insert($0).inserted }
      .map { "the id \($0) is used twice" }
  }

  /// Boxes and arrows without words for those who cannot see them.
  private var titleFaults: [String] {
    var titled: Set<Int> = []
    for element in xml.elements where element.name == "title" && !element.words.isEmpty {
      if let parent = element.parent { titled.insert(parent) }
    }
    return xml.elements.indices.filter { index in
      let classes = xml.elements[index].classes
      return (classes.first == "box" || classes.first == "arrow") && !titled.contains(index)
    }.map { "\(xml.elements[$0].attributes["id"] ?? "?") has no title" }
  }

  private static let names: Set = [
    "svg", "g", "title", "desc", "style", "rect", "circle", "path", "text", "tspan", "a",
  ]

  private func faults(of element: ParsedXML.Element) -> [String] {
    var faults: [String] = []
    if !Self.names.contains(element.name) { faults.append("there is a <\(element.name)>") }
    if element.name == "style", element.words.contains("url(") || element.words.contains("@import") {
      faults.append("the style sheet fetches something")
    }
    for (name, value) in element.attributes.sorted(by: { $0.key < $1.key }) {
      if name.hasPrefix("on") || name == "src" { faults.append("there is an attribute \(name)") }
      if name.hasSuffix("href"), !isWebLink(value, of: element) {
        faults.append("there is a link to \(value)")
      }
      if name != "xmlns", name != "href",
        value.contains("url(") || value.contains("://") && name != "aria-label"
      {
        faults.append("\(name) fetches \(value)")
      }
      if Self.isNumeric(name), isNoNumber(value) { faults.append("\(name) is \(value)") }
    }
    return faults
  }

  private func isWebLink(_ link: String, of element: ParsedXML.Element) -> Bool {
    element.name == "a" && ["http://", "https://"].contains { link.lowercased().hasPrefix($0) }
  }

  private static func isNumeric(_ name: String) -> Bool {
    [
      "x", "y", "width", "height", "d", "cx", "cy", "r", "rx", "ry", "viewBox", "transform", "stroke-width",
      "font-size", "textLength", "stroke-dasharray",
    ].contains(name)
  }

  private func isNoNumber(_ value: String) -> Bool {
    let value = value.lowercased()
    return value.isEmpty || value.contains("nan") || value.contains("inf")
  }
}
