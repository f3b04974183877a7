import ArgumentParser

/// `stancemap`.
@main
struct StanceMapCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "stancemap",
    abstract: "Maps arguments and stances: who supports, opposes or blames whom or what.",
    discussion: """
      A project is a folder of YAML files that say who holds what, with the
      passage as evidence.

        stancemap check examples/night-buses
        stancemap map examples/night-buses --view panels -o panels.svg

      Exits with 0 where all is well, 1 where files have faults (what is sound is
      still written), 2 where the work could not be done, and 64 where the command
      was not understood.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, MapCommand.self, CompareCommand.self, NetworkCommand.self,
      SiteCommand.self, AgreementCommand.self, SuggestCommand.self, ReviewCommand.self,
      EvaluateCommand.self, ExportCommand.self, LayoutWorkerCommand.self,
    ]
  )

  static func main() {
    do {
      var command = try parseAsRoot()
      do {
        try command.run()
      } catch let error as ValidationError {
        // The arguments could be read but do not go with what the files hold; how to write them is no help.
        Terminal.standardError.write("stancemap: \(error)\n")
        exit(withError: ExitCode.validationFailure)
      }
    } catch let error as ExitCode {
      exit(withError: error)
    } catch  where exitCode(for: error) == .failure {
      Terminal.standardError.write("stancemap: \(error)\n")
      exit(withError: ExitCode(2))
    } catch {
      exit(withError: error)
    }
  }
}
