import StanceMap

/// What a text is likely to say where it speaks of a claim.
struct ClaimProfile: Sendable {
  /// How much a stem speaks for the claim, before its rarity is weighed.
  var weights: [String: Double] = [:]
  /// Keywords of two words or more, as stems.
  var phrases: [[String]] = []
  var kind: Claim.Kind?
  /// Whether its text has a negation in it.
  var isDenial: Bool
  /// Whether it asks for something to end, so that 'this must be stopped' speaks for it.
  var isForAnEnd: Bool
  /// The actors that its wording names.
  var actors: Set<DebateActor.ID>

  /// A keyword was chosen for finding the claim, so it weighs most; a label is shorter than the text and often says it otherwise.
  private static let weightOfText = 1.0
  private static let weightOfLabel = 0.7
  private static let weightOfKeyword = 1.2
  private static let weightOfPhrase = 0.8

  init(of claim: Claim, actors: Set<DebateActor.ID>, stems: (String) -> [String]) {
    kind = claim.kind
    let words = TokenizedText(claim.text).tokens.map(\.folded)
    isDenial = words.contains { WordClass(of: $0).contains(.negation) }
    isForAnEnd = words.contains(where: Self.ends.contains)
    self.actors = actors
    raise(stems(claim.text), to: Self.weightOfText)
    raise(stems(claim.short ?? ""), to: Self.weightOfLabel)
    for keyword in claim.keywords {
      let words = stems(keyword)
      raise(words, to: words.count == 1 ? Self.weightOfKeyword : Self.weightOfPhrase)
      if words.count > 1 { phrases.append(words) }
    }
  }

  private static let ends: Set<String> = [
    "end", "stop", "cease", "halt", "abolish", "ban", "scrap", "repeal", "close", "leave", "withdraw", "quit",
  ]

  private mutating func raise(_ stems: [String], to weight: Double) {
    for stem in stems { weights[stem] = max(weights[stem, default: 0], weight) }
  }
}
