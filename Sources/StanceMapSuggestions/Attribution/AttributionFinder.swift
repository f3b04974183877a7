/// Finds who says, thinks or wants what in a text, in time linear in its length.
package struct AttributionFinder: Sendable {
  private let model: AttributionModel
  /// Attributions below it are left out; chosen for the best F1 on the development part of PolNeAR.
  private let least: Double

  package init(model: AttributionModel = .standard, least: Double = 0.38) {
    self.model = model
    self.least = least
  }

  /// In the order of their cues.
  package func attributions(in text: TokenizedText) -> [Attribution] {
    let words = AttributionWords(text, cues: model.cues)
    let candidates = AttributionCandidateFinder(model: model).candidates(in: words)
    var features = FeatureList()
    var attributions: [Attribution] = []
    for index in candidates.indices {
      words.acceptanceFeatures(of: index, among: candidates, into: &features)
      let confidence = PortableMath.logistic(model.acceptance.score(features))
      guard confidence >= least else { continue }
      attributions.append(attribution(candidates[index], confidence: confidence, in: words))
    }
    RivalClause(words: words).shorten(&attributions)
    QuotationRun(words: words).extend(&attributions)
    AttributionNesting.setParents(of: &attributions)
    return attributions
  }

  private func attribution(
    _ candidate: AttributionCandidate,
    confidence: Double,
    in words: AttributionWords
  ) -> Attribution {
    Attribution(
      cue: candidate.sourced.context.start..<candidate.cue + 1,
      source: candidate.source,
      content: candidate.content.map { $0.lowerBound..<end(of: $0, in: words) },
      confidence: confidence,
      parent: nil,
      isQuotation: candidate.content.contains { words.kinds[$0.lowerBound] == .openQuote }
    )
  }

  /// With both halves of a closing mark that is made of two.
  private func end(of content: Range<Int>, in words: AttributionWords) -> Int {
    let end = content.upperBound
    return words.kinds[end - 1] == .closeQuote && words.kind(end) == .closeQuote ? end + 1 : end
  }
}
