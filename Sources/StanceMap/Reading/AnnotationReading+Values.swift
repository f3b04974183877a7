/// The values of single keys.
extension AnnotationReading {
  /// The words of a key; nil where it is not there, and, with a report, where they are none.
  mutating func text(_ key: String, of entry: Entry) -> Located<String>? {
    guard let node = entry[key] else { return nil }
    guard node.text != nil || node.content == .unreadable else {
      report(.notOneValue(key, node.kindName, at: range(of: node)))
      return nil
    }
    return text(of: node, key)
  }

  /// The words of a key that may have one value or a list of them.
  mutating func texts(_ key: String, of entry: Entry) -> [Located<String>] {
    guard let node = entry[key] else { return [] }
    switch node.content {
    case .scalar: return text(of: node, key).map { [$0] } ?? []
    case .sequence([]):
      report(.emptyValue(key, at: range(of: node)))
      return []
    case .sequence(let items): return items.compactMap { text(of: $0, key) }
    case .mapping:
      report(.notValues(key, node.kindName, at: range(of: node)))
      return []
    case .unreadable: return []
    }
  }

  /// The ids of a key that refers to one thing or to a list of them.
  ///
  /// Ids with commas between are reported, and read as the list that they are meant as. What has a colon in it
  /// was reported, and is no id.
  mutating func ids(_ key: String, of entry: Entry) -> [Located<String>] {
    texts(key, of: entry).flatMap { text in
      if text.value.contains(": "), hasFault(.unquotedColon, in: text.range) { return [Located<String>]() }
      let ids = text.value.listedIDs
      guard !ids.isEmpty else { return [text] }
      report(.idsWithoutBrackets(ids, at: text.range))
      return ids.map { Located($0, at: text.range) }
    }
  }

  private func hasFault(_ id: DiagnosticID, in range: SourceRange) -> Bool {
    faults.diagnostics.contains {
      $0.id == id && range.start <= $0.range.start && $0.range.start <= range.end
    }
  }

  /// The words of a scalar, without white space at their ends.
  private mutating func text(of node: YAMLNode, _ key: String) -> Located<String>? {
    switch node.content {
    case .scalar(let text):
      let words = text.trimmed
      if words.isEmpty {
        report(.emptyValue(key, at: range(of: node)))
        return nil
      }
      return Located(words, at: range(of: node))
    case .unreadable: return nil
    case .sequence, .mapping:
      report(.notValues(key, node.kindName, at: range(of: node)))
      return nil
    }
  }

  /// A note, which goes anywhere.
  mutating func note(of entry: Entry) -> String? {
    text("note", of: entry)?.value
  }

  /// An id that is defined here.
  mutating func newID(_ key: String, of entry: Entry) -> Located<String>? {
    reportMissing(key, in: entry)
    guard let id = text(key, of: entry) else { return nil }
    check(id)
    return id
  }

  mutating func check(_ id: Located<String>) {
    if !id.value.isValidID { report(.invalidID(id.value, at: id.range)) }
  }

  mutating func date(_ key: String, of entry: Entry) -> Located<PartialDate>? {
    guard let text = text(key, of: entry) else { return nil }
    guard let date = PartialDate(text.value) else {
      report(.invalidDate(text.value, at: text.range))
      return nil
    }
    return Located(date, at: text.range)
  }

  /// One of the words that a key may have.
  mutating func choice<Choice>(_ key: String, of entry: Entry) -> Located<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    guard let text = text(key, of: entry) else { return nil }
    guard let choice = Choice(rawValue: text.value) else {
      let values = Choice.allCases.map(\.rawValue)
      report(.unknownValue(text.value, of: key, values, at: text.range))
      return nil
    }
    return Located(choice, at: text.range)
  }

  /// Whether a key that takes true or false says true.
  mutating func flag(_ key: String, of entry: Entry) -> Bool {
    guard let text = text(key, of: entry) else { return false }
    if text.value != "true", text.value != "false" {
      report(.unknownValue(text.value, of: key, ["true", "false"], at: text.range))
    }
    return text.value == "true"
  }
}

extension String {
  /// The ids of a list that lacks its brackets or a comma, or has other ones: `a, b`, `(a, b)`, `a and b`, `a; b`.
  fileprivate var listedIDs: [String] {
    var inner = self[...]
    while let first = inner.first, "([".contains(first) { inner.removeFirst() }
    while let last = inner.last, ")]".contains(last) { inner.removeLast() }
    let words = String(inner).replacing(" and ", with: ",").split { ",;&".contains($0) }
    let ids = words.map { String($0).trimmed }
    let isList = ids.count > 1 || ids.count == 1 && inner.count < count
    return isList && ids.allSatisfy(\.isValidID) ? ids : []
  }

  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let letters: ClosedRange<UInt8> = 0x21...0x7E
    if let first = utf8.first, let last = utf8.last, letters.contains(first), letters.contains(last) {
      return self
    }
    let end = unicodeScalars.lastIndex { !$0.properties.isWhitespace }.map(unicodeScalars.index(after:))
    let words = unicodeScalars[..<(end ?? startIndex)].drop { $0.properties.isWhitespace }
    return String(words)
  }
}

extension Diagnostic {
  fileprivate static func notOneValue(_ key: String, _ found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.wrongKind, .error, "'\(key)' takes one value, not \(found)", at: range)
  }

  fileprivate static func notValues(_ key: String, _ found: String, at range: SourceRange) -> Diagnostic {
    let message = "'\(key)' takes one value or a list of values, and not \(found) here"
    return Diagnostic(.wrongKind, .error, message, at: range)
  }

  fileprivate static func idsWithoutBrackets(_ ids: [String], at range: SourceRange) -> Diagnostic {
    let message =
      ids.count == 1
      ? "'\(ids[0])' has a bracket on one side only; take it away"
      : "several ids are a list; write [\(ids.joined(separator: ", ").shortened)]"
    return Diagnostic(.wrongKind, .error, message, at: range)
  }

  fileprivate static func emptyValue(_ key: String, at range: SourceRange) -> Diagnostic {
    let message = "nothing is given for '\(key)'; write what it is, or remove it"
    return Diagnostic(.emptyValue, .error, message, at: range)
  }

  fileprivate static func invalidID(_ id: String, at range: SourceRange) -> Diagnostic {
    let suggestion = id.proposedID.map { ", such as '\($0)'" } ?? ""
    let message = """
      '\(id.shortened)' cannot be an id; use lower case letters a to z, digits and hyphens, at most 64 \
      and no hyphen first\(suggestion)
      """
    return Diagnostic(.invalidID, .error, message, at: range)
  }

  fileprivate static func invalidDate(_ text: String, at range: SourceRange) -> Diagnostic {
    let message = "'\(text.shortened)' is no date; write a year, month or day as 2024, 2024-03 or 2024-03-02"
    return Diagnostic(.invalidDate, .error, message, at: range)
  }

  fileprivate static func unknownValue(
    _ value: String,
    of key: String,
    _ values: [String],
    at range: SourceRange
  ) -> Diagnostic {
    let suggestion = Spelling(values).hint(for: value)
    let remedy = suggestion.isEmpty ? "; write \(values.listed("or"))" : suggestion
    return Diagnostic(.unknownValue, .error, "'\(key)' cannot be '\(value.shortened)'\(remedy)", at: range)
  }
}
