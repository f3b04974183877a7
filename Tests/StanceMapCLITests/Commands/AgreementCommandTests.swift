import StanceMap
import TestSupport
import Testing

@Suite struct AgreementCommandTests {
  private func agreement(_ arguments: String...) throws -> Program.Result {
    try Program().run(["agreement", SampleProject.nightBuses] + arguments)
  }

  @Test(arguments: ["text", "json", "markdown", "csv"])
  func `the agreement is told in every format, with and without the figures`(format: String) throws {
    let whole = try agreement("--coding", "second", "--format", format)
    let list = try agreement("--coding", "second", "--format", format, "--disagreements")
    for result in [whole, list] {
      #expect(result.status == 0)
      #expect(result.messages == "")
      #expect(result.output.hasSuffix("\n"))
      if format == "json" { #expect(throws: Never.self) { try JSONValue(parsing: result.output) } }
    }
    #expect(whole.output != list.output)
  }

  @Test func `whose coding to compare has to be said`() throws {
    let result = try agreement()
    #expect(result.status == 64)
    #expect(result.messages.contains("--coding second"))
    let unknown = try agreement("--coding", "third")
    #expect(unknown.status == 2)
    #expect(unknown.messages.contains("there is no coding 'third'; the project has: second"))
  }
}
