import Foundation
import StanceMap
import TestSupport
import Testing

/// Texts of documents that are not there, or are not what they should be.
@Suite struct HostileTextFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["texts/good.txt": "They said to fence it.\n"])
  }

  private func check(text name: String) throws -> Program.Result {
    let project = SampleProject.sound.replacing("  author: ada", with: "  text: \"\(name)\"\n    author: ada")
    try folder.write("texts: texts\n" + project, to: "pond.yaml")
    return try Program(folder: folder.path, timeLimit: 20, memoryLimit: 500).run(["check", "."])
  }

  @Test func `a text that is there is used`() throws {
    let result = try check(text: "good.txt")
    #expect(result.status == 0)
    #expect(result.output == "")
  }

  @Test(arguments: [
    ("none.txt", "'texts/none.txt': no such file or directory"),
    ("pipe.txt", "'texts/pipe.txt' is not a regular file"),
    ("large.txt", "'texts/large.txt' has 34603008 bytes; the limit is 32 MB"),
    ("folder.txt", "'texts/folder.txt' is not a regular file"),
    ("../pond.yaml", "'text' names a file in the folder of the texts, without '..'"),
    ("a/../../pond.yaml", "'text' names a file in the folder of the texts, without '..'"),
    ("/etc/passwd", "'text' names a file in the folder of the texts, without '..'"),
  ])
  func `a text that cannot be read is warned of once, with the reason`(name: String, reason: String) throws {
    #expect(mkfifo(folder.path("texts/pipe.txt"), 0o600) == 0)
    try folder.writeHole(of: 33 << 20, to: "texts/large.txt")
    try folder.write("", to: "texts/folder.txt/x")
    let result = try check(text: name)
    #expect(result.status == 0)
    #expect(
      result.output == """
        pond.yaml:6:9: warning: the text '\(name)' of 'letter' is not there, so its quotes are not looked for: \
        \(reason) [missing-text]

        """
    )
  }

  @Test(arguments: [
    ("", "nobody says where the texts are; use 'texts:' in the project, or --texts"),
    ("texts: gone\n", "'gone' is not there"), ("texts: texts/good.txt\n", "'texts/good.txt' is not a folder"),
  ])
  func `a folder of texts that is not there is told once for all documents`(
    setting: String,
    reason: String
  ) throws {
    let project =
      setting + """
        actors: {a: A}
        documents: [{id: d, author: a, text: d.txt}, {id: e, author: a, text: e.txt}]

        """
    try folder.write(project, to: "pond.yaml")
    let result = try stancemap("check", "pond.yaml", in: folder.path)
    #expect(
      result.output.contains(
        "the texts of 2 documents are not there, so no quotes are looked for: \(reason) ["
      )
    )
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `a text that is not UTF-8 is an error where it is not`() throws {
    try folder.write([UInt8]("They said to fence it.\n\n  M".utf8) + [0xFC, 0x6C, 0x6C], to: "texts/old.txt")
    let result = try check(text: "old.txt")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("texts/old.txt:3:4: error: the byte FC is not UTF-8 here"))
  }

  @Test(arguments: [
    "They said\r\nto fence\r\nit.", "\u{FEFF}They said to fence it.", "to\u{0}\u{FFFF} fence it fence it",
  ])
  func `odd characters in a text hide no quote`(text: String) throws {
    try folder.write(text, to: "texts/odd.txt")
    let result = try check(text: "odd.txt")
    #expect(result.status == (text.hasPrefix("to") ? 1 : 0))
    #expect(result.output.contains("[ambiguous-quote]") == text.hasPrefix("to"))
  }

  @Test func `a text of one line of three megabytes is searched in bounded time`() throws {
    let words = String(repeating: "they said to mend it and ", count: 120_000)
    try folder.write(words + "to fence it.", to: "texts/long.txt")
    #expect(try check(text: "long.txt").status == 0)
  }
}
