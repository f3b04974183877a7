/// Reads which suggestions a person rejected.
public struct DecisionReader: Sendable {
  public init() {}

  /// What the file says; nil where it could not be read at all.
  public func file(from source: SourceFile, diagnostics: inout [Diagnostic]) -> [Decision]? {
    var faults = FaultLog()
    defer { diagnostics += faults.diagnostics }
    guard let root = PlainYAMLReader().node(from: source, faults: &faults) else { return nil }
    var reading = AnnotationReading(path: source.path, faults: faults)
    let decisions = reading.decisions(root)
    faults = reading.faults
    return decisions
  }
}

extension AnnotationReading {
  fileprivate mutating func decisions(_ root: YAMLNode) -> [Decision]? {
    guard isFormatKnown(in: root), let entry = entry(.decisions, from: root) else { return nil }
    return items("rejected", of: entry).compactMap { decision($0) }
  }

  private mutating func decision(_ node: YAMLNode) -> Decision? {
    guard let entry = entry(.decision, from: node) else { return nil }
    reportMissing("document", in: entry)
    let document = text("document", of: entry)
    let verb = verb(of: entry)
    let target = verb.flatMap { text($0.value.rawValue, of: entry) }
    guard let document, let verb, let target else { return nil }
    var decision = Decision(range: range(of: node), document: document, verb: verb, target: target)
    decision.holder = text("by", of: entry)
    decision.outcome = text("for", of: entry)
    decision.part = text("in", of: entry)
    decision.evidence = evidence(of: entry)
    decision.rule = text("rule", of: entry)
    decision.date = date("date", of: entry)
    decision.note = note(of: entry)
    return decision
  }
}

extension EntryKind {
  fileprivate static let decisions = EntryKind("a file of decisions", keys: ["format", "rejected"])
  fileprivate static let decision = EntryKind(
    "a rejected suggestion",
    keys: [
      "document", "supports", "opposes", "blames", "absolves", "for", "by", "in", "quote", "prefix",
      "suffix", "rule", "date",
    ]
  )
}
