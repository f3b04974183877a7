import ArgumentParser
import StanceMap

/// `stancemap review`: a person decides on suggestions, one after the other.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through the suggestions, and accept or reject each.",
    discussion: """
      Shows each passage with the statement that it suggests. What you accept goes
      into the document's file at once, what you reject into decisions.yaml in the
      project's folder. So you can stop at any time, and go on later. Where the
      terminal has no screen, or input comes from a file, it asks line by line.
      docs/suggest.md tells what the keys do.

        stancemap review examples/night-buses
        stancemap review examples/night-buses last-bus --min-confidence 0.6
        stancemap review Graphs/left-on-syria --texts DIR
      """
  )

  @OptionGroup var options: ProjectOptions

  @ArgumentParser.Argument(help: "The ids of the documents; without them, all that have a text.")
  var documents: [String] = []

  @OptionGroup var confidence: ConfidenceOptions

  @Flag(help: "Ask line by line, also on a terminal that has a screen.")
  var lines = false

  @Option(
    help: ArgumentHelp("The day that is noted with what you reject; without it, today.", valueName: "day")
  )
  var date: String?

  func validate() throws {
    if let date, PartialDate(date)?.day == nil {
      throw ValidationError("--date takes a day, such as 2024-03-02")
    }
  }

  func run() throws {
    let suggesting = try SuggestingProject(options.reader, coding: options.reading.coding)
    var end = ReviewRunner.End.quit
    try options.reporting(on: suggesting.project) {
      let found = suggesting.open(try suggesting.suggestions(for: documents, from: confidence.minimum))
      let session = ReviewSession(found, graph: suggesting.project.graph)
      let day = date.flatMap { PartialDate($0) } ?? Clock.today
      var runner = ReviewRunner(
        session: session,
        store: ReviewStore(suggesting, date: day),
        names: suggesting.names
      )
      ReviewInput.holdSignals()
      let hasScreen = Terminal.standardInput.isInteractive && Terminal.standardOutput.hasScreen && !lines
      end = hasScreen ? runner.runOnScreen() : runner.runInLines()
      tellWhatWasDone(in: runner.session)
    }
    if case .signal = end { ReviewInput.deliverSignals() }
  }

  private func tellWhatWasDone(in session: ReviewSession) {
    let accepted = session.count(.accepted)
    let rejected = session.count(.rejected)
    let open = session.items.count - accepted - rejected
    Terminal.standardError.write("\(accepted) accepted, \(rejected) rejected, \(open) open\n")
  }
}
