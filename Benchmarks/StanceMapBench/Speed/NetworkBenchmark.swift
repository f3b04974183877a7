import ArgumentParser
import Foundation
import StanceMap

/// Times discourse networks, from a table of statements to a matrix, against a plain program in Python.
struct NetworkBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "networks",
    abstract: "Time discourse networks against a plain program with numpy and scipy.",
    discussion: "EXAMPLE: stancemap-bench networks --runs 5"
  )

  @Option(help: "The program to measure; without it the one beside this one.")
  var stancemap: String?

  @Option(help: "The program to compare with.")
  var script = "Benchmarks/networks.py"

  @Option(help: "How many runs each median is taken over.")
  var runs = 5

  func run() throws {
    try Workplace.temporary(program: stancemap, runs: runs, report)
  }

  private func report(_ workplace: Workplace) throws {
    let rows = [
      try row(
        workplace,
        "one-mode congruence: 2,000 holders, 500 claims, 100,000 statements",
        SyntheticStatements(statements: 100_000, holders: 2_000, claims: 500),
        "congruence",
        ["--mode", "one", "--qualifier", "agreement:boolean", "--aggregation", "congruence"]
      ),
      try row(
        workplace,
        "two-mode: 2,000 holders, 500 claims, 1,000,000 statements",
        SyntheticStatements(statements: 1_000_000, holders: 2_000, claims: 500),
        "twomode",
        []
      ),
    ]
    printTable(
      "Networks, whole processes, CSV in to CSV out",
      ["what", "stancemap, ms", "peak, MB", "numpy, ms", "peak, MB", "ratio"],
      rows
    )
  }

  private func row(
    _ workplace: Workplace,
    _ name: String,
    _ data: SyntheticStatements,
    _ kind: String,
    _ options: [String]
  ) throws -> [String] {
    let table = try workplace.write(data.csv(), to: "\(kind).csv")
    let (own, other) = ("\(workplace.folder)/own.csv", "\(workplace.folder)/other.csv")
    let columns = ["--variable1", "person", "--variable2", "concept"]
    let words = ["network", "--statements", table, "--format", "csv", "-o", own] + columns + options
    let ours = Program(path: workplace.program, arguments: words)
    var peaks = (ours: 0, theirs: 0)
    guard let python = workplace.python else {
      let time = try Measurement.repeated(runs) { peaks.ours = max(peaks.ours, try ours.run()) }
      return [name, time.median.milliseconds, String(peaks.ours), "not there", "", ""]
    }
    let theirs = Program(path: python, arguments: [script, kind, table, other])
    let (time, otherTime) = try Measurement.alternating(
      runs,
      { peaks.ours = max(peaks.ours, try ours.run()) },
      { peaks.theirs = max(peaks.theirs, try theirs.run()) }
    )
    guard try Data(contentsOf: URL(filePath: own)) == Data(contentsOf: URL(filePath: other)) else {
      throw Difference(description: "the two programs do not write the same matrix for '\(kind)'")
    }
    return [
      name, time.median.milliseconds, String(peaks.ours), otherTime.median.milliseconds,
      String(peaks.theirs), (time.median / otherTime.median).ratio,
    ]
  }

  private struct Difference: Error, CustomStringConvertible {
    var description: String
  }
}

extension Workplace {
  /// An interpreter that has numpy and scipy.
  fileprivate var python: String? {
    guard let python = Self.onPath("python3") else { return nil }
    let trial = Program(path: python, arguments: ["-c", "import numpy, scipy.sparse"])
    return (try? trial.run()) == nil ? nil : python
  }
}

/// A table of statements made by rule, so that every run measures the same.
///
/// Who speaks much and what is much spoken of are as uneven as in debates: the square of an even draw.
struct SyntheticStatements {
  var statements: Int
  var holders: Int
  var claims: Int

  func csv() -> String {
    var random = SplitMix64(seed: 3)
    var text = "id,document,date,person,concept,agreement\n"
    text.reserveCapacity(statements * 64)
    for statement in 0..<statements {
      // Each holder and claim occurs.
      let holder = statement < holders ? statement : draw(holders, &random)
      let claim = statement < claims ? statement : draw(claims, &random)
      let document = statement / 10
      let day = document * 1_400 / (statements / 10)
      text += "\(statement + 1),\(document + 1),\(2020 + day / 350)-\(digits(1 + day % 350 / 30))-"
      text += "\(digits(1 + day % 28)),Person number \(holder),Concept number \(claim) of many,"
      text += random.index(below: 3) == 0 ? "0\n" : "1\n"
    }
    return text
  }

  private func draw(_ limit: Int, _ random: inout SplitMix64) -> Int {
    let even = random.index(below: 1 << 20)
    return (even * even >> 20) * limit >> 20
  }

  private func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
