import ArgumentParser
import StanceMapDrawing

/// Lays out what comes on standard input; `stancemap` calls itself so for large maps.
struct LayoutWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: LayoutWorker.command,
    abstract: "Lays out a large map for another process.",
    shouldDisplay: false
  )

  func run() {
    let worker = LayoutWorker()
    worker.limitResources()
    var request = ""
    while let line = readLine(strippingNewline: false) { request += line }
    print(worker.answer(to: request), terminator: "")
  }
}
