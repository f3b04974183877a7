/// Names, among which it finds the one that somebody may have meant.
package struct Spelling: Sendable {
  private struct Candidate {
    var name: String
    var letters: Letters
  }

  private var candidates: [Candidate] = []

  package init() {}

  package init(_ names: some Sequence<String>) {
    for name in names { add(name) }
  }

  /// Offers a name, also to those who write it in another way, such as an alias.
  package mutating func add(_ name: String, spelled spelling: String? = nil) {
    candidates.append(Candidate(name: name, letters: Letters(spelling ?? name)))
  }

  /// The name that is closest to the word, and the first of equally close ones; nil where none is close.
  ///
  /// Case does not count, nor does it matter whether words are joined by spaces, hyphens or underscores.
  package func suggestion(for word: String) -> String? {
    let letters = Letters(word)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let limit = best.map { $0.distance - 1 } ?? letters.tolerance
      if let distance = letters.distance(to: candidate.letters, atMost: limit) {
        best = (candidate.name, distance)
        if distance == 0 { break }
      }
    }
    return best?.name
  }
}

/// The letters of a word, made ready for comparing.
private struct Letters {
  private let scalars: [UInt32]
  /// A bit for every letter that occurs, with a few letters sharing one.
  private let signature: UInt64

  init(_ word: String) {
    scalars = word.lowercased().unicodeScalars.prefix(200).map { $0 == " " || $0 == "_" ? 0x2D : $0.value }
    signature = scalars.reduce(0) { $0 | 1 << UInt64($1 % 64) }
  }

  /// How many slips are still taken for a slip.
  var tolerance: Int {
    switch scalars.count {
    case ...1: 0
    case 2...4: 1
    case 5...7: 2
    default: 3
    }
  }

  /// The number of letters to insert, delete, change or swap with a neighbour, if it is at most `limit`.
  func distance(to other: Letters, atMost limit: Int) -> Int? {
    let (a, b) = (scalars, other.scalars)
    guard limit >= 0, abs(a.count - b.count) <= limit,
      (signature ^ other.signature).nonzeroBitCount <= 2 * limit
    else { return nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      guard row.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}

extension Spelling {
  /// The end of a message: what was meant, if that is known.
  package func hint(for word: String) -> String {
    suggestion(for: word).map { "; did you mean '\($0)'?" } ?? ""
  }
}
