package import StanceMap

/// Finds the claim of a codebook that words are about.
package struct ClaimMatcher: Sendable {
  private struct Entry: Sendable {
    var claim: Claim.ID
    /// Stems of its text and keywords, with how much each tells.
    var weights: [String: Double]
    var keywords: Set<String>
    var isNegated: Bool
  }

  private let entries: [Entry]
  /// Entries by stem, so that a lookup costs what its words cost.
  private let byStem: [String: [Int]]

  package init(_ claims: [Claim]) {
    let stems = claims.map { Self.stems(of: $0.text + " " + ($0.short ?? "")) }
    let keywords = claims.map { Set($0.keywords.flatMap { Self.stems(of: $0) }) }
    var frequency: [String: Int] = [:]
    for (text, words) in zip(stems, keywords) {
      for stem in text.union(words) { frequency[stem, default: 0] += 1 }
    }
    var byStem: [String: [Int]] = [:]
    entries = claims.indices.map { index in
      let all = stems[index].union(keywords[index])
      for stem in all.sorted() { byStem[stem, default: []].append(index) }
      let weights = all.map { ($0, (keywords[index].contains($0) ? 2 : 1) / Double(frequency[$0] ?? 1)) }
      return Entry(
        claim: claims[index].id,
        weights: Dictionary(uniqueKeysWithValues: weights),
        keywords: keywords[index],
        isNegated: TokenizedText(claims[index].text).tokens.contains {
          WordClass(of: $0.folded).contains(.negation)
        }
      )
    }
    self.byStem = byStem
  }

  /// The claim that the words match best, how well from 0 to 1, and whether it is worded as a denial.
  package func match(_ words: ArraySlice<Token>) -> (claim: Claim.ID, score: Double, isNegated: Bool)? {
    let stems = Set(words.prefix(40).compactMap(Self.stem))
    guard !stems.isEmpty else { return nil }
    var scores: [Int: (weight: Double, hits: Int)] = [:]
    for stem in stems.sorted() {
      for index in byStem[stem, default: []].prefix(200) {
        scores[index, default: (0, 0)].weight += entries[index].weights[stem] ?? 0
        scores[index, default: (0, 0)].hits += 1
      }
    }
    let best = scores.sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }.first
    guard let best else { return nil }
    let entry = entries[best.key]
    let covered = Double(best.value.hits) / Double(min(stems.count, max(2, entry.weights.count)))
    let score = min(1, 0.5 * covered + 0.5 * min(1, best.value.weight / 2))
    return score >= 0.4 ? (entry.claim, score, entry.isNegated) : nil
  }

  private static func stems(of text: String) -> Set<String> {
    Set(TokenizedText(text).tokens.compactMap(stem))
  }

  /// What a word contributes; nil for words of the closed classes.
  private static func stem(_ token: Token) -> String? {
    guard token.isWord, token.folded.utf8.count > 2, WordClass(of: token.folded).isEmpty else { return nil }
    return Stem.of(token.folded)
  }
}
