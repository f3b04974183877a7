import Foundation
import TestSupport
import Testing

/// Where results go, and what becomes of what was there before.
@Suite struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["pond/pond.yaml": SampleProject.sound, "out/old.svg": "old"])
  }

  @Test(arguments: [["map"], ["map", "--format", "table"], ["export"]])
  func `a file gets the same bytes as standard output`(command: [String]) throws {
    let program = Program(folder: folder.path)
    let printed = try program.run(command + ["pond"])
    #expect(printed.status == 0)
    #expect(printed.messages == "")
    #expect(printed.output.count > 100)
    let written = try program.run(command + ["pond", "-o", "out/old.svg"])
    #expect(written.status == 0)
    #expect(written.output == "")
    #expect(try folder.text(of: "out/old.svg") == printed.output)
    #expect(try folder.names(in: "out") == ["old.svg"])
    #expect(try program.run(command + ["pond", "-o", "-"]).output == printed.output)
  }

  @Test(arguments: [
    (["map", "pond", "--view", "replies", "--document", "letter"], 2),
    (["map", "pond", "--view", "arguments"], 2),
    (["map", "pond", "--author", "nobody"], 64),
    (["map", "pond", "--view", "nothing"], 64),
    (["map", "nothing"], 2),
    (["export", "nothing"], 2),
    (["export", "pond", "--claim", "nothing"], 64),
    (["agreement", "pond", "--coding", "second"], 2),
  ])
  func `what cannot be done leaves the old file as it was`(arguments: [String], status: Int) throws {
    let result = try Program(folder: folder.path).run(arguments + ["-o", "out/old.svg"])
    #expect(result.status == Int32(status))
    #expect(result.output == "")
    #expect(!result.messages.isEmpty)
    #expect(try folder.text(of: "out/old.svg") == "old")
    #expect(try folder.names(in: "out") == ["old.svg"])
  }

  @Test(arguments: ["nowhere/new.svg", "out", "out/old.svg/new.svg"])
  func `a place that takes no file is told, and nothing is left there`(place: String) throws {
    let result = try stancemap("map", "pond", "-o", place, in: folder.path)
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("stancemap: '\(place)': "))
    #expect(try folder.names() == ["out", "pond"])
    #expect(try folder.names(in: "out") == ["old.svg"])
    #expect(try folder.text(of: "out/old.svg") == "old")
  }

  @Test(arguments: [["map", "pond"], ["map", "pond", "--all"], ["site", "pond"], ["export", "pond"]])
  func `an empty name is refused, and not taken for the root of the file system`(command: [String]) throws {
    let result = try Program(folder: folder.path).run(command + ["-o", ""])
    #expect(result.status == 64)
    #expect(result.messages.contains("-o takes the"))
    #expect(try folder.names() == ["out", "pond"])
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["check", "export", "map"]
  )
  func `a full disk is told`(command: String) throws {
    try folder.write("claims: {Fence: Mend it}", to: "pond/wrong.yaml")
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let result = try Program(folder: folder.path).run([command, "pond"], output: full)
    #expect(result.status == 2)
    #expect(result.messages.contains("'standard output': no space left on device"))
  }

  @Test func `a link stays, and the file behind it is replaced`() throws {
    try folder.link("out/link.svg", to: "old.svg")
    #expect(try stancemap("export", "pond", "-o", "out/link.svg", in: folder.path).status == 0)
    #expect(try folder.text(of: "out/old.svg").hasPrefix("{"))
    let path = folder.path("out/link.svg")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "old.svg")
  }

  @Test func `a pipe gets the bytes and stays a pipe`() throws {
    let pipe = folder.path("out/pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    // Open at both ends, so that nobody waits; what is written fits into the pipe.
    let reader = open(pipe, O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    #expect(try stancemap("export", "pond", "-o", "out/pipe", in: folder.path).status == 0)
    var first: UInt8 = 0
    #expect(read(reader, &first, 1) == 1)
    #expect(first == UInt8(ascii: "{"))
    #expect(try folder.names(in: "out") == ["old.svg", "pipe"])
  }

  @Test func `files with faults still give what is sound, and 1`() throws {
    try folder.write(SampleProject.faults[4].yaml, to: "pond/wrong.yaml")
    for command in [["map"], ["map", "--format", "table"], ["export"]] {
      let result = try Program(folder: folder.path).run(command + ["pond", "-o", "out/old.svg"])
      #expect(result.status == 1)
      #expect(result.messages.contains("pond/wrong.yaml:2:15: error: "))
      #expect(try folder.text(of: "out/old.svg").contains("The pond should be fenced"))
    }
    let all = try stancemap("map", "pond", "--all", "-o", "all", in: folder.path)
    #expect(all.status == 1)
    #expect(try folder.names(in: "all").contains("panels.svg"))
  }

  @Test func `where faults leave nothing to draw, they are told all the same`() throws {
    try folder.write("actors: [", to: "broken/a.yaml")
    let result = try stancemap("map", "broken", in: folder.path)
    #expect(result.status == 2)
    #expect(result.messages.contains("broken/a.yaml:1:"))
    #expect(result.messages.contains("\nstancemap: "))
  }
}
