import StanceMapSuggestions

/// The segments of an argument, as `score_microtexts.py` takes them.
struct ArgumentDocument: Codable {
  var id: String
  var segments: [String]
}

/// What each segment does in the argument.
struct ArgumentAnswer: Codable {
  struct Item: Codable {
    var role: String
    /// -1 for the central claim.
    var head: Int
    var relation: String
  }

  var id: String
  var segments: [Item]

  init(id: String, _ structure: ArgumentStructure) {
    self.id = id
    segments = structure.nodes.enumerated().map { index, node in
      Item(
        role: node.side == .opponent ? "opp" : "pro",
        head: node.head ?? -1,
        relation: node.head == nil ? "central" : structure.attacks(index) ? "attack" : "support"
      )
    }
  }
}

/// An argument with the structure that people found in it.
struct AnnotatedArgument {
  var id: String
  var features: ArgumentFeatures
  var sides: [ArgumentSide]
  /// nil for the central claim.
  var heads: [Int?]

  static func read(part: String, in folder: String) throws -> [AnnotatedArgument] {
    let documents = try JSONLines<ArgumentDocument>.read("\(folder)/\(part).jsonl")
    let answers = try JSONLines<ArgumentAnswer>.read("\(folder)/\(part).gold.jsonl")
    let byID = Dictionary(answers.map { ($0.id, $0) }) { first, _ in first }
    return documents.compactMap { document in
      guard let items = byID[document.id]?.segments, items.count == document.segments.count else {
        return nil
      }
      return AnnotatedArgument(
        id: document.id,
        features: ArgumentFeatures(document.segments.map { ArgumentSegment($0) }),
        sides: items.map { $0.role == "opp" ? .opponent : .proponent },
        heads: items.map { $0.head < 0 ? nil : $0.head }
      )
    }
  }
}
