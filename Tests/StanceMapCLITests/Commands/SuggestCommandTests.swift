import Foundation
import StanceMap
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct SuggestCommandTests {
  private func run(
    _ arguments: [String],
    in folder: TemporaryFolder,
    input: String = ""
  ) throws -> Program.Result {
    try folder.write(input, to: "input.jsonl")
    var program = Program(folder: folder.path)
    program.input = FileHandle(forReadingAtPath: folder.path("input.jsonl"))
    return try program.run(arguments)
  }

  @Test(arguments: ["text", "yaml", "jsonl"])
  func `every format finds what the text plainly says, and is the same each time`(format: String) throws {
    let folder = try HarbourProject.folder()
    let first = try run(["suggest", ".", "--min-confidence", "0", "--format", format], in: folder)
    #expect(first.status == 0 && first.messages == "", "\(first.messages)")
    #expect(first.output.contains(format == "text" ? "Dockers' Union" : "union"), "\(first.output)")
    #expect(
      try run(["suggest", ".", "--min-confidence", "0", "--format", format], in: folder).output
        == first.output
    )
  }

  @Test func `every line of a stream is answered in order, and a bad one ends with 1`() throws {
    let folder = try TemporaryFolder()
    let input =
      "{\"id\":1,\"text\":\"\"}\nmud\n\n{\"id\":\"b\",\"text\":\"Ada criticised Jory.\",\"language\":\"nb\"}"
    let result = try run(["suggest", "--stdin-jsonl"], in: folder, input: input)
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines.first == "{\"id\":1,\"suggestions\":[]}" && lines.last == "{\"id\":\"b\",\"suggestions\":[]}"
    )
  }

  @Test(arguments: [
    ["suggest"], ["suggest", "."] + ["--text", "a.txt"],
    ["suggest", "--stdin-jsonl", "--text", "a", "--author", "b"],
    ["suggest", ".", "lettre"], ["suggest", "--text", "letter.txt", "--author", "Ada B"],
    ["suggest", ".", "--format", "csv"],
    ["suggest", ".", "--text", "letter.txt", "--author", "ada"],
    ["evaluate", ".", "--list", "missed", "--format", "csv"],
    ["evaluate", ".", "--document", "z"],
  ])
  func `what makes no sense ends with 64 and says why`(arguments: [String]) throws {
    let folder = try HarbourProject.folder()
    let result = try run(arguments, in: folder)
    #expect(result.status == 64)
    let ends = ["Error: ", "stancemap: the project has no "]
    #expect(ends.contains(where: result.messages.hasPrefix), "\(result.messages)")
    #expect(result.output == "")
  }

  @Test func `a project without texts cannot be worked on`() throws {
    let folder = try SampleProject.folder()
    let result = try run(["suggest", "."], in: folder)
    #expect(result.status == 2)
    #expect(result.messages.contains("--texts"))
  }

  @Test func `a text in another language is said to be one`() throws {
    let folder = try TemporaryFolder([
      "a.txt": String(
        repeating: "Havnen er stengt om natten, og alle vet hvem som har skylden for det. ",
        count: 5
      )
    ])
    let result = try run(["suggest", "--text", "a.txt", "--author", "ada"], in: folder)
    #expect(result.status == 0 && result.output == "No suggestions.\n")
    #expect(result.messages.contains("does not look like English"))
  }

  @Test func `faults of decisions and cues are told with their places`() throws {
    let folder = try HarbourProject.folder([
      "decisions.yaml": "rejected:\n  - supports: mayor\n", "cues.yaml": "cues: [{words: a}]\n",
    ])
    let result = try run(["suggest", "."], in: folder)
    #expect(result.status == 1)
    #expect(
      result.messages.contains("decisions.yaml:2:5: error: a rejected suggestion needs the key 'document'")
    )
    #expect(result.messages.contains("cues.yaml:1:9: error: a cue needs the key 'verb'"))
  }

  @Test func `a cue of the project is found in its texts`() throws {
    let text = "The harbour is dark at night and nobody knows why that is so. The union chirped the mayor."
    let folder = try HarbourProject.folder(["letter.txt": text])
    let options = ["suggest", ".", "--min-confidence", "0", "--format", "jsonl"]
    #expect(try !run(options, in: folder).output.contains("chirp"))
    try folder.write("cues: [{words: chirp, verb: opposes, reliability: 0.9}]\n", to: "cues.yaml")
    let found = try run(options, in: folder).output
    #expect(found.contains("\"verb\":\"opposes\"") && found.contains("chirp"), "\(found)")
  }

  @Test(arguments: ["text", "markdown", "csv", "json"])
  func `an evaluation comes in every format`(format: String) throws {
    let folder = try HarbourProject.folder()
    let result = try run(["evaluate", ".", "--format", format], in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("letter"))
  }

  @Test(arguments: ["missed", "unconfirmed"])
  func `differences are listed with the words of the text`(list: String) throws {
    let folder = try HarbourProject.folder()
    let result = try run(["evaluate", ".", "--list", list, "--min-confidence", "1"], in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("\(list)\n===="))
    if list == "missed" { #expect(result.output.contains("okafor supports reopen\n  1:1 “The night watch”")) }
  }
}
