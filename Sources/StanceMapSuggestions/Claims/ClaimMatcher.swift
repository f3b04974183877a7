package import StanceMap

/// Finds the claims of a codebook that a stretch of text seems to speak of.
///
/// A stem that few claims share counts for more than one that many do: ln((N + 1) / (n + 1/2)) for n
/// of N claims, a form of inverse document frequency (Spärck Jones 1972). The sum is put in proportion
/// to what the claim's own wording could reach, so that long claims have no advantage.
package struct ClaimMatcher: Sendable {
  /// What a stem says for a claim, its rarity weighed in.
  private struct Posting: Sendable {
    var claim: Int
    var weight: Double
  }

  private let ids: [Claim.ID]
  private let profiles: [ClaimProfile]
  private let postings: [String: [Posting]]
  /// What the wording of each claim could reach, damped.
  private let reach: [Double]
  private let stems = ContentStems()

  /// `actorsNamed` tells whom a wording names.
  package init(claims: [Claim], actorsNamed: (String) -> Set<DebateActor.ID>) {
    let stems = ContentStems()
    let profiles = claims.map { claim in
      ClaimProfile(of: claim, actors: actorsNamed(claim.text), stems: stems.stems(in:))
    }
    let rarity = Self.rarity(of: profiles)
    var postings: [String: [Posting]] = [:]
    for (index, profile) in profiles.enumerated() {
      for (stem, weight) in profile.weights {
        postings[stem, default: []].append(Posting(claim: index, weight: weight * rarity[stem, default: 0]))
      }
    }
    ids = claims.map(\.id)
    self.profiles = profiles
    self.postings = postings
    reach = claims.map { claim in
      let rarest = Set(stems.stems(in: claim.text)).map { rarity[$0, default: 0] }.sorted(by: >)
      return max(rarest.prefix(Self.wordsOfReach).reduce(0, +), 1).squareRoot()
    }
  }

  /// The claims that a stretch of tokens may speak of, the best first; equal ones in the order of the codebook.
  ///
  /// - Parameter actors: those who are named in the stretch or just before it.
  package func matches(in tokens: ArraySlice<Token>, naming actors: Set<DebateActor.ID> = []) -> [ClaimMatch]
  {
    guard !ids.isEmpty else { return [] }
    let words = tokens.indices.compactMap { index in
      stems.stem(of: tokens[index]).map { (token: index, stem: $0) }
    }
    var sums: [Int: Double] = [:]
    var hits: [Int: [Int]] = [:]
    var seen: Set<String> = []
    for word in words {
      let isNew = seen.insert(word.stem).inserted
      for posting in postings[word.stem, default: []] {
        if isNew { sums[posting.claim, default: 0] += posting.weight }
        hits[posting.claim, default: []].append(word.token)
      }
    }
    let stretch = words.map(\.stem)
    return sums.keys.sorted()
      .map { claim in
        ClaimMatch(
          claim: ids[claim],
          kind: profiles[claim].kind,
          isDenial: profiles[claim].isDenial,
          isForAnEnd: profiles[claim].isForAnEnd,
          strength: strength(of: claim, sum: sums[claim, default: 0], in: stretch, naming: actors),
          tokens: hits[claim, default: []]
        )
      }
      .enumerated()
      .sorted { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }
      .map(\.element)
  }

  private func strength(
    of claim: Int,
    sum: Double,
    in stretch: [String],
    naming actors: Set<DebateActor.ID>
  ) -> Double {
    let profile = profiles[claim]
    let phrases = profile.phrases.count { stretch.firstRange(of: $0) != nil }
    let named = profile.actors.intersection(actors).count
    let total = sum + Self.weightOfPhrase * Double(phrases) + Self.weightOfActor * Double(named)
    let isAboutOthers = !profile.actors.isEmpty && named == 0
    return total / reach[claim] * (isAboutOthers ? Self.shareWithoutActors : 1)
  }

  private static func rarity(of profiles: [ClaimProfile]) -> [String: Double] {
    var frequency: [String: Int] = [:]
    for profile in profiles { for stem in profile.weights.keys { frequency[stem, default: 0] += 1 } }
    let count = Double(max(profiles.count, Self.smallestCodebook)) + 1
    return frequency.mapValues { PortableMath.log(count / (Double($0) + 0.5)) }
  }

  /// Set by trial on two of the articles that `Graphs/` annotates.
  private static let weightOfPhrase = 0.4
  private static let weightOfActor = 0.2
  private static let shareWithoutActors = 0.7
  /// A codebook with fewer claims counts as one with so many, since rarity within a handful means nothing.
  private static let smallestCodebook = 20
  /// How many of its rarest words a wording is measured by.
  private static let wordsOfReach = 5
}
