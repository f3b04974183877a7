import StanceMap

/// The authors of a site compared, and which pairs of them have a page.
struct ComparedAuthors: Sendable {
  /// More pages than anybody reads; those with most in common come first.
  static let mostPairs = 60
  /// Beyond so many authors, one report of them all is a wall of figures.
  static let mostInOneReport = 12

  let comparison: Comparison
  /// The pairs that have a page, in the order in which they are compared.
  let shown: [PairAgreement]
  private let names: [Comparison.Side.ID: String]

  init(of site: Site) {
    let sides = Comparison.Side.authors(of: site.graph, chosen: site.authors)
    comparison = Comparison(of: site.graph, sides: sides, texts: site.texts, unfiltered: site.unfiltered)
    let words = ComparisonNames(graph: site.graph, sides: sides)
    let names = sides.map { ($0.id, TextCleaner.prose.cleaned(words.name(of: $0))) }
    self.names = Dictionary(names) { first, _ in first }
    let pairs = comparison.pairs
    let ranked = pairs.indices.sorted { (-pairs[$0].both, $0) < (-pairs[$1].both, $1) }
    shown = ranked.prefix(Self.mostPairs).sorted().map { pairs[$0] }
  }

  func name(of side: Comparison.Side.ID) -> String { names[side] ?? side }

  func side(_ id: Comparison.Side.ID) -> Comparison.Side? { comparison.sides.first { $0.id == id } }

  /// The pairs with a page that somebody is one of, with the other one.
  func pairs(of actor: DebateActor.ID) -> [(pair: PairAgreement, other: Comparison.Side.ID)] {
    guard let side = comparison.sides.first(where: { $0.holders.contains(actor) }) else { return [] }
    return shown.compactMap { pair in
      if pair.first == side.id { return (pair, pair.second) }
      return pair.second == side.id ? (pair, pair.first) : nil
    }
  }
}

extension PairAgreement {
  /// How far the two agree, such as `agree on 7 of 9`.
  var words: String {
    guard both > 0 else { return "no claim that both take a position on" }
    return "agree on \(agreed.count) of \(both), opposite on \(opposed.count)"
      + (mixed.isEmpty ? "" : ", mixed on \(mixed.count)")
  }
}
