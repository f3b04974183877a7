import StanceMap

/// A text in paragraphs, cut wherever a passage begins or ends, since passages may overlap.
struct MarkedText: Equatable, Sendable {
  /// Words that all belong to the same passages.
  struct Run: Equatable, Sendable {
    var words: String
    /// By their places in the list that was given, in the order of the text.
    var passages: [Int]
    /// Those of the passages that end with it.
    var ending: [Int]
  }

  struct Paragraph: Equatable, Sendable {
    /// In Unicode scalars.
    var range: Range<Int>
    var runs: [Run]
    /// Passages that begin in it.
    var beginning: [Int]
  }

  private(set) var paragraphs: [Paragraph] = []

  /// - Parameter passages: in Unicode scalars, ordered by where they begin.
  init(_ text: DocumentText, passages: [Range<Int>]) {
    var next = 0
    var open: [Int] = []
    for range in text.paragraphs {
      open.removeAll { passages[$0].upperBound <= range.lowerBound }
      var beginning: [Int] = []
      while next < passages.count, passages[next].lowerBound < range.upperBound {
        beginning.append(next)
        next += 1
      }
      open += beginning.filter { passages[$0].upperBound > range.lowerBound }
      let runs = Self.runs(of: range, in: text, passages: passages, open: open)
      paragraphs.append(Paragraph(range: range, runs: runs, beginning: beginning))
    }
    // What begins after the last paragraph is at least named with it.
    if next < passages.count, !paragraphs.isEmpty {
      paragraphs[paragraphs.count - 1].beginning += next..<passages.count
    }
  }

  private static func runs(
    of paragraph: Range<Int>,
    in text: DocumentText,
    passages: [Range<Int>],
    open: [Int]
  ) -> [Run] {
    let ranges = open.map { ($0, passages[$0].clamped(to: paragraph)) }
    let cuts = Set(
      ranges.flatMap { [$1.lowerBound, $1.upperBound] } + [paragraph.lowerBound, paragraph.upperBound]
    )
    .sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      let inside = ranges.filter { $1.lowerBound <= start && $1.upperBound >= end }.map(\.0)
      return Run(
        words: text.words(in: start..<end),
        passages: inside,
        ending: inside.filter { passages[$0].upperBound == end }
      )
    }
  }
}
