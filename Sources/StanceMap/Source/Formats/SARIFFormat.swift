/// Writes diagnostics as a log in SARIF 2.1.0, with a rule for each id that occurs.
struct SARIFFormat {
  var version: String

  func value(of diagnostics: [Diagnostic]) -> JSONValue {
    let ids = Set(diagnostics.map(\.id))
    let rules = DiagnosticID.allCases.filter(ids.contains)
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver(rules)],
          "columnKind": "unicodeCodePoints",
          "results": .array(results(of: diagnostics, rules)),
        ]
      ],
    ]
  }

  private func driver(_ rules: [DiagnosticID]) -> JSONValue {
    [
      "name": "stancemap",
      "semanticVersion": .string(version),
      "rules": .array(rules.map(rule)),
    ]
  }

  private func rule(_ id: DiagnosticID) -> JSONValue {
    [
      "id": .string(id.rawValue),
      "shortDescription": ["text": .string(id.summary)],
      "help": ["text": .string(id.remedy)],
      "defaultConfiguration": ["level": .string(id.severity.rawValue)],
    ]
  }

  private func results(of diagnostics: [Diagnostic], _ rules: [DiagnosticID]) -> [JSONValue] {
    let indices = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    var fingerprints = Fingerprints()
    return diagnostics.map { diagnostic in
      .object(
        leavingOutEmpty: [
          "ruleId": .string(diagnostic.id.rawValue),
          "ruleIndex": indices[diagnostic.id].map(JSONValue.integer),
          "level": .string(diagnostic.severity.rawValue),
          "message": ["text": .string(diagnostic.message)],
          "locations": [["physicalLocation": physicalLocation(diagnostic.range)]],
          "relatedLocations": .array(diagnostic.notes.map(relatedLocation)),
          "partialFingerprints": ["stancemap/v1": .string(fingerprints.fingerprint(of: diagnostic))],
        ]
      )
    }
  }

  private func relatedLocation(_ note: Diagnostic.Note) -> JSONValue {
    ["physicalLocation": physicalLocation(note.range), "message": ["text": .string(note.message)]]
  }

  private func physicalLocation(_ range: SourceRange) -> JSONValue {
    [
      "artifactLocation": artifactLocation(range.path),
      "region": [
        "startLine": .integer(range.start.line),
        "startColumn": .integer(range.start.column),
        "endLine": .integer(range.end.line),
        "endColumn": .integer(range.end.column),
      ],
    ]
  }

  /// A path from the root of the sources, unless it is one from the root of the disk.
  private func artifactLocation(_ path: String) -> JSONValue {
    if path.hasPrefix("/") { return ["uri": .string("file://" + path.percentEncoded)] }
    return ["uri": .string(path.percentEncoded), "uriBaseId": "%SRCROOT%"]
  }
}

/// Names that faults keep when lines are added above them.
private struct Fingerprints {
  private var counts: [String: Int] = [:]

  /// A digest of the id, file and message, which names what is wrong; equal faults are numbered.
  mutating func fingerprint(of diagnostic: Diagnostic) -> String {
    let words = [diagnostic.id.rawValue, diagnostic.range.path, diagnostic.message].joined(separator: "\n")
    counts[words, default: 0] += 1
    return SHA256.hexDigest(of: Array("\(words)\n\(counts[words] ?? 1)".utf8)).prefix(16).description
  }
}

extension String {
  /// The path with everything escaped that a URI cannot hold.
  fileprivate var percentEncoded: String {
    utf8.reduce(into: "") { text, byte in
      let character = Character(Unicode.Scalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || "-._~/".contains(character) {
        text.append(character)
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
