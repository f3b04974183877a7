import StanceMapSuggestions

/// Trains the tables of the finder of attributions.
struct AttributionTrainer {
  var trainer = StochasticTrainer()

  func model(of documents: [AnnotatedDocument]) -> AttributionModel {
    // Whether a candidate is right is learned from documents that the other tables have not seen.
    var acceptance = ChoiceExamples(bits: 15)
    for fold in 0..<2 {
      let model = answering(documents.indices.filter { $0 % 2 == fold }.map { documents[$0] })
      for index in documents.indices where index % 2 != fold {
        judge(documents[index], by: model, into: &acceptance)
      }
    }
    var model = answering(documents)
    model.acceptance = StochasticTrainer(epochs: 5, rate: 0.08).table(of: acceptance)
    return model
  }

  /// All but the table of acceptance.
  private func answering(_ documents: [AnnotatedDocument]) -> AttributionModel {
    let counter = CueCounter(documents)
    let cues = counter.cues(of: documents)
    let examples = AttributionExamples(documents, cues: cues, counter: counter)
    return AttributionModel(
      cues: cues,
      isCue: trainer.table(of: examples.isCue),
      source: trainer.table(of: examples.source),
      sourceEnd: trainer.table(of: examples.sourceEnd),
      frame: trainer.table(of: examples.frame),
      contentStart: trainer.table(of: examples.contentStart),
      contentEnd: trainer.table(of: examples.contentEnd),
      contentBefore: trainer.table(of: examples.contentBefore),
      acceptance: WeightTable(step: 1, weights: [0])
    )
  }

  private func judge(
    _ document: AnnotatedDocument,
    by model: AttributionModel,
    into examples: inout ChoiceExamples
  ) {
    let words = AttributionWords(document.text, cues: model.cues)
    let candidates = AttributionCandidateFinder(model: model).candidates(in: words)
    let verdicts = AttributionJudge(document: document).verdicts(on: candidates)
    var features = FeatureList()
    for index in candidates.indices {
      words.acceptanceFeatures(of: index, among: candidates, into: &features)
      examples.add(features, isRight: verdicts[index])
    }
  }
}
