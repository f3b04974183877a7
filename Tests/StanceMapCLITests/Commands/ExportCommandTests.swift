import StanceMap
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct ExportCommandTests {
  private func faults(in text: String) throws -> [String] {
    let schema = try JSONSchema(JSONValue(parsing: RepositoryFiles.text(of: "docs/export.schema.json")))
    return try schema.faults(in: JSONValue(parsing: text))
  }

  @Test(arguments: [
    [SampleProject.nightBuses], [SampleProject.minimal], [SampleProject.nightBuses, "--coding", "second"],
    [SampleProject.nightBuses, "--author", "dunnock", "--kind", "fact"],
    [SampleProject.nightBuses, "--author", "dunnock", "--document", "last-bus"],
  ])
  func `the export is valid by its schema`(arguments: [String]) throws {
    let result = try Program().run(["export"] + arguments)
    #expect(result.status == 0)
    #expect(try faults(in: result.output) == [])
  }

  @Test func `the export of a broken project is valid, too`() throws {
    let folder = try SampleProject.broken()
    let result = try stancemap("export", folder.path, "--format", "json")
    #expect(result.status == 1)
    #expect(try faults(in: result.output) == [])
    #expect(try JSONValue(parsing: result.output)["documents"]?[1]["id"] == "reply")
  }

  @Test func `nothing in the export says where the project lies`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(SampleProject.nightBuses, to: "a b")
    let whole = try stancemap("export", folder.path("a b")).output
    #expect(!whole.contains(folder.path))
    #expect(try stancemap("export", ".", in: folder.path("a b")).output == whole)
    #expect(try stancemap("export", "../a b/", in: folder.path("a b")).output == whole)
  }
}
