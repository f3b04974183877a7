import Foundation
import StanceMap
import TestSupport
import Testing

@testable import StanceMapCLI

/// A review as somebody carries it out, at a terminal of its own.
@Suite struct ReviewCommandTests {
  private let arguments = ["review", ".", "--date", "2024-03-02", "--min-confidence", "0"]

  private func trial(_ folder: TemporaryFolder, _ environment: [String: String] = [:]) throws -> TerminalTrial
  {
    try TerminalTrial(arguments, in: folder.path, environment: ["TERM": "xterm"].merging(environment) { $1 })
  }

  @Test func `accepting, rejecting and undoing change the files, and the terminal is restored`() throws {
    let folder = try HarbourProject.folder()
    let terminal = try trial(folder)
    try terminal.wait(for: "q quit")
    #expect(terminal.isRaw)
    terminal.send("a")
    try terminal.wait(for: "accepted: written to")
    #expect(try folder.text(of: "harbour.yaml").hasPrefix(HarbourProject.yaml + "  - "))
    terminal.send("u")
    try terminal.wait(for: "undone")
    #expect(try folder.text(of: "harbour.yaml") == HarbourProject.yaml)
    terminal.send("r")
    try terminal.wait(for: "rejected: noted in")
    #expect(try folder.text(of: "decisions.yaml").contains("date: 2024-03-02"))
    terminal.send("q")
    #expect(try terminal.status() == 0)
    #expect(terminal.isRestored)
    #expect(terminal.text.contains("\u{1B}[?1049l"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends it in order, and nothing is lost`(signal: Int32) throws {
    let folder = try HarbourProject.folder()
    let terminal = try trial(folder)
    try terminal.wait(for: "q quit")
    terminal.send("r")
    try terminal.wait(for: "rejected: noted in")
    kill(terminal.process.processIdentifier, signal)
    #expect(try terminal.status() == -signal)
    #expect(terminal.isRestored)
    #expect(try folder.names() == ["decisions.yaml", "harbour.yaml", "letter.txt"])
    #expect(try folder.text(of: "decisions.yaml").contains("document: letter"))
  }

  @Test func `where colours are not wanted, none come, and the marks are there all the same`() throws {
    let folder = try HarbourProject.folder()
    let terminal = try trial(folder, ["NO_COLOR": "1"])
    try terminal.wait(for: "]")
    terminal.send("?")
    try terminal.wait(for: "this help")
    terminal.send(" q")
    #expect(try terminal.status() == 0)
    #expect(!terminal.text.contains("\u{1B}[1m"))
  }

  @Test func `a dumb terminal is asked line by line`() throws {
    let folder = try HarbourProject.folder()
    let terminal = try trial(folder, ["TERM": "dumb"])
    try terminal.wait(for: "q quit")
    #expect(!terminal.isRaw)
    terminal.send("r\n")
    try terminal.wait(for: "rejected: noted in")
    terminal.send("q\n")
    #expect(try terminal.status() == 0)
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test func `without a terminal it takes lines from standard input, and its end for the end`() throws {
    let folder = try HarbourProject.folder()
    let result = try Program(folder: folder.path).run(arguments)
    #expect(result.status == 0)
    #expect(result.output.contains("\n> ") && result.output.contains("a accept"))
    #expect(result.messages.contains("0 accepted, 0 rejected"))
    #expect(try folder.names() == ["harbour.yaml", "letter.txt"])
  }

  @Test func `a terminal that is very small still works`() throws {
    let folder = try HarbourProject.folder()
    let terminal = try TerminalTrial(arguments, in: folder.path, width: 22, height: 7)
    try terminal.wait(for: "accept")
    terminal.send("\u{1B}[Bq")
    #expect(try terminal.status() == 0)
    #expect(terminal.isRestored)
  }

  @Test(arguments: [["--date", "tomorrow"], ["--min-confidence", "2"]])
  func `wrong options end with 64`(options: [String]) throws {
    #expect(try Program().run(["review", "."] + options).status == 64)
  }
}
