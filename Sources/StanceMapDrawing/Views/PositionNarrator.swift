import StanceMap

/// Says where the sides of a comparison stand, for boxes and tables.
struct PositionNarrator {
  var narrator: Narrator

  func name(of side: Comparison.Side) -> String {
    side.isDocument ? narrator.title(of: side.id) : side.holders.map(narrator.name(of:)).listed("and")
  }

  /// The name in a small place, a document's with its authors where it names them.
  func heading(of side: Comparison.Side) -> String {
    // Who is known by a document alone has its title in the name.
    guard side.isDocument, side.holders != ["\(side.id).author"] else { return name(of: side) }
    return "\(side.holders.map(narrator.shortName(of:)).listed("and")): \(narrator.title(of: side.id))"
  }

  func shortName(of side: Comparison.Side) -> String {
    side.isDocument ? narrator.title(of: side.id) : side.holders.map(narrator.shortName(of:)).listed("and")
  }

  func opinion(of cell: ClaimComparison.Cell) -> BoxMark.Opinion {
    switch cell {
    case .stance(let stance):
      var opinion = BoxMark.Opinion(Standing(stance))
      opinion.isHedged = stance.isHedged
      opinion.voice = stance.voice
      return opinion
    case .silent: return BoxMark.Opinion(.silent)
    case .notYetPossible: return BoxMark.Opinion(.notYetPossible)
    case .notCoded: return BoxMark.Opinion(.notCoded)
    }
  }

  /// With the reason for what is absent.
  func words(for cell: ClaimComparison.Cell) -> String {
    StanceTable.Absence(cell).map { Wording.words(for: $0) } ?? Wording.words(for: opinion(of: cell))
  }

  /// The passages of a stance, or a sentence that says why there is none.
  func evidence(for cell: ClaimComparison.Cell, of side: Comparison.Side, on claim: Claim) -> [Evidence] {
    guard let stance = cell.stance else {
      let summary = "\(name(of: side)) on “\(claim.label)”: \(words(for: cell))"
      return [Evidence(summary: summary, quote: "", place: "")]
    }
    return stance.statements.compactMap(narrator.index.statement).map(narrator.evidence)
  }
}

extension StanceTable.Absence {
  /// Nil where there is a stance.
  init?(_ cell: ClaimComparison.Cell) {
    switch cell {
    case .stance: return nil
    case .silent(let silences): self = .silent(reasons: silences.compactMap(\.reason))
    case .notYetPossible(let since): self = .notYetPossible(since: since)
    case .notCoded: self = .notCoded
    }
  }
}

extension Comparison.Side {
  /// Whether a statement is theirs.
  func holds(_ statement: Statement) -> Bool {
    holders.contains(statement.holder) && (!isDocument || statement.document == id)
  }
}

extension Standing {
  init(_ stance: Stance) {
    self =
      switch stance.position {
      case _ where stance.isImplied: .impliedOpposition
      case .support: .supports
      case .oppose: .opposes
      case .mixed: .mixed
      }
  }
}

extension Comparison {
  /// A value of every two sides, the same both ways; of a side and itself, zero.
  func table<Value: AdditiveArithmetic>(_ value: (PairAgreement) -> Value) -> [[Value]] {
    let index = Dictionary(zip(sides.map(\.id), 0...)) { first, _ in first }
    var table = sides.map { _ in [Value](repeating: .zero, count: sides.count) }
    for pair in pairs {
      guard let first = index[pair.first], let second = index[pair.second] else { continue }
      table[first][second] = value(pair)
      table[second][first] = table[first][second]
    }
    return table
  }
}
