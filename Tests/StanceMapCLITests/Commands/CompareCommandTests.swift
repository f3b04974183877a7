import Foundation
import StanceMap
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct CompareCommandTests {
  private func compare(_ arguments: String...) throws -> Program.Result {
    try Program().run(["compare", SampleProject.nightBuses] + arguments)
  }

  @Test(arguments: ["text", "json", "markdown", "csv", "html"], [[], ["--explain", "cabs-come"]])
  func `a comparison and an explanation come in every format`(format: String, explain: [String]) throws {
    let result = try Program().run(
      ["compare", SampleProject.nightBuses, "--format", format, "--robust"] + explain
    )
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(result.output.hasSuffix("\n"))
    switch format {
    case "json": #expect(throws: Never.self) { try JSONValue(parsing: result.output) }
    case "html":
      #expect(result.output.hasPrefix("<!DOCTYPE html>\n"))
      #expect(MarkupCheck(String(result.output.dropFirst(16))).faults == [])
      #expect(!result.output.contains("<script") && !result.output.contains("src="))
    default: break
    }
  }

  @Test func `findings come first, then coverage, then agreement`() throws {
    let text = try compare().output
    let places = ["Findings", "Coverage", "Agreement", "Positions", "Passed over", "Blame", "Arguments"]
      .map { text.range(of: "\n\($0)\n---")?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(!text.contains("Robustness"))
    #expect(try compare("--robust").output.contains("\nRobustness\n"))
  }

  @Test func `a share below five claims is given only when asked for`() throws {
    let two = [
      "--document", "last-bus", "--document", "late-spoon-thread", "--format", "csv", "--table", "pairs",
    ]
    func row(_ more: String...) throws -> String? {
      try Program().run(["compare", SampleProject.nightBuses] + two + more).output
        .split(separator: "\n").dropFirst().first.map { String($0) }
    }
    #expect(try row()?.hasSuffix(",,,,") == true)
    #expect(try row("--min-n", "1")?.contains(",1.0000,0.4385,1.0000,0.0000") == true)
  }

  @Test func `a width is kept, and quotes come when asked for`() throws {
    let narrow = try compare("brightling", "dunnock", "--width", "50").output
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 50 })
    #expect(!narrow.contains("Ghosts do not scrub floors"))
    #expect(
      try compare("--evidence", "--width", "200").output.contains(
        "“Ghosts do not scrub floors” (last-bus, line"
      )
    )
  }

  @Test func `documents and other holders can be compared, too`() throws {
    let documents = try compare("nobody-rode", "late-spoon-thread")
    #expect(documents.status == 0)
    #expect(documents.output.contains("2 sides on 18 claims: Casimir Dunnock in “"))
    #expect(
      try compare("behind-the-wheel", "last-bus", "--width", "200").output.contains(
        "Author of “From behind the wheel”; "
      )
    )
    let holders = try compare("rudge", "ratepayers")
    #expect(holders.output.contains("supports, reported: Rudge, Ratepayers"))
  }

  @Test(arguments: [
    (["night-workerz"], "did you mean 'night-workers'?"), (["shift"], "did you mean 'second-shift'?"),
    (["Oona"], "did you mean 'brightling'?"), (["bright"], "did you mean 'brightling'?"),
    (["--explain", "stranded"], "did you mean 'workers-stranded' or 'council-stranded-them'?"),
    (["zzzzzz"], "the project has no author, other holder or document 'zzzzzz'; there are: pellowline, "),
    (["--explain", "zzzzzz"], "the project has no claim 'zzzzzz'; there are: workers-stranded, "),
    (["--topic", "zzzzzz"], "the project has no topic 'zzzzzz'; there are: riders, money, "),
  ])
  func `an unknown name is a wrong use, with what may have been meant`(
    arguments: [String],
    hint: String
  ) throws {
    let result = try Program().run(["compare", SampleProject.nightBuses] + arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.messages.contains(hint), "\(result.messages)")
    // One line, without how to use what was used well.
    #expect(result.messages.hasPrefix("stancemap: "))
    #expect(result.messages.filter(\.isNewline).count == 1)
  }

  @Test func `what two authors say in one passage explains their stance once`() throws {
    let result = try compare("--explain", "cabs-instead", "--format", "csv")
    let rows = result.output.split(separator: "\n").filter { $0.contains(",quillory,") }
    #expect(rows.count { $0.contains(",TRUE,counts,opposes,") } == 1)
    #expect(rows.count { $0.contains(",FALSE,") && $0.contains(",supports,bring-back,") } == 1)
    #expect(rows.count == 2)
  }

  @Test func `those who speak of nothing in common are told to`() throws {
    let result = try compare("pellowline", "otterby", "--claim", "pellowline-ran-it-down", "--width", "200")
    #expect(
      result.output.contains("Of 1 claim there is none that Pellowline and Otterby both take a position on.")
    )
    #expect(!result.output.contains("0 of 0"))
  }

  @Test func `fewer than two is a wrong use, and the authors are listed`() throws {
    for arguments in [["brightling"], ["brightling", "brightling"], ["--document", "last-bus"]] {
      let result = try Program().run(["compare", SampleProject.nightBuses] + arguments)
      #expect(result.status == 64)
      #expect(result.messages.contains("a comparison takes two or more, and here is only brightling;"))
      #expect(result.messages.contains("dunnock (Casimir Dunnock)"))
    }
    #expect(try compare("brightling", "--explain", "bring-back").status == 0)
  }

  @Test func `a project without two authors cannot be compared, however it is asked`() throws {
    let alone = """
      actors: {a: A}
      claims: {x: X}
      documents: [{id: d, author: a, statements: [{supports: x}]}]
      """
    for (yaml, found) in [(alone, "has the documents of a alone"), ("title: None yet", "has no documents")] {
      let folder = try TemporaryFolder(["all.yaml": yaml])
      let result = try stancemap("compare", ".", in: folder.path)
      #expect(result.status == 2)
      #expect(
        result.messages.hasSuffix("two or more authors, and the project \(found)\n"),
        "\(result.messages)"
      )
    }
  }

  @Test(arguments: [
    ["--min-n", "0"], ["--width", "5"], ["--table", "pairs"], ["--format", "csv", "--table", "explanation"],
    ["--explain", "cabs-come", "--format", "csv", "--table", "pairs"],
    ["--by", "mood"], ["--only", "fun"], ["--format", "xml"],
  ])
  func `what makes no sense is a wrong use`(arguments: [String]) throws {
    #expect(try Program().run(["compare", SampleProject.nightBuses] + arguments).status == 64)
  }

  @Test func `what filters leave out does not count, and the report says so`() throws {
    let result = try compare("--kind", "demand")
    #expect(result.output.contains("5 sides on 3 claims"))
    #expect(result.output.contains("Filtered: "))
    let plain = try compare("brightling", "behind-the-wheel.author", "--hide-hedged").output
    #expect(!plain.contains("~+") && !plain.contains("supports, hedged"))
    #expect(try compare("--claim", "bring-back", "--explain", "cabs-come").status == 64)
  }

  @Test func `blame for a chosen claim names the claim that carries it, chosen or not`() throws {
    let result = try compare("--claim", "workers-stranded", "--evidence", "--width", "200")
    #expect(result.output.contains("5 sides on 1 claim:"))
    #expect(result.output.contains("(as doer, by support of “Council left them stranded”)"))
  }

  @Test func `whose words a filter hides is quoted all the same`() throws {
    let pond = """
      actors: {ada: Ada, jory: Jory, warden: Warden, mayor: Mayor}
      claims: {fence: The pond should be fenced}
      documents:
        - id: letter
          author: ada
          statements: [{blames: [warden, mayor]}, {by: warden, opposes: fence}]
        - {id: reply, author: jory, statements: [{opposes: fence}]}
      """
    let folder = try TemporaryFolder(["pond.yaml": pond])
    for command in [["compare", ".", "--voice", "own"], ["site", ".", "--voice", "own", "-o", "site"]] {
      let result = try Program(folder: folder.path).run(command)
      let page = command[0] == "site" ? try folder.text(of: "site/pairs.html") : result.output
      #expect(page.contains("Ada (1): "), "\(command[0])")
    }
    #expect(try folder.text(of: "site/maps/blame.html").contains("Blamed and never quoted: Mayor."))
  }

  @Test func `an author whose documents are filtered out does not become one who is only told of`() throws {
    let result = try compare("brightling", "pellowline", "--voice", "reported", "--format", "json")
    let json = try JSONValue(parsing: result.output)
    guard case .array(let claims) = json["claims"] else { throw JSONFault() }
    for claim in claims { #expect(claim["cells"]?[0]["voice"] == nil) }
  }

  @Test func `faults in the files are told, and what is sound is compared`() throws {
    let folder = try SampleProject.broken()
    let result = try stancemap("compare", ".", in: folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("The pond should be fenced"))
  }

  private struct JSONFault: Error {}
}
