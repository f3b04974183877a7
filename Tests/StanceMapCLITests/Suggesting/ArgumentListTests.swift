import StanceMap
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct ArgumentListTests {
  private static let project = """
    texts: .
    actors:
      ada: {name: Ada Okafor}
      jory: {name: Jory}
    claims:
      lamps-lit: {text: The harbour lamps should stay lit, kind: demand, keywords: [lamps, lit]}
      wreck-dear: {text: A wreck costs far more than the lamps, kind: fact, keywords: [wreck, cost]}
      power-used: {text: The lamps use a lot of power, kind: fact, keywords: [power]}
    document:
      id: letter
      author: ada
      text: letter.txt
      parts: [{id: c1, author: jory, from: "Nobody needs", to: "the dark."}]
    statements:
      - {supports: lamps-lit, quote: "should stay lit"}
      - {supports: wreck-dear, quote: "would cost far"}
      - {supports: power-used, quote: "a lot of power"}

    """
  private static let text = """
    The harbour lamps should stay lit. Of course they use a lot of power. But a wreck would cost far more.

    Nobody needs lamps, since boats should not sail in the dark.

    """

  private func run(_ options: String..., with added: [String: String] = [:]) throws -> Program.Result {
    let files = ["project.yaml": Self.project, "letter.txt": Self.text].merging(added) { $1 }
    let folder = try TemporaryFolder(files)
    return try withExtendedLifetime(folder) {
      try Program(folder: folder.path).run(["suggest", "."] + options)
    }
  }

  @Test func `the central claim and what speaks for and against it are told with their claims`() throws {
    let output = try run("--arguments").output
    let words = output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(output.hasPrefix("letter: what the argument may rest on\n==="), "\(output)")
    #expect(output.contains("1:1 “The harbour lamps should stay lit.”\n  - central with "))
    #expect(output.contains("- makes the claim “The harbour lamps should stay lit”"))
    #expect(
      words.contains("“Of course they use a lot of power.” speaks against it, as somebody else's view")
    )
    #expect(!output.contains("Nobody needs"))
  }

  @Test func `the list of suggestions ends with the argument until one is annotated`() throws {
    #expect(try run().output.contains("what the argument may rest on"))
    let annotated = [
      "more.yaml": "for-document: letter\narguments: [{claim: lamps-lit, supported-by: wreck-dear}]\n"
    ]
    #expect(try !run(with: annotated).output.contains("what the argument may rest on"))
    #expect(try run("--arguments", with: annotated).output.contains("what the argument may rest on"))
  }

  @Test func `the YAML can be pasted, and is not offered again`() throws {
    let yaml = try run("--arguments", "--format", "yaml").output
    #expect(yaml.contains("opposed-by:\n      - claim: power-used\n        quote: "), "\(yaml)")
    let pasted = ["more.yaml": "for-document: letter\n\narguments:\n" + yaml]
    let again = try run("--arguments", "--format", "yaml", with: pasted)
    #expect(again.status == 0, "\(again.messages)")
    #expect(!again.output.contains("- claim: power-used"), "\(again.output)")
  }

  @Test func `each claim is a line for programs`() throws {
    let lines = try run("--arguments", "--format", "jsonl").output.split(separator: "\n")
    let first = try JSONValue(parsing: String(lines[0]))
    #expect(first["kind"] == "argument" && first["claim"]?["id"] == "lamps-lit")
    #expect(first["claim"]?["passage"]?["line"] == .integer(1))
  }

  @Test func `a stream has no arguments`() throws {
    #expect(try Program().run(["suggest", "--stdin-jsonl", "--arguments"]).status == 64)
  }
}
