import ArgumentParser

/// `stancemap-bench`: measures the project's speed and quality; not part of the tests.
@main
struct StanceMapBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stancemap-bench",
    abstract: "Measures stancemap: ratios taken side by side in one run.",
    subcommands: [
      SpeedBenchmark.self, NetworkBenchmark.self, SuggestionTimes.self,
      PairsCommand.self, AttributionBenchmark.self, ArgumentBenchmark.self,
      TrainCommand.self, TrainAttribution.self, TrainArguments.self,
    ],
    defaultSubcommand: SpeedBenchmark.self
  )
}
