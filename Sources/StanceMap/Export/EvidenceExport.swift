/// Turns statements and arguments into JSON, with their quotes, anchors and sources.
struct EvidenceExport {
  /// The folder that the files' names begin with and that is left out.
  var projectFolder: String

  func json(of statement: Statement) -> JSONValue {
    .object(leavingOutEmpty: [
      "id": .string(statement.id),
      "passage": .string(statement.passage),
      "document": statement.document.map(JSONValue.string),
      "part": statement.part.map(JSONValue.string),
      "coding": statement.coding.map(JSONValue.string),
      "holder": .string(statement.holder),
      "chain": .strings(statement.chain),
      "voice": .string(statement.voice.rawValue),
      "kind": .string(statement.kind.rawValue),
      "target": .string(statement.target.id),
      "targetKind": .string(statement.target.kindName),
      "for": statement.outcome.map(JSONValue.string),
      "as": statement.role.map { .string($0.rawValue) },
      "if": statement.condition.map(JSONValue.string),
      "hedged": .bool(statement.isHedged),
      "confidence": statement.confidence.map { .string($0.rawValue) },
      "quotes": .strings(statement.quotes.map(\.words)),
      "note": statement.note.map(JSONValue.string),
      "origin": "annotated",
      "anchor": anchor(of: statement.quotes),
      "source": json(of: statement.source),
    ])
  }

  func json(of argument: Argument) -> JSONValue {
    .object(leavingOutEmpty: [
      "id": .string(argument.id),
      "document": argument.document.map(JSONValue.string),
      "part": argument.part.map(JSONValue.string),
      "holder": .string(argument.holder),
      "claim": .string(argument.claim),
      "kind": .string(argument.kind.rawValue),
      "premises": .strings(argument.premises),
      "hedged": .bool(argument.isHedged),
      "quotes": .strings(argument.quotes.map(\.words)),
      "anchor": anchor(of: argument.quotes),
      "source": json(of: argument.source),
    ])
  }

  /// Where the first quote was found.
  private func anchor(of quotes: [Quote]) -> JSONValue {
    guard let anchor = quotes.first?.anchor else { return ["verdict": "noQuote"] }
    let passage = anchor.passage
    return .object(leavingOutEmpty: [
      "verdict": .string(anchor.verdict),
      "score": anchor.roundedScore.map(JSONValue.number),
      "start": passage.map { .integer($0.range.lowerBound) },
      "end": passage.map { .integer($0.range.upperBound) },
      "line": passage.map { .integer($0.start.line) },
      "column": passage.map { .integer($0.start.column) },
    ])
  }

  /// Where the entry begins in the file that a person wrote.
  func json(of source: SourceRange) -> JSONValue {
    [
      "file": .string(name(ofFile: source.path)),
      "line": .integer(source.start.line),
      "column": .integer(source.start.column),
    ]
  }

  /// The name of a file without the project's folder.
  func name(ofFile path: String) -> String {
    let prefix = projectFolder.hasSuffix("/") ? projectFolder : projectFolder + "/"
    guard !projectFolder.isEmpty, path.hasPrefix(prefix) else { return path }
    return String(path.dropFirst(prefix.count))
  }
}

extension Target {
  fileprivate var kindName: String {
    switch self {
    case .claim: "claim"
    case .actor: "actor"
    }
  }
}

extension Anchor {
  fileprivate var verdict: String {
    switch self {
    case .exact: "exact"
    case .folded: "folded"
    case .approximate: "approximate"
    case .ambiguous: "ambiguous"
    case .notFound: "notFound"
    case .noText: "noText"
    }
  }

  /// The score of an approximate match, rounded to three decimals.
  fileprivate var roundedScore: Double? {
    guard case .approximate(_, let score) = self else { return nil }
    return (score * 1000).rounded() / 1000
  }
}
