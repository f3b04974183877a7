import StanceMapSuggestions

/// A line of the sentences that pairs are read from.
struct PairRecord: Decodable {
  struct Name: Decodable {
    var start: Int
    var end: Int
  }

  var id: String
  var text: String
  var p: Name
  var q: Name

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// The names, kept within the text.
  var pair: NamedPair {
    get throws {
      let count = text.unicodeScalars.count
      for name in [p, q] where name.start < 0 || name.end > count || name.start >= name.end {
        throw Fault(
          description:
            "\(id): a name at \(name.start)..<\(name.end) lies outside the \(count) characters of its text"
        )
      }
      return NamedPair(text: text, p: p.start..<p.end, q: q.start..<q.end)
    }
  }
}

/// The label that people gave a line.
struct PairGold: Decodable {
  var id: String
  var label: Int
}

/// What the scorer makes of a line.
struct PairAnswer: Encodable {
  var id: String
  var label: Int
  var confidence: Double
}
