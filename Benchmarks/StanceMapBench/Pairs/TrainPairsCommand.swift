import ArgumentParser
import Foundation
import StanceMapSuggestions

/// Learns the weights that the suggestions go by, and writes them as a source file.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn the weights of rules and words from labelled sentences.",
    discussion: """
      Reads train.jsonl, train.gold.jsonl, valid.jsonl and valid.gold.jsonl from a folder. The same data gives the \
      same file.

      EXAMPLE
        stancemap-bench train --data DIR --output Sources/StanceMapSuggestions/Pairs/PairWeights.swift
      """
  )

  @Option(help: "The folder of the sentences.")
  var data: String

  @Option(help: "The source file to write.")
  var output: String

  @Option(help: "How much the words count beside the rules, from 0 to 1.")
  var share = 0.7

  /// What a tie of train counts for beside one of valid in the calibration; train is labelled less steadily.
  private var heldWeight: Double { 0.1 }

  func run() throws {
    let train = try LabelledPairs(folder: data, name: "train")
    let valid = try LabelledPairs(folder: data, name: "valid")
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
    try WeightsFile(bytes: scorer.encoded).text.write(toFile: output, atomically: true, encoding: .utf8)
    print("\(scorer.encoded.count) bytes of weights")
  }

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
