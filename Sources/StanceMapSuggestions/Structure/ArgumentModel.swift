/// The tables that the finder of argument structure decides by.
///
/// Trained on the arg-microtexts (Peldszus and Stede 2015) by `stancemap-bench train-arguments`.
package struct ArgumentModel: Sendable {
  package var claim: WeightTable
  package var side: WeightTable
  package var attack: WeightTable
  package var tie: WeightTable

  package init(claim: WeightTable, side: WeightTable, attack: WeightTable, tie: WeightTable) {
    self.claim = claim
    self.side = side
    self.attack = attack
    self.tie = tie
  }

  package static let standard = ArgumentModel(
    claim: WeightTable(step: ArgumentClaimWeights.step, rows: ArgumentClaimWeights.rows),
    side: WeightTable(step: ArgumentSideWeights.step, rows: ArgumentSideWeights.rows),
    attack: WeightTable(step: ArgumentAttackWeights.step, rows: ArgumentAttackWeights.rows),
    tie: WeightTable(step: ArgumentTieWeights.step, rows: ArgumentTieWeights.rows)
  )
}
