import Foundation

/// What several runs of one thing took.
struct Measurement {
  /// In seconds, in the order of the runs.
  var seconds: [Double]

  var median: Double { seconds.sorted()[seconds.count / 2] }

  /// Runs something so many times, after once for nothing.
  static func repeated(_ runs: Int, _ work: () throws -> Void) rethrows -> Measurement {
    try work()
    return Measurement(
      seconds: try (0..<runs).map { _ in
        let start = ContinuousClock.now
        try work()
        return start.duration(to: .now) / .seconds(1)
      }
    )
  }

  /// Runs two things in turn, so that whatever else the machine does meets both alike.
  static func alternating(
    _ runs: Int,
    _ first: () throws -> Void,
    _ second: () throws -> Void
  ) rethrows -> (Measurement, Measurement) {
    var results = (Measurement(seconds: []), Measurement(seconds: []))
    for _ in 0...runs {
      results.0.seconds.append(try Measurement.repeated(1, first).median)
      results.1.seconds.append(try Measurement.repeated(1, second).median)
    }
    return results
  }
}
