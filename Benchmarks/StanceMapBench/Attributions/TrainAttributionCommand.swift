import ArgumentParser
import StanceMapSuggestions

/// Trains the finder of attributions and writes its tables as Swift files.
struct TrainAttributionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-attribution",
    abstract: "Train the finder of attributions and write its tables as Swift files.",
    discussion: """
      DATA holds train.docs.jsonl and train.gold.jsonl, packed with gzip or not. The same data gives the same bytes.

      EXAMPLE: stancemap-bench train-attribution --data polnear \\
        -o Sources/StanceMapSuggestions/Attribution/Weights
      """
  )

  @Option(help: "The folder with the annotated documents.")
  var data: String

  @Option(name: .shortAndLong, help: "The folder that the tables are written to.")
  var output: String

  func run() throws {
    let documents = try AnnotatedDocument.read(part: "train", in: data)
    let model = AttributionTrainer().model(of: documents)
    let about = "Words that carried an attribution: how often they did, and how often they occurred."
    try file("AttributionCueTable", about).write(model.cues, to: output)
    let tables: [(String, String, WeightTable)] = [
      ("Cue", "Whether a word is a cue.", model.isCue),
      ("Source", "Where the source of a cue begins.", model.source),
      ("SourceEnd", "Where a source ends.", model.sourceEnd),
      ("Frame", "On which side of the cue the content stands.", model.frame),
      ("ContentStart", "Where a content after its cue begins.", model.contentStart),
      ("ContentEnd", "Where a content after its cue ends.", model.contentEnd),
      ("ContentBefore", "Where a content before its cue begins.", model.contentBefore),
      ("Acceptance", "Whether an attribution is right.", model.acceptance),
    ]
    for (name, about, table) in tables {
      try file("Attribution\(name)Weights", about).write(table, to: output)
    }
  }

  private func file(_ name: String, _ about: String) -> WeightFile {
    WeightFile(
      name: name,
      about: about,
      source: "PolNeAR (Newell, Margolin and Ruths 2018), training part",
      command: "stancemap-bench train-attribution"
    )
  }
}
