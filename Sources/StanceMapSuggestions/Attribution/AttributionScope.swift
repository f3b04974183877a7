/// Through whom each token of a text is told.
struct AttributionScope: Sendable {
  private let attributions: [Attribution]
  /// For each token the attribution in whose content it stands, the innermost; -1 for the writer's own words.
  private let innermost: [Int32]
  /// Whom the source of each attribution stands for; nil where it names nobody.
  private let tellers: [SuggestedParty?]

  /// - Parameter mentions: those of every sentence, their tokens counted from the start of the text.
  init(_ attributions: [Attribution], of text: TokenizedText, mentions: [[Mention]]) {
    self.attributions = attributions
    innermost = Self.innermost(attributions, count: text.tokens.count)
    var parties: [Int: SuggestedParty] = [:]
    for mention in mentions.joined() {
      guard let party = SuggestedParty(mention.referent) else { continue }
      for token in mention.tokens { parties[token] = party }
    }
    tellers = attributions.map { attribution in
      attribution.source.flatMap { source in source.lazy.compactMap { parties[$0] }.first }
    }
  }

  /// Those through whom a token is told, outermost first; whoever is named twice stands there once.
  func chain(at token: Int) -> [SuggestedParty] {
    var chain: [SuggestedParty] = []
    var current = innermost.indices.contains(token) ? Int(innermost[token]) : -1
    while current >= 0, chain.count < 8 {
      if let teller = tellers[current], !chain.contains(teller) { chain.append(teller) }
      current = attributions[current].parent ?? -1
    }
    return chain.reversed()
  }

  /// Who says `I` in a quotation: the nearest who tells it.
  func speaker(at token: Int) -> SuggestedParty? { chain(at: token).last }

  /// Source and cue of the innermost attribution, as evidence; nil for the writer's own words.
  func evidence(at token: Int, of text: TokenizedText) -> SuggestionEvidence? {
    guard innermost.indices.contains(token), innermost[token] >= 0 else { return nil }
    let attribution = attributions[Int(innermost[token])]
    guard let source = attribution.source else { return nil }
    let start = min(source.lowerBound, attribution.cue.lowerBound)
    let end = max(source.upperBound, attribution.cue.upperBound)
    return SuggestionEvidence(
      role: .scope,
      range: text.range(of: start..<end),
      reading: "told by: " + text[text.range(of: source)]
    )
  }

  /// Where contents overlap, the one that began last holds.
  private static func innermost(_ attributions: [Attribution], count: Int) -> [Int32] {
    let openings = attributions.indices
      .flatMap { owner in attributions[owner].content.map { (content: $0, owner: owner) } }
      .sorted {
        ($0.content.lowerBound, -$0.content.upperBound, $0.owner)
          < ($1.content.lowerBound, -$1.content.upperBound, $1.owner)
      }
    var innermost = Array(repeating: Int32(-1), count: count)
    var open: [(end: Int, owner: Int)] = []
    var next = 0
    for token in 0..<count {
      while next < openings.count, openings[next].content.lowerBound <= token {
        open.append((openings[next].content.upperBound, openings[next].owner))
        next += 1
      }
      while let last = open.last, last.end <= token { open.removeLast() }
      if let last = open.last { innermost[token] = Int32(last.owner) }
    }
    return innermost
  }
}
