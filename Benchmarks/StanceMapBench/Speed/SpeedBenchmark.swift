import ArgumentParser
import Foundation
import StanceMap

/// Times maps against Graphviz's own program, reading, and the finding of quotes.
struct SpeedBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Time maps against 'dot', reading and resolving, and the finding of quotes."
  )

  @Option(help: "The program to measure; without it the one beside this one.")
  var stancemap: String?

  @Option(help: "How many runs each median is taken over.")
  var runs = 21

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stancemap-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let workplace = Workplace(folder: folder.path, program: try Workplace.program(stancemap), runs: runs)

    print("Medians of \(runs) runs, in milliseconds.\n")
    try ReadingTimes(workplace: workplace).report()
    try MapTimes(workplace: workplace).report()
    try StartTimes(workplace: workplace).report()
    QuoteTimes(runs: runs).report()
  }
}

/// What the parts of the benchmark share.
struct Workplace {
  var folder: String
  var program: String
  var runs: Int

  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true
    )
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  func stancemap(_ arguments: String...) -> Program {
    Program(path: program, arguments: arguments)
  }

  /// Graphviz's program, if it is there; the library alone does not bring it.
  var dot: String? { Self.onPath("dot") }

  /// Where a program is, if it is there.
  static func onPath(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The program to measure: the one that is named, or the one beside this one.
  static func program(_ stancemap: String?) throws -> String {
    if let stancemap { return stancemap }
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = own.appendingPathComponent("stancemap").path
    guard FileManager.default.isExecutableFile(atPath: beside) else {
      throw ValidationError("there is no 'stancemap' beside this program; name it with --stancemap")
    }
    return beside
  }
}

/// Rows of figures under headings, aligned to the right but for the first column.
func printTable(_ title: String, _ columns: [String], _ rows: [[String]]) {
  let widths = columns.indices.map { column in ([columns] + rows).map { $0[column].count }.max() ?? 0 }
  func line(_ cells: [String]) -> String {
    zip(cells, widths).enumerated().map { index, cell in
      let padding = String(repeating: " ", count: cell.1 - cell.0.count)
      return index == 0 ? cell.0 + padding : padding + cell.0
    }.joined(separator: "  ")
  }
  print(title)
  for row in [columns, widths.map { String(repeating: "-", count: $0) }] + rows { print(line(row)) }
  print()
}

extension Double {
  /// Seconds as milliseconds with two decimals.
  var milliseconds: String { String(format: "%.2f", self * 1000) }
  var ratio: String { String(format: "%.2f", self) }
}
