/// The faults of one file, up to a number beyond which more would help nobody.
struct FaultLog {
  static let limit = 1_000

  private(set) var diagnostics: [Diagnostic] = []

  /// Whether further faults are not taken.
  var isFull: Bool { diagnostics.count > Self.limit }

  mutating func append(_ fault: Diagnostic) {
    if diagnostics.count < Self.limit {
      diagnostics.append(fault)
    } else if diagnostics.count == Self.limit {
      diagnostics.append(.tooManyFaults(at: fault.range))
    }
  }
}

extension Diagnostic {
  fileprivate static func tooManyFaults(at range: SourceRange) -> Diagnostic {
    let message = "the file has more than \(FaultLog.limit) faults; those from here on are not reported"
    return Diagnostic(.tooManyFaults, .error, message, at: range)
  }
}
