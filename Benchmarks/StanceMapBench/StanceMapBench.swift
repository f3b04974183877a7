import ArgumentParser

/// `stancemap-bench`: measures the project's speed and quality; not part of the tests.
@main
struct StanceMapBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stancemap-bench",
    abstract: "Measures stancemap: ratios taken side by side in one run.",
    subcommands: [
      SpeedBenchmark.self, NetworkBenchmark.self, SuggestionBenchmark.self,
      PairsCommand.self, AttributionsCommand.self, ArgumentsCommand.self,
      TrainPairsCommand.self, TrainAttributionCommand.self, TrainArgumentsCommand.self,
    ],
    defaultSubcommand: SpeedBenchmark.self
  )
}
