/// Where authors, documents or other holders stand on the same claims: where they meet and part, and what each
/// passes over.
///
/// `docs/compare.md` says what is counted, and with which formulas.
///
/// ```swift
/// let comparison = Comparison(of: graph, sides: Comparison.Side.authors(of: graph))
/// for pair in comparison.pairs { print(pair.first, pair.second, pair.agreed.count, pair.both) }
/// ```
public struct Comparison: Equatable, Sendable {
  /// What counts, and how much of it a figure needs.
  public struct Settings: Hashable, Sendable {
    /// A share is computed of at least so many claims that both have a stance on.
    public var minimum = 5
    /// Whether stances that only a contrary claim implies count in shares and distances.
    public var countsImplied = false
    /// Whether such stances are left out altogether.
    public var leavesOutImplied = false

    public init() {}
  }

  public let sides: [Side]
  /// All claims of the graph, in its order.
  public let claims: [ClaimComparison]
  /// Each two sides once, in their order: the first with the second, the first with the third.
  public let pairs: [PairAgreement]
  public let blame: BlameContrast
  public let arguments: ArgumentContrast
  /// How much each side wrote, in their order.
  public let words: [WrittenWords]
  public let settings: Settings

  /// - Parameters:
  ///   - graph: what remains of it after filtering; stances follow from that alone.
  ///   - sides: those to compare, each once.
  ///   - texts: the documents' texts, as far as they are at hand; only counts of words need them.
  ///   - unfiltered: the graph before filtering, if it was filtered; whose words a filter hides is quoted all the same.
  public init(
    of graph: StanceGraph,
    sides: [Side],
    settings: Settings = Settings(),
    texts: [Document.ID: DocumentText] = [:],
    unfiltered: StanceGraph? = nil
  ) {
    let readers = sides.map { SideReader(of: $0, in: graph, leavesOutImplied: settings.leavesOutImplied) }
    let claims = graph.claims.map { claim in
      ClaimComparison(of: claim, cells: readers.map { $0.cell(on: claim.id) })
    }
    self.sides = sides
    self.claims = claims
    self.settings = settings
    pairs = PairAgreement.pairs(of: sides, on: claims, settings: settings)
    blame = BlameContrast(of: graph, sides: sides, unfiltered: unfiltered ?? graph)
    arguments = ArgumentContrast(of: graph, sides: sides, claims: claims)
    words = sides.map { WrittenWords(of: $0, in: graph, texts: texts) }
  }

  /// The agreement of two sides, whichever comes first; nil where they are not both compared.
  public func pair(_ one: Side.ID, _ other: Side.ID) -> PairAgreement? {
    pairs.first { ($0.first == one && $0.second == other) || ($0.first == other && $0.second == one) }
  }
}
