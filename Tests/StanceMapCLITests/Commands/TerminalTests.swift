import Foundation
import TestSupport
import Testing

/// What somebody who looks at a terminal sees.
@Suite struct TerminalTests {
  /// What `check` shows on a terminal.
  private func shown(_ environment: [String: String]) throws -> String {
    let folder = try SampleProject.broken()
    let terminal = try PseudoTerminal()
    var program = Program(folder: folder.path, environment: ["TERM": "xterm"])
    program.environment.merge(environment) { $1 }
    let result = try program.run(["check", "."], output: terminal.handle)
    #expect(result.status == 1)
    return try terminal.text()
  }

  @Test func `faults come in colour, with the line and a mark below it`() throws {
    let text = try shown([:])
    #expect(text.contains("\u{1B}["))
    #expect(text.contains("2 | statements: [{suports: fence}]"))
    #expect(text.contains("^~~~~~~"))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func `no colours come where they are not wanted`(environment: [String: String]) throws {
    let text = try shown(environment)
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("^~~~~~~"))
  }

  @Test func `into a file go neither colours nor lines of the source`() throws {
    let folder = try SampleProject.broken()
    let result = try stancemap("check", ".", in: folder.path, environment: ["TERM": "xterm"])
    #expect(!result.output.contains("\u{1B}") && !result.messages.contains("\u{1B}"))
    #expect(!result.output.contains("^"))
  }
}
