import ArgumentParser
import Foundation
import StanceMapSuggestions

/// Trains the finder of argument structure and writes its tables as Swift files, or tries it out.
struct TrainArgumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-arguments",
    abstract: "Train the finder of argument structure and write its tables as Swift files.",
    discussion: """
      DATA holds dev.jsonl and dev.gold.jsonl. The same data gives the same bytes. With --folds nothing is written; \
      the predictions for each fold by a model of the others go to standard output, for the scorer.

      EXAMPLE: stancemap-bench train-arguments --data microtexts -o Sources/StanceMapSuggestions/Structure/Weights
      """
  )

  @Option(help: "The folder with the annotated arguments.")
  var data: String

  @Option(name: .shortAndLong, help: "The folder that the tables are written to.")
  var output: String?

  @Option(help: "Cross-validate in so many parts.")
  var folds: Int?

  func validate() throws {
    if (output == nil) == (folds == nil) { throw ValidationError("give either '--output' or '--folds'") }
    if let folds, folds < 2 { throw ValidationError("'--folds' has to be 2 or more") }
  }

  func run() throws {
    let arguments = try AnnotatedArgument.read(part: "dev", in: data)
    if let folds {
      try crossValidate(arguments, folds: folds)
    } else if let output {
      try write(ArgumentTrainer().model(of: arguments), to: output)
    }
  }

  private func crossValidate(_ arguments: [AnnotatedArgument], folds: Int) throws {
    for fold in 0..<folds {
      let model = ArgumentTrainer().model(
        of: arguments.indices.filter { $0 % folds != fold }.map { arguments[$0] }
      )
      let finder = ArgumentStructureFinder(model: model)
      for index in arguments.indices where index % folds == fold {
        let structure = finder.structure(of: arguments[index].features.segments)
        let line = try JSONEncoder().encode(ArgumentAnswer(id: arguments[index].id, structure))
        FileHandle.standardOutput.write(line + Data("\n".utf8))
      }
    }
  }

  private func write(_ model: ArgumentModel, to folder: String) throws {
    let tables: [(String, String, WeightTable)] = [
      ("Claim", "Whether a segment is the central claim.", model.claim),
      ("Side", "Whether a segment argues for an opponent.", model.side),
      ("Attack", "Whether a segment speaks against its head.", model.attack),
      ("Tie", "Which segment another one speaks for or against.", model.tie),
    ]
    for (name, about, table) in tables {
      let file = WeightFile(
        name: "Argument\(name)Weights",
        about: about,
        source: "arg-microtexts (Peldszus and Stede 2015), CC BY-NC-SA 4.0",
        command: "stancemap-bench train-arguments"
      )
      try file.write(table, to: folder)
    }
  }
}
