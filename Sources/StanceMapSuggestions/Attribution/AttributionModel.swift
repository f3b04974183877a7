/// The tables that the finder of attributions decides by, one for each question.
///
/// Counted and trained on PolNeAR (Newell, Margolin and Ruths 2018) by `stancemap-bench train-attribution`.
package struct AttributionModel: Sendable {
  package var cues: AttributionCues
  package var isCue: WeightTable
  package var source: WeightTable
  package var sourceEnd: WeightTable
  package var frame: WeightTable
  package var contentStart: WeightTable
  package var contentEnd: WeightTable
  package var contentBefore: WeightTable
  /// Whether all of it together is right.
  package var acceptance: WeightTable

  package init(
    cues: AttributionCues,
    isCue: WeightTable,
    source: WeightTable,
    sourceEnd: WeightTable,
    frame: WeightTable,
    contentStart: WeightTable,
    contentEnd: WeightTable,
    contentBefore: WeightTable,
    acceptance: WeightTable
  ) {
    self.cues = cues
    self.isCue = isCue
    self.source = source
    self.sourceEnd = sourceEnd
    self.frame = frame
    self.contentStart = contentStart
    self.contentEnd = contentEnd
    self.contentBefore = contentBefore
    self.acceptance = acceptance
  }

  /// What comes with the library.
  package static let standard = AttributionModel(
    cues: AttributionCues(table: AttributionCueTable.rows),
    isCue: WeightTable(step: AttributionCueWeights.step, rows: AttributionCueWeights.rows),
    source: WeightTable(step: AttributionSourceWeights.step, rows: AttributionSourceWeights.rows),
    sourceEnd: WeightTable(step: AttributionSourceEndWeights.step, rows: AttributionSourceEndWeights.rows),
    frame: WeightTable(step: AttributionFrameWeights.step, rows: AttributionFrameWeights.rows),
    contentStart: WeightTable(
      step: AttributionContentStartWeights.step,
      rows: AttributionContentStartWeights.rows
    ),
    contentEnd: WeightTable(step: AttributionContentEndWeights.step, rows: AttributionContentEndWeights.rows),
    contentBefore: WeightTable(
      step: AttributionContentBeforeWeights.step,
      rows: AttributionContentBeforeWeights.rows
    ),
    acceptance: WeightTable(step: AttributionAcceptanceWeights.step, rows: AttributionAcceptanceWeights.rows)
  )
}
