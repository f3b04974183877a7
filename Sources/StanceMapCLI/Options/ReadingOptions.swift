import ArgumentParser
import StanceMap

/// What of a project counts, and how to say what is wrong with it.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Whose annotation counts; without it the reference coding.")
  var coding: String?

  @Option(help: ArgumentHelp("How to report what is wrong with the files.", valueName: "style"))
  var diagnostics = DiagnosticStyle.text
}
