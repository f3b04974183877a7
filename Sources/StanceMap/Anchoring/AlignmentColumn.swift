/// What it costs to align each beginning of a quote with the text up to one token, and where those
/// alignments begin.
struct AlignmentColumn {
  /// The last step of an alignment.
  enum Move: UInt8 {
    case pair, lack, extra
  }

  private let costs: AlignmentCosts
  private let gaps: [Bool]
  private var cells: [Int32]
  private var starts: [Int32]
  /// The last steps of the alignments.
  private(set) var moves: [Move]

  /// The column before the token at `start`.
  init(_ costs: AlignmentCosts, gaps: [Bool], start: Int) {
    self.costs = costs
    self.gaps = gaps
    cells = costs.deletions.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    starts = cells.map { _ in Int32(start) }
    moves = cells.map { _ in .lack }
  }

  /// What it costs to align the whole quote, and where that begins.
  var whole: (cost: Int32, start: Int) { (cells[cells.count - 1], Int(starts[starts.count - 1])) }

  /// Goes on over one token of the text; where it is free, an alignment may begin after it.
  mutating func advance(
    over token: Int,
    number: Int32,
    isFree: Bool,
    without exclusions: [WordAligner.Exclusion]
  ) {
    let row = Int(costs.rows[Int(number)])
    let extra = costs.insertions[row]
    let extraAtGap = row == WordIndex.paragraphBreak ? AlignmentCosts.impossible : 0
    let excluded = exclusions.first { $0.tokens.contains(token) }?.quote ?? 0..<0
    let unrelated = extra == AlignmentCosts.word ? AlignmentCosts.unrelatedWord : AlignmentCosts.unrelatedMark
    var (diagonal, diagonalStart) = (cells[0], starts[0])
    cells[0] = isFree ? 0 : AlignmentCosts.impossible
    starts[0] = Int32(token + 1)
    moves[0] = .extra
    for index in 1..<cells.count {
      let (before, beforeStart) = (cells[index], starts[index])
      let pairRow = excluded.contains(index - 1) ? unrelated : row
      var (cost, start) = (diagonal + costs.cost(ofRow: pairRow, atToken: index - 1), diagonalStart)
      var move = Move.pair
      let withExtra = before + (gaps[index] ? extraAtGap : extra)
      if withExtra < cost { (cost, start, move) = (withExtra, beforeStart, .extra) }
      let withLack = cells[index - 1] + costs.deletions[index - 1]
      if withLack < cost { (cost, start, move) = (withLack, starts[index - 1], .lack) }
      (cells[index], starts[index], moves[index]) = (cost, start, move)
      (diagonal, diagonalStart) = (before, beforeStart)
    }
  }
}
