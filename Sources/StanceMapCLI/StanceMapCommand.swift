import ArgumentParser

@main
struct StanceMapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stancemap",
    abstract: "Maps arguments and stances: who supports, opposes or blames whom or what.",
    subcommands: [CheckCommand.self, MapCommand.self, AgreementCommand.self, ExportCommand.self]
  )
}
