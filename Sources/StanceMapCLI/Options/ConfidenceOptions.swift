import ArgumentParser

/// How sure a suggestion has to be.
struct ConfidenceOptions: ParsableArguments {
  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp("Leave out what is less sure, from 0 to 1.", valueName: "share")
  )
  var minimum = 0.35

  func validate() throws {
    guard (0...1).contains(minimum) else {
      throw ValidationError("--min-confidence takes a number from 0 to 1, such as 0.5")
    }
  }
}
