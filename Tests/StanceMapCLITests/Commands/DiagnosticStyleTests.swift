import StanceMap
import TestSupport
import Testing

/// What other programs get to know about faults.
@Suite struct DiagnosticStyleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try SampleProject.broken()
  }

  private func report(_ style: String, of command: String = "check") throws -> Program.Result {
    try stancemap(command, ".", "--diagnostics", style, in: folder.path)
  }

  @Test func `as JSON it is one object, with nothing else on the stream`() throws {
    let result = try report("json")
    #expect(result.status == 1)
    #expect(result.messages == "")
    let report = try JSONValue(parsing: result.output)
    #expect(report["errors"] == 1)
    let fault = try #require(report["diagnostics"]?[0])
    #expect(fault["id"] == "unknown-key")
    #expect(fault["file"] == "wrong.yaml")
    #expect(fault["start"] == ["column": 15, "line": 2])
    #expect(fault["message"] == "a statement has no key 'suports'; did you mean 'supports'?")
  }

  @Test func `as SARIF it is a log with rules and places`() throws {
    let log = try JSONValue(parsing: report("sarif").output)
    #expect(log["version"] == "2.1.0")
    let run = try #require(log["runs"]?[0])
    #expect(run["tool"]?["driver"]?["name"] == "stancemap")
    #expect(run["tool"]?["driver"]?["rules"]?[0]["id"] == "unknown-key")
    let result = try #require(run["results"]?[0])
    #expect(result["ruleId"] == "unknown-key")
    let place = try #require(result["locations"]?[0]["physicalLocation"])
    #expect(place["region"]?["startLine"] == 2)
    #expect(place["artifactLocation"]?["uri"] == "wrong.yaml")
  }

  @Test func `for GitHub it is a command for each fault`() throws {
    let lines = try report("github").output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("::error file=wrong.yaml,line=2,") == true)
    #expect(lines.last == "1 error, 0 warnings and 0 notes")
  }

  @Test(arguments: ["json", "sarif"])
  func `other commands write it to standard error, sound projects too`(style: String) throws {
    let broken = try report(style, of: "export")
    #expect(broken.status == 1)
    #expect(throws: Never.self) { try JSONValue(parsing: broken.output) }
    #expect(broken.messages.contains("unknown-key"))
    #expect(throws: Never.self) { try JSONValue(parsing: broken.messages) }
    let sound = try stancemap("export", folder.path("pond.yaml"), "--diagnostics", style)
    #expect(sound.status == 0)
    #expect(throws: Never.self) { try JSONValue(parsing: sound.messages) }
  }

  @Test func `an unknown style is refused with those that there are`() throws {
    let result = try report("xml")
    #expect(result.status == 64)
    #expect(result.messages.contains("'json'"))
  }
}
