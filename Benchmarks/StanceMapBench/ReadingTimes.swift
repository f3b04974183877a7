import Foundation

/// Reading, resolving and checking a project of 10,000 statements in 100 files.
///
/// Its figure for memory is right only while no larger program has run before it.
struct ReadingTimes {
  var workplace: Workplace

  func report() throws {
    for file in SyntheticProject.statements(10_000, files: 100) {
      _ = try workplace.write(file.text, to: "large/\(file.name)")
    }
    let program = workplace.stancemap("check", "\(workplace.folder)/large", "--diagnostics", "json")
    let time = try Measurement.repeated(11) { try program.run(accepting: 0...1) }
    let peak = Self.peakOfChildren()
    printTable(
      "10,000 statements in 100 files",
      ["what", "figure"],
      [
        ["read, resolve, check: seconds", String(format: "%.3f", time.median)],
        ["peak memory: MB", String(peak)],
      ]
    )
  }

  /// The most memory that any child of this process has had, in megabytes.
  private static func peakOfChildren() -> Int {
    var usage = rusage()
    #if os(macOS)
      getrusage(RUSAGE_CHILDREN, &usage)
      return usage.ru_maxrss >> 20
    #else
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      return usage.ru_maxrss >> 10
    #endif
  }
}
