import Foundation

/// Reading, resolving and checking a project of 10,000 statements in 100 files.
struct ReadingTimes {
  var workplace: Workplace

  func report() throws {
    for file in SyntheticProject.statements(10_000, files: 100) {
      _ = try workplace.write(file.text, to: "large/\(file.name)")
    }
    let program = workplace.stancemap("check", "\(workplace.folder)/large", "--diagnostics", "json")
    var peak = 0
    let time = try Measurement.repeated(11) { peak = max(peak, try program.run(accepting: 0...1)) }
    printTable(
      "10,000 statements in 100 files",
      ["what", "figure"],
      [
        ["read, resolve, check: seconds", String(format: "%.3f", time.median)],
        ["peak memory: MB", String(peak)],
      ]
    )
  }
}
