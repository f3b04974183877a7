public import StanceMap

/// Authors as a network of agreement and conflict, with the number of claims that every line rests on.
public struct AgreementView: DiagramView {
  public static let name = "agreement"
  public static let heading = "Who agrees with whom"
  public static let summary = "authors as a network of agreement and conflict, n on every line"
  public static let showsOneDocument = false

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let narrator = PositionNarrator(narrator: Narrator(of: graph))
    let all = Comparison(of: graph, sides: settings.sides(of: graph))
    let comparison = Comparison(of: graph, sides: settings.unit == .actor ? all.knownSides : all.sides)
    guard comparison.pairs.contains(where: { $0.both > 0 }) else {
      throw .nothingToShow(
        "no two \(settings.unit.rawValue)s take a position on the same claim; check the filters"
      )
    }
    let network = AgreementNetwork(comparison, narrator: narrator)
    var diagram = Diagram(
      view: Self.name,
      title: Self.heading,
      subtitle:
        "\(graph.title). On each line: on how many of the claims that both take a position on they agree.",
      language: graph.language,
      description: network.description,
      arrangement: .ring,
      table: network.table
    )
    diagram.boxes = network.boxes
    diagram.arrows = network.arrows
    diagram.panels = [network.panel]
    let leftOut = all.sides.count - comparison.sides.count
    diagram.table.notes = [
      PairNarrator.measure, network.order,
      leftOut > 0
        ? "Left out: \(counted(leftOut, settings.unit.rawValue)) with fewer than \(all.settings.minimum) claims in "
          + "common with anybody."
        : nil,
      DendrogramView.obstacle(to: comparison, unit: settings.unit, narrator).map { "No dendrogram: \($0)." },
    ].compactMap { $0 }
    let isLoose = comparison.pairs.contains { $0.both == 0 }
    diagram.captions =
      diagram.table.notes
      + [
        isLoose ? "No line: no claim that both take a position on." : nil
      ]
      .compactMap { $0 }
    return diagram
  }
}

extension Comparison {
  /// Those who share enough claims with somebody for a figure; all, where nobody does.
  fileprivate var knownSides: [Side] {
    let known = Set(pairs.filter(\.isEnough).flatMap { [$0.first, $0.second] })
    return known.isEmpty ? sides : sides.filter { known.contains($0.id) }
  }
}

/// Boxes for sides, lines for what pairs of them agree and disagree on.
private struct AgreementNetwork {
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var panel = Panel(title: "", subtitle: "")
  private(set) var table = Table(
    columns: [
      "One", "Other", "Both take a position on", "Same", "Opposite", "One mixed", "Agreement",
      "95 % interval",
      "They agree on", "They disagree on",
    ]
  )
  private(set) var order: String

  private let comparison: Comparison
  private let narrator: PositionNarrator
  private let claims: [Claim.ID: ClaimComparison]
  private let places: [Comparison.Side.ID: Int]

  init(_ comparison: Comparison, narrator: PositionNarrator) {
    self.comparison = comparison
    self.narrator = narrator
    claims = Dictionary(comparison.claims.map { ($0.id, $0) }) { first, _ in first }
    let sides = comparison.sides
    places = Dictionary(zip(sides.map(\.id), 0...)) { first, _ in first }
    let seriation = Seriation(affinities: comparison.table { $0.agreed.count - $0.opposed.count })
    order =
      "Order: clockwise from the top, each beside those with whom they agree on most and disagree on least"
      + (seriation.isExact ? " (the best of all orders)." : " (as far as a search found).")
    for index in seriation.order() { add(sides[index]) }
    for pair in comparison.pairs { add(pair) }
  }

  var description: String {
    table.rows.map { "\($0.cells[0]) and \($0.cells[1]): \($0.cells[6])." }.joined(separator: " ")
  }

  private mutating func add(_ side: Comparison.Side) {
    var mark = BoxMark(.plain)
    if !side.isAuthor { mark.voice = .reported }
    let name = narrator.heading(of: side)
    boxes.append(Box(id: side.id, kind: .holder, label: name, short: narrator.shortName(of: side)))
    panel.boxMarks[side.id] = mark
  }

  private mutating func add(_ pair: PairAgreement) {
    table.rows.append(row(for: pair))
    guard pair.both > 0 else { return }
    let words = Box(
      id: Self.box(for: pair),
      kind: .words,
      label: Self.words(for: pair),
      place: .between(pair.first, pair.second)
    )
    boxes.append(words)
    let shared = pair.agreed + pair.opposed + pair.mixed
    var mark = BoxMark(.plain)
    mark.evidence = shared.map { evidence(on: $0, pair) }
    panel.boxMarks[words.id] = mark
    guard pair.isEnough else { return addLine(.sharesLittle, pair, on: shared) }
    addLine(.agrees, pair, on: pair.agreed)
    addLine(.disagrees, pair, on: pair.opposed)
  }

  /// Nothing where there is no such claim.
  private mutating func addLine(_ kind: Arrow.Kind, _ pair: PairAgreement, on claims: [Claim.ID]) {
    guard !claims.isEmpty else { return }
    var mark = ArrowMark()
    mark.passages = claims.count
    mark.evidence = claims.map { self.evidence(on: $0, pair) }
    let words = Self.box(for: pair)
    for (tail, head) in [(pair.first, words), (words, pair.second)] {
      var arrow = Arrow(id: "\(tail)>\(kind.rawValue)>\(head)", from: tail, to: head, kind: kind)
      arrow.hasHead = tail == words
      arrows.append(arrow)
      panel.arrowMarks[arrow.id] = mark
    }
  }

  private static func box(for pair: PairAgreement) -> Box.ID { "words:\(pair.first)~\(pair.second)" }

  /// Where both stand on a claim; the passages are in the matrix.
  private func evidence(on claim: Claim.ID, _ pair: PairAgreement) -> Evidence {
    let stands = [pair.first, pair.second].map { id -> String in
      guard let index = places[id], let claim = claims[claim] else {
        return ""
      }
      return "\(narrator.shortName(of: comparison.sides[index])) \(narrator.words(for: claim.cells[index]))"
    }
    let label = claims[claim]?.claim.label ?? claim
    return Evidence(summary: "“\(label)”: \(stands.joined(separator: "; "))", quote: "", place: "")
  }

  private static func words(for pair: PairAgreement) -> String {
    pair.isEnough ? "agree on \(pair.agreed.count) of \(pair.both)" : "too few (n = \(pair.both))"
  }

  private func row(for pair: PairAgreement) -> Table.Row {
    let names = [pair.first, pair.second].compactMap { id in
      places[id].map { narrator.heading(of: comparison.sides[$0]) }
    }
    let counts = [pair.both, pair.agreed.count, pair.opposed.count, pair.mixed.count].map(String.init)
    let figures = PairNarrator()
    let share = pair.agreement.map { "\(figures.percent($0.share)) (\(Self.words(for: pair)))" }
    let interval = pair.agreement.map { agreement in
      "\(figures.percent(agreement.interval.low)) to \(figures.percent(agreement.interval.high))"
    }
    let lists = [pair.agreed, pair.opposed].map { ids in
      ids.compactMap { claims[$0]?.claim.label }.joined(separator: "; ")
    }
    return Table.Row(names + counts + [share ?? Self.words(for: pair), interval ?? ""] + lists)
  }
}
