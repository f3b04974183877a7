import ArgumentParser

/// Times maps against Graphviz's own program, reading, and the finding of quotes.
struct SpeedBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Time maps against 'dot', reading and resolving, and the finding of quotes.",
    discussion: "EXAMPLE: stancemap-bench speed --runs 5"
  )

  @Option(help: "The program to measure; without it the one beside this one.")
  var stancemap: String?

  @Option(help: "How many runs each median is taken over.")
  var runs = 21

  func run() throws {
    print("Medians of \(runs) runs, in milliseconds.\n")
    try Workplace.temporary(program: stancemap, runs: runs) { workplace in
      try ReadingTimes(workplace: workplace).report()
      try MapTimes(workplace: workplace).report()
      try StartTimes(workplace: workplace).report()
    }
    QuoteTimes(runs: runs).report()
  }
}
