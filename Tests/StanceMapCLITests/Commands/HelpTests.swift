import ArgumentParser
import Foundation
import StanceMapDrawing
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct HelpTests {
  private static let commands = StanceMapCommand.configuration.subcommands
    .filter { $0.configuration.shouldDisplay }
  private static let names = commands.compactMap { $0.configuration.commandName }

  /// The lines of a help text that are commands to copy.
  private static func examples(in discussion: String) -> [String] {
    discussion.split(separator: "\n").map { $0.trimmingCharacters(in: ["$", " "]) }
      .filter { $0.hasPrefix("stancemap ") }
  }

  private func parse(_ example: String) throws {
    let words = example.prefix { $0 != "#" && $0 != ">" }.split(separator: " ").dropFirst()
    _ = try StanceMapCommand.parseAsRoot(words.map { String($0) })
  }

  @Test(arguments: [[]] + names.map { [$0] })
  func `help goes to standard output and has an example`(command: [String]) throws {
    let result = try Program().run(command + ["--help"])
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(result.output.contains("\n  stancemap \(command.first ?? "check") "))
    #expect(try Program().run(["help"] + command).output == result.output)
  }

  @Test func `every example of a help text is understood, and every line stays one`() throws {
    let discussions = ([StanceMapCommand.self] + Self.commands).map { $0.configuration.discussion }
    let examples = discussions.flatMap(Self.examples)
    #expect(examples.count > Self.commands.count)
    // A line of 80 is broken in a terminal of as many.
    for line in discussions.flatMap({ $0.split(separator: "\n") }) { #expect(line.count <= 79, "\(line)") }
    for example in examples {
      #expect(throws: Never.self, "\(example)") { try parse(example) }
    }
  }

  @Test(arguments: [
    "README.md", "examples/README.md", "docs/format.md", "docs/export.md", "docs/agreement.md",
    "docs/compare.md", "docs/networks.md", "docs/suggest.md", "docs/views.md",
  ])
  func `every example of the documentation is understood`(page: String) throws {
    let text = try RepositoryFiles.text(of: page)
    let blocks = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let rows = text.matches(of: /\| `(stancemap [^`]+)` \|/).map { String($0.1) }
    for example in blocks.flatMap(Self.examples) + rows {
      #expect(throws: Never.self, "\(example)") { try parse(example) }
    }
  }

  @Test func `the version goes to standard output`() throws {
    let result = try stancemap("--version")
    #expect(result.status == 0)
    #expect(result.output == "\(StanceMapCommand.version)\n")
    #expect(result.messages == "")
  }

  @Test(arguments: [
    ["chekc", "x"], ["check"], ["check", "a", "b"], ["map", "x", "--them", "dark"],
    ["map", "x", "--theme", "pink"], ["map", "x", "--page", "A9"], ["map", "x", "--labels", "none"],
    ["export", "x", "--format", "yaml"], ["--nonsense"],
  ])
  func `what is not understood ends with 64 and tells on standard error`(arguments: [String]) throws {
    let result = try Program().run(arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.messages.hasPrefix("Error: "))
    #expect(result.messages.contains("--help"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there are completions for every shell`(shell: String) throws {
    let result = try stancemap("--generate-completion-script", shell)
    #expect(result.status == 0)
    for word in Self.names + ViewCatalog.names { #expect(result.output.contains(word), "\(word)") }
    #expect(!result.output.contains(LayoutWorker.command), "the hidden command is offered")
  }
}
