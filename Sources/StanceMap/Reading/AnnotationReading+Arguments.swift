/// Arguments, and the claims that a document is silent on.
extension AnnotationReading {
  /// The argument, read to its end even where it cannot be used, so that all its faults are reported.
  mutating func argument(_ node: YAMLNode) -> ArgumentEntry? {
    guard let entry = entry(.argument, from: node) else { return nil }
    reportMissing("claim", in: entry)
    let claim = text("claim", of: entry)
    var argument = ArgumentEntry(range: range(of: node), claim: claim ?? Located("", at: range(of: node)))
    argument.premises = premises(of: entry)
    argument.chain = ids("by", of: entry)
    argument.part = text("in", of: entry)
    argument.evidence = evidence(of: entry)
    argument.isHedged = flag("hedged", of: entry)
    argument.note = note(of: entry)
    return claim == nil ? nil : argument
  }

  /// The premises in the order of the file.
  private mutating func premises(of entry: Entry) -> [PremiseEntry] {
    let links = entry.pairs.compactMap { pair in
      ArgumentKind(rawValue: pair.key.text).map { ($0, pair.value) }
    }
    if links.isEmpty, entry.node.isWhole { report(.emptyArgument(at: range(of: entry.head))) }
    return links.flatMap { kind, node in
      let nodes: [YAMLNode] = if case .sequence(let items) = node.content { items } else { [node] }
      if nodes.isEmpty { report(.noPremise(kind, at: range(of: node))) }
      return nodes.compactMap { premise(kind, $0) }
    }
  }

  /// A premise, given by its id alone or with more about it.
  private mutating func premise(_ kind: ArgumentKind, _ node: YAMLNode) -> PremiseEntry? {
    if case .scalar(let id) = node.content, !id.isEmpty {
      return PremiseEntry(range: range(of: node), kind: kind, claims: [Located(id, at: range(of: node))])
    }
    guard let entry = entry(.premise, from: node) else { return nil }
    reportConflicts(among: ["claim", "together"], in: entry)
    if entry["together"] == nil { reportMissing("claim", in: entry) }
    let claims =
      entry["together"] == nil ? text("claim", of: entry).map { [$0] } ?? [] : ids("together", of: entry)
    var premise = PremiseEntry(range: range(of: node), kind: kind, claims: claims)
    premise.evidence = evidence(of: entry)
    premise.isHedged = flag("hedged", of: entry)
    premise.note = note(of: entry)
    return claims.isEmpty ? nil : premise
  }

  /// A claim that a document is silent on, given by its id alone or with the reason.
  mutating func silence(_ node: YAMLNode) -> SilenceEntry? {
    if case .scalar(let id) = node.content, !id.isEmpty {
      return SilenceEntry(claim: Located(id, at: range(of: node)), reason: nil)
    }
    guard let entry = entry(.silence, from: node) else { return nil }
    reportMissing("claim", in: entry)
    let reason = text("reason", of: entry)
    return text("claim", of: entry).map { SilenceEntry(claim: $0, reason: reason) }
  }
}

extension EntryKind {
  static let argument = EntryKind(
    "an argument",
    in: "arguments",
    marks: ["supported-by", "opposed-by"],
    keys: ["claim", "supported-by", "opposed-by", "by", "in", "quote", "prefix", "suffix", "hedged"]
  )
  fileprivate static let premise = EntryKind(
    "a premise",
    keys: ["claim", "together", "quote", "prefix", "suffix", "hedged"]
  )
  fileprivate static let silence = EntryKind(
    "an entry of 'silent'",
    in: "silent",
    marks: ["claim"],
    keys: ["claim", "reason"]
  )
}

extension Diagnostic {
  fileprivate static func emptyArgument(at range: SourceRange) -> Diagnostic {
    let message = "an argument links its claim to others; add 'supported-by' or 'opposed-by'"
    return Diagnostic(.emptyArgument, .error, message, at: range)
  }

  fileprivate static func noPremise(_ kind: ArgumentKind, at range: SourceRange) -> Diagnostic {
    let message = "'\(kind.rawValue)' has no premise; list at least one claim"
    return Diagnostic(.emptyArgument, .error, message, at: range)
  }
}
