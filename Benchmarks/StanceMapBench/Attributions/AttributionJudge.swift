import StanceMapSuggestions

/// Says which candidates are right, as `score_attribution.py` counts linked attributions.
struct AttributionJudge {
  var document: AnnotatedDocument

  private struct Pair {
    var overlap: Double
    var sharesCue: Bool
    var candidate: Int
    var item: Int

    /// The better pair comes first, then the earlier one.
    var key: (Double, Int, Int, Int) { (-overlap, sharesCue ? 0 : 1, candidate, item) }
  }

  func verdicts(on candidates: [AttributionCandidate]) -> [Bool] {
    let contents = candidates.map { words($0.content) }
    let items = document.items.map { Set($0.content.flatMap { $0 }) }
    var pairs: [Pair] = []
    for (candidate, content) in contents.enumerated() {
      for (item, gold) in items.enumerated() {
        let shared = content.intersection(gold).count
        guard shared > 0 else { continue }
        let overlap = Double(shared) / Double(content.count + gold.count - shared)
        let sharesCue = document.items[item].cue.contains(candidates[candidate].cue)
        pairs.append(Pair(overlap: overlap, sharesCue: sharesCue, candidate: candidate, item: item))
      }
    }
    var verdicts = Array(repeating: false, count: candidates.count)
    var (usedCandidates, usedItems) = (Set<Int>(), Set<Int>())
    for pair in pairs.sorted(by: { $0.key < $1.key }) {
      guard !usedCandidates.contains(pair.candidate), !usedItems.contains(pair.item) else { continue }
      usedCandidates.insert(pair.candidate)
      usedItems.insert(pair.item)
      guard pair.overlap >= 0.5 else { continue }
      let source = words(candidates[pair.candidate].source.map { [$0] } ?? [])
      let gold = Set(document.items[pair.item].source)
      verdicts[pair.candidate] = source.isEmpty ? gold.isEmpty : !source.isDisjoint(with: gold)
    }
    return verdicts
  }

  private func words(_ ranges: [Range<Int>]) -> Set<Int> {
    Set(ranges.flatMap { $0 }.filter { document.text.tokens[$0].kind.isSpoken })
  }
}
