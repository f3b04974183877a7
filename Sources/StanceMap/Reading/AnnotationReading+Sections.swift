/// Sections that are indented like the entries of another, and entries that are indented like a section.
extension AnnotationReading {
  /// A section, and the pairs that were meant for it and stand elsewhere.
  private struct Section {
    var pair: YAMLPair
    var further: [YAMLPair] = []

    /// With what was meant for it.
    var whole: YAMLPair {
      guard !further.isEmpty else { return pair }
      var whole = pair
      let own = if case .mapping(let pairs) = pair.value.content { pairs } else { [YAMLPair]() }
      whole.value.content = .mapping(own + further)
      return whole
    }
  }

  /// The file with each entry in the section that it was meant for.
  mutating func withSectionsApart(_ root: YAMLNode) -> YAMLNode {
    guard case .mapping(let pairs) = root.content else { return root }
    let keys = Set(pairs.map(\.key.text))
    var sections: [Section] = []
    for pair in pairs {
      // Taken out while it grows, so that no copy of it is made each time.
      guard !sections.isEmpty, isMeant(pair, for: sections[sections.count - 1]) else {
        sections += separated(pair, from: keys)
        continue
      }
      var last = sections.removeLast()
      if last.further.isEmpty {
        report(.entryNotIndented(pair.key.text, last.pair.key.text, at: range(of: pair.key)))
      }
      last.further.append(pair)
      sections.append(last)
    }
    var file = root
    file.content = .mapping(sections.map(\.whole))
    return file
  }

  /// Whether the pair belongs to the section before it, below which nothing is indented.
  private func isMeant(_ pair: YAMLPair, for section: Section) -> Bool {
    guard section.pair.value.isEmpty, section.pair.key.end.line < pair.key.start.line else { return false }
    if section.pair.key.text == "document" {
      return pair.key.text == "id" || !section.further.isEmpty && EntryKind.document.allows(pair.key.text)
    }
    return Self.codebook.contains(section.pair.key.text) && !EntryKind.file.allows(pair.key.text)
  }

  /// The section, and those after it that are indented as if they were its entries.
  private mutating func separated(_ section: YAMLPair, from others: Set<String>) -> [Section] {
    guard Self.codebook.contains(section.key.text), case .mapping(let pairs) = section.value.content,
      let first = pairs.firstIndex(where: { isSection($0, beside: others) })
    else { return [Section(pair: section)] }
    var own = section
    own.value.content = .mapping(Array(pairs[..<first]))
    var sections = [Section(pair: own)]
    for pair in pairs[first...] {
      if isSection(pair, beside: others) {
        report(.indentedSection(pair.key.text, in: section.key.text, at: range(of: pair.key)))
        sections.append(Section(pair: pair))
      } else {
        let isBelowLast = sections[sections.count - 1].pair.value.isEmpty
        sections[isBelowLast ? sections.count - 1 : 0].further.append(pair)
      }
    }
    return sections
  }

  private func isSection(_ pair: YAMLPair, beside others: Set<String>) -> Bool {
    Self.sections.contains(pair.key.text) && !others.contains(pair.key.text) && pair.value.hasNoWords
  }

  private static let codebook: Set<String> = ["actors", "topics", "claims"]
  private static let sections = codebook.union([
    "cues", "document", "documents", "statements", "arguments", "silent",
  ])
}

extension YAMLNode {
  /// Whether it is neither the name nor the description of an actor, topic or claim.
  fileprivate var hasNoWords: Bool {
    switch content {
    case .scalar(let text): text.isEmpty
    case .sequence: true
    case .mapping(let pairs): !pairs.contains { $0.key.text == "name" || $0.key.text == "text" }
    case .unreadable: false
    }
  }
}

extension Diagnostic {
  fileprivate static func entryNotIndented(
    _ key: String,
    _ section: String,
    at range: SourceRange
  ) -> Diagnostic {
    let message = """
      '\(key.shortened)' and what follows is not indented, so '\(section)' is empty; put two spaces before each of \
      these lines
      """
    return Diagnostic(.badIndentation, .error, message, at: range)
  }

  fileprivate static func indentedSection(
    _ key: String,
    in section: String,
    at range: SourceRange
  ) -> Diagnostic {
    let message = "'\(key)' is indented like an entry of '\(section)'; begin it at the left edge"
    return Diagnostic(.badIndentation, .error, message, at: range)
  }
}
