import ArgumentParser
import Foundation
import StanceMapSuggestions

/// Learns the weights of rules and words for pairs of names, and writes them as a Swift file.
struct TrainPairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-pairs",
    abstract: "Train the scorer of pairs of names and write its weights as a Swift file.",
    discussion: """
      DATA holds train.jsonl, train.gold.jsonl, valid.jsonl and valid.gold.jsonl, packed with gzip or not. The same \
      data gives the same bytes.

      EXAMPLE: stancemap-bench train-pairs --data sentences -o Sources/StanceMapSuggestions/Pairs
      """
  )

  @Option(help: "The folder with the labelled sentences.")
  var data: String

  @Option(name: .shortAndLong, help: "The folder that the weights are written to.")
  var output: String

  @Option(help: "How much the words count beside the rules, from 0 to 1.")
  var share = 0.7

  /// What a tie of train counts for beside one of valid in the calibration; train is labelled less steadily.
  private var heldWeight: Double { 0.1 }

  func run() throws {
    let train = try LabelledPairs(part: "train", in: data)
    let valid = try LabelledPairs(part: "valid", in: data)
    let models = PairModels(of: train)
    let held = PairModels.heldOut(train, folds: 3)
    let (ruled, joint) = (models.judged(valid, share: 0), models.judged(valid, share: share))
    let (heldRuled, heldJoint) = (held.map { $0.rules }, held.map { $0.joined(share: share) })
    let tuner = PairTuner()
    let ruleBiases = tuner.biases(for: [ruled, zipLabels(heldRuled, train)])
    let jointBiases = tuner.biases(for: [joint, zipLabels(heldJoint, train)])
    let scorer = PairScorer(
      rules: models.rules,
      words: models.words,
      share: share,
      ruleBiases: ruleBiases,
      jointBiases: jointBiases,
      ruleCalibration: tuner.calibration(
        of: [(ruled, 1), (zipLabels(heldRuled, train), heldWeight)],
        biases: ruleBiases
      ),
      jointCalibration: tuner.calibration(
        of: [(joint, 1), (zipLabels(heldJoint, train), heldWeight)],
        biases: jointBiases
      )
    )
    report("rules", ruled, zipLabels(heldRuled, train), ruleBiases)
    report("rules and words", joint, zipLabels(heldJoint, train), jointBiases)
    try Self.file.write(scorer.encoded, to: output)
    print("\(scorer.encoded.count) bytes of weights")
  }

  private static let file = WeightFile(
    name: "PairWeights",
    about: "Weights of the rules and words that ``PairScorer`` goes by, in base 64.",
    source: "directed sentiment (Park, Pan and Joo, Findings of ACL 2021); see docs/suggestions.md",
    command: "stancemap-bench train-pairs"
  )

  private func zipLabels(_ outcomes: [PairOutcomes], _ pairs: LabelledPairs) -> PairTuner.Judged {
    zip(outcomes, pairs.labels).map { ($0, $1) }
  }

  private func report(_ name: String, _ valid: PairTuner.Judged, _ held: PairTuner.Judged, _ biases: [Double])
  {
    print("\(name): biases \(biases)")
    for (set, judged) in [("valid", valid), ("held-out thirds of train", held)] {
      let precisions = [0.2, 0.3].map { recall in
        PairTuner.precision(atRecall: recall, of: judged, biases: biases).map { String(format: "%.1f", $0) }
          ?? "-"
      }
      let f1 = String(format: "%.2f", PairTuner.tieF1(of: judged, biases: biases))
      print(
        "  \(set): F1 of ties \(f1), precision at 20 % and 30 % recall \(precisions.joined(separator: ", "))"
      )
    }
  }
}
