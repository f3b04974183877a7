import Foundation

/// Reading, resolving and checking a project of 10,000 statements in 100 files.
struct ReadingTimes {
  var workplace: Workplace

  func report() throws {
    for file in SyntheticProject.statements(10_000, files: 100) {
      _ = try workplace.write(file.text, to: "large/\(file.name)")
    }
    let program = workplace.stancemap("check", "\(workplace.folder)/large", "--diagnostics", "json")
    let time = try Measurement.repeated(11) { try program.run(accepting: 0...1) }
    let before = Self.peakOfChildren()
    printTable(
      "10,000 statements in 100 files", ["what", "figure"],
      [
        ["read, resolve, check: seconds", String(format: "%.3f", time.median)],
        ["peak memory of the largest process so far: MB", String(before)],
      ])
  }

  /// The most memory that any child of this process has had, in megabytes.
  private static func peakOfChildren() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN, &usage)
    #if os(macOS)
      return usage.ru_maxrss >> 20
    #else
      return usage.ru_maxrss >> 10
    #endif
  }
}
