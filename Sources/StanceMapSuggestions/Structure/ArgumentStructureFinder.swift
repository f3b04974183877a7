/// Finds the central claim of an argument, and which segment speaks for or against which.
///
/// All is decided at once: claim, sides and ties whose chances together are best, as in the evidence
/// graphs of Peldszus and Stede (2015). Beyond `longest` segments ties go back to earlier ones or to the claim only.
package struct ArgumentStructureFinder: Sendable {
  private let model: ArgumentModel
  private let longest = 24
  /// How much the claim weighs beside the rest.
  private let claimWeight = 2.0

  package init(model: ArgumentModel = .standard) {
    self.model = model
  }

  /// A tree over the segments; without segments one without nodes.
  package func structure(of segments: [ArgumentSegment]) -> ArgumentStructure {
    guard segments.count > 1 else {
      return ArgumentStructure(nodes: segments.map { _ in .init(side: .proponent, head: nil) }, confidence: 1)
    }
    let search = ArgumentSearch(ArgumentFeatures(segments), model: model, claimWeight: claimWeight)
    return segments.count > longest ? search.long() : search.best()
  }

  /// How likely each segment is the central claim; they add up to 1.
  package func claims(of segments: [ArgumentSegment]) -> [Double] {
    ArgumentSearch(ArgumentFeatures(segments), model: model, claimWeight: claimWeight).claims.map(
      PortableMath.exp
    )
  }
}

private struct ArgumentSearch {
  let features: ArgumentFeatures
  let model: ArgumentModel
  let claimWeight: Double
  /// Logarithms of the chances of being the claim, of each side, and of attack and support.
  let claims: [Double]
  private let sides: [(proponent: Double, opponent: Double)]
  private let attacks: [(support: Double, attack: Double)]

  private struct Best {
    var score: Double
    var claim: Int
    var sides: [ArgumentSide]
    var heads: [Int]
  }

  init(_ features: ArgumentFeatures, model: ArgumentModel, claimWeight: Double) {
    (self.features, self.model, self.claimWeight) = (features, model, claimWeight)
    var list = FeatureList()
    func scores(_ table: WeightTable) -> [Double] {
      features.segments.indices.map { index in
        features.segment(index, into: &list)
        return table.score(list)
      }
    }
    claims = PortableMath.logShares(scores(model.claim))
    sides = scores(model.side).map { (Self.chance(-$0), Self.chance($0)) }
    attacks = scores(model.attack).map { (Self.chance(-$0), Self.chance($0)) }
  }

  private var count: Int { claims.count }

  private static func chance(_ score: Double) -> Double { PortableMath.log(PortableMath.logistic(score)) }

  // MARK: Exact

  func best() -> ArgumentStructure {
    var list = FeatureList()
    let base = (0..<count).map { index in (0..<count).map { $0 == index ? 0 : tie(index, $0, &list) } }
    var best: Best?
    for claim in claims.indices.sorted(by: { (-claims[$0], $0) < (-claims[$1], $1) }).prefix(4) {
      let added = additions(claim: claim, &list)
      for sides in assignments(claim: claim) {
        let weights = weights(sides: sides, base: base, added: added)
        let fixed = claimWeight * claims[claim] + sum(of: sides, except: claim)
        let bound = weights.indices.reduce(fixed) { $1 == claim ? $0 : $0 + (weights[$1].max() ?? 0) }
        if let best, bound <= best.score { continue }
        let heads = Arborescence.heads(of: weights, root: claim)
        let score = weights.indices.reduce(fixed) { $1 == claim ? $0 : $0 + weights[$1][heads[$1]] }
        if best.map({ score > $0.score }) ?? true {
          best = Best(score: score, claim: claim, sides: sides, heads: heads)
        }
      }
    }
    guard let best else { return long() }
    return structure(claim: best.claim, sides: best.sides, heads: best.heads)
  }

  /// Every way to give out the sides; where there are many segments, only of the six least sure ones.
  private func assignments(claim: Int) -> [[ArgumentSide]] {
    let likely = likelySides(claim: claim)
    let others = sides.indices.filter { $0 != claim }
    let free =
      others.count <= 6 ? others : Array(others.sorted { (doubt($0), $0) < (doubt($1), $1) }.prefix(6))
    return (0..<1 << free.count).map { mask in
      var sides = likely
      for (bit, index) in free.enumerated() { sides[index] = mask >> bit & 1 == 1 ? .opponent : .proponent }
      return sides
    }
  }

  private func likelySides(claim: Int) -> [ArgumentSide] {
    sides.indices.map { $0 != claim && sides[$0].opponent > sides[$0].proponent ? .opponent : .proponent }
  }

  private func doubt(_ index: Int) -> Double { abs(sides[index].opponent - sides[index].proponent) }

  private func sum(of sides: [ArgumentSide], except claim: Int) -> Double {
    sides.indices.reduce(0) { sum, index in
      if index == claim { return sum }
      return sum + (sides[index] == .opponent ? self.sides[index].opponent : self.sides[index].proponent)
    }
  }

  private func tie(_ index: Int, _ head: Int, _ list: inout FeatureList) -> Double {
    features.tie(index, to: head, into: &list)
    return model.tie.score(list)
  }

  private func tie(
    _ index: Int,
    _ head: Int,
    claim: Int,
    _ own: ArgumentSide,
    _ other: ArgumentSide,
    _ list: inout FeatureList
  ) -> Double {
    features.tie(index, to: head, claim: claim, sides: (own, other), into: &list)
    return model.tie.score(list)
  }

  /// For each segment and head what the four pairs of sides add.
  private func additions(claim: Int, _ list: inout FeatureList) -> [[[Double]]] {
    let pairs: [(ArgumentSide, ArgumentSide)] = [
      (.proponent, .proponent), (.opponent, .proponent), (.proponent, .opponent), (.opponent, .opponent),
    ]
    return (0..<count).map { index in
      (0..<count).map { head in
        index == head ? [] : pairs.map { tie(index, head, claim: claim, $0.0, $0.1, &list) }
      }
    }
  }

  private func weights(
    sides: [ArgumentSide],
    base: [[Double]],
    added: [[[Double]]]
  ) -> [[Double]] {
    (0..<count).map { index in
      var scores: [Double] = []
      for head in 0..<count where head != index {
        let pair = (sides[index] == .opponent ? 1 : 0) + (sides[head] == .opponent ? 2 : 0)
        scores.append(base[index][head] + added[index][head][pair])
      }
      var shares = PortableMath.logShares(scores)
      for (position, head) in (0..<count).filter({ $0 != index }).enumerated() {
        shares[position] += sides[index] == sides[head] ? attacks[index].support : attacks[index].attack
      }
      shares.insert(-.infinity, at: index)
      return shares
    }
  }

  // MARK: Long

  /// The likeliest claim and sides, and for each segment the best of the sixteen before it and the claim.
  func long() -> ArgumentStructure {
    var claim = 0
    for index in claims.indices where claims[index] > claims[claim] { claim = index }
    let sides = likelySides(claim: claim)
    var list = FeatureList()
    let heads = (0..<count).map { index -> Int in
      guard index != claim else { return claim }
      var best: (head: Int, score: Double) = (claim, -.infinity)
      for head in [claim] + (max(0, index - 16)..<index).filter({ $0 != claim }) {
        let attack = sides[index] == sides[head] ? attacks[index].support : attacks[index].attack
        let score =
          tie(index, head, &list) + tie(index, head, claim: claim, sides[index], sides[head], &list) + attack
        if score > best.score { best = (head, score) }
      }
      return best.head
    }
    return structure(claim: claim, sides: sides, heads: heads)
  }

  private func structure(claim: Int, sides: [ArgumentSide], heads: [Int]) -> ArgumentStructure {
    ArgumentStructure(
      nodes: heads.indices.map { .init(side: sides[$0], head: $0 == claim ? nil : heads[$0]) },
      confidence: PortableMath.exp(claims[claim])
    )
  }
}
