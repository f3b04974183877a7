/// Statements and the passages that they rest on.
extension AnnotationReading {
  /// The statement, read to its end even where it cannot be used, so that all its faults are reported.
  mutating func statement(_ node: YAMLNode) -> StatementEntry? {
    guard let entry = entry(.statement, from: node) else { return nil }
    let verb = verb(of: entry)
    let targets = verb.map { ids($0.value.rawValue, of: entry) } ?? []
    var statement = StatementEntry(
      range: range(of: node),
      verb: verb ?? Located(.supports, at: range(of: node))
    )
    statement.targets = targets
    readPosition(of: entry, to: &statement)
    statement.chain = ids("by", of: entry)
    statement.voice = choice("voice", of: entry)
    statement.verdict = choice("author", of: entry)
    statement.part = text("in", of: entry)
    statement.evidence = evidence(of: entry)
    statement.isHedged = flag("hedged", of: entry)
    statement.condition = text("if", of: entry)
    statement.confidence = choice("confidence", of: entry)
    statement.note = note(of: entry)
    return targets.isEmpty ? nil : statement
  }

  /// What a blame is for; only blame and absolution have that.
  private mutating func readPosition(of entry: Entry, to statement: inout StatementEntry) {
    guard StatementKind.allCases.contains(where: { $0.isBlame && entry[$0.rawValue] != nil }) else {
      return reportForWithoutBlame(in: entry)
    }
    statement.outcomes = ids("for", of: entry)
    statement.role = choice("as", of: entry)
  }

  /// The one verb that the entry has.
  mutating func verb(of entry: Entry) -> Located<StatementKind>? {
    let verbs = entry.pairs.compactMap { pair in
      StatementKind(rawValue: pair.key.text).map { Located($0, at: range(of: pair.key)) }
    }
    if verbs.isEmpty, entry.node.isWhole, !hasMisspelledVerb(entry) {
      report(.noVerb(isEvidenceOnly: entry.isEvidenceOnly, at: range(of: entry.head)))
    }
    for other in verbs.dropFirst() { report(.severalVerbs(verbs[0], other)) }
    return verbs.count == 1 ? verbs.first : nil
  }

  /// Whether an unknown key was reported that is meant to be the verb.
  private func hasMisspelledVerb(_ entry: Entry) -> Bool {
    let spelling = Spelling(entry.kind.keys)
    return entry.pairs.contains { pair in
      guard !entry.kind.allows(pair.key.text) else { return false }
      return spelling.suggestion(for: pair.key.text).flatMap(StatementKind.init) != nil
    }
  }

  /// The quotes of an entry, and what stands around them.
  mutating func evidence(of entry: Entry) -> EvidenceEntry {
    var evidence = EvidenceEntry()
    evidence.quotes = texts("quote", of: entry)
    evidence.prefix = text("prefix", of: entry)
    evidence.suffix = text("suffix", of: entry)
    return evidence
  }

  /// Reports the keys that go with blame in an entry that blames nobody.
  mutating func reportForWithoutBlame(in entry: Entry) {
    for key in ["for", "as"] {
      if let pair = entry.pair(key) { report(.forWithoutBlame(key, at: range(of: pair.key))) }
    }
  }
}

extension Entry {
  /// Whether it looks like the rest of the entry before it.
  fileprivate var isEvidenceOnly: Bool {
    pairs.allSatisfy { ["quote", "prefix", "suffix", "note", "hedged", "confidence"].contains($0.key.text) }
  }
}

extension EntryKind {
  static let statement = EntryKind(
    "a statement",
    in: "statements",
    marks: ["supports", "opposes", "blames", "absolves"],
    keys: [
      "supports", "opposes", "blames", "absolves", "for", "as", "by", "voice", "author", "in", "quote",
      "prefix", "suffix", "hedged", "if", "confidence",
    ]
  )
}

extension Diagnostic {
  fileprivate static func noVerb(isEvidenceOnly: Bool, at range: SourceRange) -> Diagnostic {
    let verbs = StatementKind.allCases.map { "'\($0.rawValue)'" }.listed("or")
    let remedy = isEvidenceOnly ? ", or take the '- ' away if this belongs to the statement above" : ""
    return Diagnostic(
      .noVerb,
      .error,
      "a statement says what its holder does; add \(verbs)\(remedy)",
      at: range
    )
  }

  fileprivate static func severalVerbs(
    _ first: Located<StatementKind>,
    _ other: Located<StatementKind>
  ) -> Diagnostic {
    let message = """
      a statement has one verb, and this one has '\(first.value.rawValue)' already; make '\
      \(other.value.rawValue)' a statement of its own
      """
    let note = Note("'\(first.value.rawValue)' is here", at: first.range)
    return Diagnostic(.severalVerbs, .error, message, at: other.range, notes: [note])
  }

  fileprivate static func forWithoutBlame(_ key: String, at range: SourceRange) -> Diagnostic {
    let message = "'\(key)' goes only with 'blames' or 'absolves'; add one of them, or remove '\(key)'"
    return Diagnostic(.forWithoutBlame, .error, message, at: range)
  }
}
