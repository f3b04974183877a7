/// How many words a side of a comparison wrote.
public struct WrittenWords: Hashable, Sendable {
  /// Of all its documents whose texts are there, without the parts that others wrote in them.
  public var count: Int
  /// Documents whose texts are not there.
  public var missing: [Document.ID]

  /// So many for each 1,000 words; nil where a text is missing or there are no words.
  public func rate(of number: Int) -> Double? {
    missing.isEmpty && count > 0 ? Double(number) * 1_000 / Double(count) : nil
  }

  init(of side: Comparison.Side, in graph: StanceGraph, texts: [Document.ID: DocumentText]) {
    let documents = graph.documents.filter { side.documents.contains($0.id) }
    missing = documents.filter { texts[$0.id] == nil }.map(\.id)
    count = documents.reduce(0) { sum, document in
      guard let text = texts[document.id]?.text else { return sum }
      var authorship = Authorship(of: document, by: side.holders)
      return sum + Self.words(in: text).count { authorship.isTheirs(at: $0) }
    }
  }

  /// Where words begin, in Unicode scalars: what stands between white space and has a letter or a digit.
  private static func words(in text: String) -> [Int] {
    var words: [Int] = []
    var start: Int?
    var isWord = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar.properties.isWhitespace {
        if let start, isWord { words.append(start) }
        (start, isWord) = (nil, false)
      } else {
        start = start ?? offset
        isWord = isWord || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
    return words + (isWord ? [start].compactMap { $0 } : [])
  }
}

/// Who wrote the places of a document, asked from its beginning to its end.
private struct Authorship {
  private struct Stretch {
    var range: Range<Int>
    var isTheirs: Bool
  }

  private let isTheirsAround: Bool
  /// In the order in which they begin, the last one first.
  private var coming: [Stretch]
  private var open: [Stretch] = []
  /// Where the answer may change.
  private var edge = 0
  private var answer: Bool

  init(of document: Document, by holders: [DebateActor.ID]) {
    isTheirsAround = document.authors.contains(where: holders.contains)
    answer = isTheirsAround
    coming = document.parts.compactMap { part in
      part.range.map { Stretch(range: $0, isTheirs: holders.contains(part.author)) }
    }
    coming.sort { $0.range.lowerBound > $1.range.lowerBound }
  }

  /// The innermost part decides.
  mutating func isTheirs(at offset: Int) -> Bool {
    guard offset >= edge else { return answer }
    while let next = coming.last, next.range.lowerBound <= offset { open.append(coming.removeLast()) }
    open.removeAll { $0.range.upperBound <= offset }
    answer = open.min { $0.range.count < $1.range.count }?.isTheirs ?? isTheirsAround
    edge = (open.map(\.range.upperBound) + [coming.last?.range.lowerBound ?? .max]).min() ?? .max
    return answer
  }
}
