import Foundation
import StanceMap
import TestSupport
import Testing

/// Project folders that are made to hang, crash or swell the program, or that just went wrong.
@Suite struct HostileFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["pond.yaml": SampleProject.sound])
  }

  private func run(_ command: String, _ project: String = ".") throws -> Program.Result {
    try Program(folder: folder.path, timeLimit: 20, memoryLimit: 500).run([command, project])
  }

  /// Expects an error in a file, and the rest of the project to be drawn as if the file were not there.
  private func expect(_ id: String, in file: String) throws {
    let check = try run("check")
    #expect(check.status == 1)
    let errors = check.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1 && errors.allSatisfy { $0.hasPrefix("\(file):") && $0.hasSuffix("[\(id)]") })
    #expect(check.output.utf8.count < 2_000)
    let map = try run("map")
    #expect(map.status == 1)
    #expect(try map.output == run("map", "pond.yaml").output)
  }

  @Test func `a pipe with the name of a file is not waited for`() throws {
    #expect(mkfifo(folder.path("a.yaml"), 0o600) == 0)
    try expect("unreadable-file", in: "a.yaml")
    #expect(try run("check", "a.yaml").status == 1)
  }

  @Test func `a device is no annotation file`() throws {
    let result = try run("check", "/dev/zero")
    #expect(result.status == 1)
    #expect(result.output.contains("is not a regular file"))
  }

  @Test func `folders that link into themselves or elsewhere are not followed`() throws {
    try folder.link("loop", to: ".")
    try folder.write("claims: [", to: "deep/down/.hidden.yaml")
    try folder.link("deep/down/loop", to: "../..")
    try folder.link("elsewhere", to: "/")
    try folder.link("nothing", to: "nowhere")
    try folder.link("nothing.txt", to: "nowhere")
    #expect(try run("check").status == 0)
  }

  @Test func `a link to nothing with the name of a file is told`() throws {
    try folder.link("a.yaml", to: "nowhere")
    try expect("unreadable-file", in: "a.yaml")
  }

  @Test func `what is hidden, a decision, or a folder with the name of a file is not read`() throws {
    for name in [".a.yaml", ".git/a.yaml", "decisions.yaml", "sub/decisions.yaml", "folder.yaml/a.txt"] {
      try folder.write("claims: [", to: name)
    }
    #expect(try run("check").status == 0)
    try folder.write("claims: [", to: "folder.yaml/b.yml")
    try expect("unclosed-bracket", in: "folder.yaml/b.yml")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file, so none can be made unreadable"))
  func `a file or folder that may not be read is told`() throws {
    try folder.write("claims: {a: A}", to: "a.yaml")
    #expect(chmod(folder.path("a.yaml"), 0) == 0)
    try expect("unreadable-file", in: "a.yaml")
    try FileManager.default.removeItem(atPath: folder.path("a.yaml"))
    try folder.write("claims: {a: A}", to: "sub/a.yaml")
    #expect(chmod(folder.path("sub"), 0) == 0)
    defer { chmod(folder.path("sub"), 0o700) }
    try expect("unreadable-file", in: "sub")
  }

  @Test(arguments: [9 << 20, 100 << 20] as [UInt64])
  func `a file that is too large is not even opened`(size: UInt64) throws {
    try folder.writeHole(of: size, to: "a.yaml")
    try expect("file-too-large", in: "a.yaml")
  }

  /// A file that is no annotation, and the error that it gets.
  struct Refused: Sendable, CustomTestStringConvertible {
    var id: String
    var bytes: [UInt8]
    var testDescription: String { id }

    init(_ id: String, _ text: String, tail: [UInt8] = []) {
      (self.id, bytes) = (id, Array(text.utf8) + tail)
    }
  }

  @Test(arguments: [
    Refused("control-character", "claims: {a: \"A\0\"}"),
    Refused("not-utf8", "title: ", tail: [0xED, 0xA0, 0x80]),
    Refused("not-utf8", "", tail: [0xFF, 0xFE, 0x74, 0x00, 0x69, 0x00]),
    Refused("nesting-too-deep", "x-deep: " + String(repeating: "[", count: 10_000)),
    Refused("unsupported-yaml", "x-bomb: [&a b, *a, *a]"),
    Refused("unclosed-quote", "x-long: \"" + String(repeating: "a", count: 2 << 20)),
  ])
  func `bytes that are no annotation are refused with one error`(file: Refused) throws {
    try folder.write(file.bytes, to: "a.yaml")
    try expect(file.id, in: "a.yaml")
  }

  @Test func `ten thousand levels of indentation are refused`() throws {
    let lines = (0..<5_000).map { String(repeating: " ", count: $0 % 1_400) + "a:" }
    try folder.write(lines.joined(separator: "\n"), to: "a.yaml")
    #expect(try run("check").status == 1)
  }

  @Test func `a project of ten thousand faults is told in bounded words`() throws {
    for file in 0..<10 {
      let statements = String(repeating: "  - {suports: fence}\n", count: 2_000)
      try folder.write("for-document: letter\nstatements:\n" + statements, to: "f\(file).yaml")
    }
    let result = try run("check")
    #expect(result.status == 1)
    #expect(result.output.split(separator: "\n").count <= 10_010)
  }

  @Test func `line ends of Windows and a byte order mark change nothing`() throws {
    let project = try TemporaryFolder()
    try project.copy(SampleProject.nightBuses, to: "p")
    let before = try stancemap("export", project.path("p"))
    #expect(before.status == 0)
    for name in ["codebook.yaml", "documents/last-bus.yaml", "documents/late-spoon-thread.yaml"] {
      let text = try project.text(of: "p/\(name)").replacing("\n", with: "\r\n")
      try project.write("\u{FEFF}" + text, to: "p/\(name)")
    }
    let after = try stancemap("export", project.path("p"))
    #expect(after.status == 0)
    #expect(after.messages == "")
    #expect(after.output == before.output)
  }
}
