import ArgumentParser
import StanceMapDrawing

/// Lays out what comes on standard input; `stancemap` calls itself so for large maps.
struct LayoutWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: LayoutWorker.command,
    abstract: "Lays out a large map for another process.",
    shouldDisplay: false
  )

  @Argument(help: "After how many seconds of work it ends itself, should the other process be gone.")
  var seconds = 120

  func run() {
    let worker = LayoutWorker()
    worker.limitResources(seconds: seconds)
    var request = ""
    while let line = readLine(strippingNewline: false) { request += line }
    print(worker.answer(to: request), terminator: "")
  }
}
