import StanceMap
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct CheckCommandTests {
  @Test func `a sound project ends with 0 and a count of what was read`() throws {
    let folder = try SampleProject.folder()
    let result = try stancemap("check", folder.path)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(
      result.messages
        == "0 errors, 0 warnings and 0 notes; 2 documents, 3 statements, 2 claims, 2 actors\n"
    )
  }

  @Test(arguments: SampleProject.faults.map(\.yaml))
  func `a fault ends with 1 and is told with its place`(yaml: String) throws {
    let folder = try SampleProject.broken(by: yaml)
    let result = try stancemap("check", ".", in: folder.path)
    #expect(result.status == 1)
    let id = SampleProject.faults.first { $0.yaml == yaml }?.id ?? "?"
    let lines = result.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("wrong.yaml:") && $0.hasSuffix("[\(id)]") }, "\(result.output)")
    #expect(result.messages.contains("2 documents, 3 statements"))
  }

  @Test func `notes and warnings pass, and warnings fail where that is asked for`() throws {
    #expect(try stancemap("check", SampleProject.minimal, "--strict").status == 0)
    let warning = "for-document: reply\narguments: [{claim: ugly, supported-by: [fence]}]"
    let folder = try SampleProject.broken(by: warning)
    let result = try stancemap("check", folder.path)
    #expect(result.status == 0)
    #expect(result.output.contains("[unsupported-premise]"))
    #expect(try stancemap("check", folder.path, "--strict").status == 1)
  }

  @Test func `faults of any coding are told, and of one coding where it is chosen`() throws {
    let folder = try SampleProject.broken(
      by: "coding: second\nfor-document: letter\nstatements: [{supports: fense}]"
    )
    #expect(try stancemap("check", folder.path).output.contains("did you mean 'fence'?"))
    #expect(try stancemap("check", folder.path, "--coding", "second").status == 1)
    #expect(try stancemap("map", folder.path).status == 0)
  }

  @Test func `a project may be one file, or a folder with a slash behind it`() throws {
    let folder = try SampleProject.folder()
    #expect(try stancemap("check", folder.path("pond.yaml")).status == 0)
    #expect(try stancemap("check", folder.path + "/").status == 0)
    #expect(try stancemap("check", "pond.yaml", in: folder.path).status == 0)
  }

  @Test func `a project that is not there, or has no coding of a name, cannot be read`() throws {
    let folder = try SampleProject.folder()
    let missing = try stancemap("check", folder.path("nothing"))
    #expect(missing.status == 2)
    #expect(missing.output == "")
    #expect(missing.messages == "stancemap: '\(folder.path("nothing"))' is not there\n")
    let coding = try stancemap("check", folder.path, "--coding", "second")
    #expect(coding.status == 2)
    #expect(coding.messages.contains("the project has the reference coding only"))
  }

  @Test func `a folder without annotation files is told to be empty`() throws {
    let folder = try TemporaryFolder(["readme.md": "# nothing"])
    let result = try stancemap("check", folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("[empty-project]"))
  }
}
