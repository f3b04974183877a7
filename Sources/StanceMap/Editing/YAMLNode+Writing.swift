/// Values that are to be written, which stand nowhere yet.
extension YAMLNode {
  static func scalar(_ text: String) -> YAMLNode {
    YAMLNode(.scalar(text), from: .start, to: .start)
  }

  /// A single value stands for itself, several are a list.
  static func oneOrMore(_ texts: [String]) -> YAMLNode {
    guard texts.count != 1 else { return scalar(texts[0]) }
    return YAMLNode(.sequence(texts.map(scalar)), from: .start, to: .start)
  }

  static func mapping(_ pairs: [YAMLPair]) -> YAMLNode {
    YAMLNode(.mapping(pairs), from: .start, to: .start)
  }

  /// The same value, wherever it stands and however its last lines end.
  var placeless: YAMLNode {
    let content: Content =
      switch content {
      case .scalar(let text): .scalar(text.withoutLineEnds)
      case .sequence(let items): .sequence(items.map(\.placeless))
      case .mapping(let pairs): .mapping(pairs.map { YAMLPair($0.key.text, $0.value.placeless) })
      case .unreadable: .unreadable
      }
    return YAMLNode(content, from: .start, to: .start)
  }

  /// The value of a key; nil where this is no mapping or has it not.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key.text == key }?.value
  }
}

extension YAMLPair {
  init(_ key: String, _ value: YAMLNode) {
    self.init(key: YAMLKey(text: key, start: .start, end: .start), value: value)
  }
}

extension String {
  /// A line end at the end of lines of text says nothing, and comes and goes with what follows.
  fileprivate var withoutLineEnds: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
