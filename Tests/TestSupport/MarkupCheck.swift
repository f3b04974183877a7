/// A strict look at the form of XML, without any meaning: enough to say whether a parser would take it.
public struct MarkupCheck: Sendable {
  /// Elements by name, attributes by name, in the order of the text.
  public struct Element: Sendable {
    public var name: String
    public var attributes: [(name: String, value: String)]

    public subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }

  public private(set) var elements: [Element] = []
  /// What is wrong, with the place; empty where the text is well-formed.
  public private(set) var faults: [String] = []

  private let text: [Unicode.Scalar]
  private var place = 0
  private var open: [String] = []

  public init(_ markup: String) {
    text = Array(markup.unicodeScalars)
    while place < text.count, faults.isEmpty { next() }
    if !open.isEmpty { fault("'\(open[open.count - 1])' is not closed") }
    if elements.isEmpty { fault("there is no element") }
  }

  private mutating func next() {
    if text[place] != "<" {
      words()
    } else if place + 1 < text.count, text[place + 1] == "/" {
      endTag()
    } else if place + 1 < text.count, text[place + 1] == "!" {
      place = text[place...].firstIndex(of: ">").map { $0 + 1 } ?? text.count
    } else {
      startTag()
    }
  }

  private mutating func words() {
    if open.isEmpty, !text[place].properties.isWhitespace { fault("words outside the root") }
    if text[place] == ">", open.last != "style" { fault("a bare >") }
    value()
  }

  /// One character of words or of an attribute.
  private mutating func value() {
    let scalar = text[place]
    if scalar.isForbiddenInXML { fault("U+\(String(scalar.value, radix: 16)) is not allowed") }
    guard scalar == "&" else {
      place += 1
      return
    }
    let end = text[place...].prefix(10).firstIndex(of: ";") ?? place
    let name = String(String.UnicodeScalarView(text[place...end]))
    if !["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#10;"].contains(name) { fault("a bare &") }
    place = end + 1
  }

  private mutating func endTag() {
    place += 2
    let name = name()
    if open.popLast() != name { fault("</\(name)> closes nothing") }
    if place >= text.count || text[place] != ">" { fault("</\(name) does not end") }
    place += 1
  }

  private mutating func startTag() {
    place += 1
    if open.isEmpty, !elements.isEmpty { fault("a second root") }
    var element = Element(name: name(), attributes: [])
    if element.name.isEmpty { fault("a bare <") }
    while place < text.count, text[place] == " ", faults.isEmpty {
      place += 1
      let attribute = attribute()
      if element[attribute.name] != nil { fault("two attributes '\(attribute.name)'") }
      element.attributes.append(attribute)
    }
    elements.append(element)
    let isEmpty = place < text.count && text[place] == "/"
    place += isEmpty ? 1 : 0
    if place >= text.count || text[place] != ">" { fault("<\(element.name) does not end") }
    place += 1
    if !isEmpty { open.append(element.name) }
  }

  private mutating func attribute() -> (name: String, value: String) {
    let name = name()
    guard !name.isEmpty, place + 1 < text.count, text[place] == "=", text[place + 1] == "\"" else {
      fault("an attribute without a quoted value")
      return (name, "")
    }
    place += 2
    let start = place
    while place < text.count, text[place] != "\"", faults.isEmpty {
      if text[place] == "<" { fault("a < in an attribute") }
      value()
    }
    defer { place += 1 }
    return (name, String(String.UnicodeScalarView(text[start..<min(place, text.count)])))
  }

  private mutating func name() -> String {
    let start = place
    while place < text.count, text[place].isInName { place += 1 }
    return String(String.UnicodeScalarView(text[start..<place]))
  }

  private mutating func fault(_ words: String) {
    faults.append("\(words), at \(place)")
  }
}

extension Unicode.Scalar {
  fileprivate var isInName: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ":", "_": true
    default: false
    }
  }

  fileprivate var isForbiddenInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
