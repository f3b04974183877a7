import Foundation
import StanceMap
import Synchronization
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct KeptFileTests {
  private func text(_ file: KeptFile, _ text: String) -> SourceFile {
    SourceFile(path: file.path, text: text)
  }

  @Test func `a replaced file keeps its permissions and its byte order mark`() throws {
    let folder = try TemporaryFolder()
    try folder.write([0xEF, 0xBB, 0xBF] + Array("a".utf8), to: "a.yaml")
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o640]
    try FileManager.default.setAttributes(attributes, ofItemAtPath: folder.path("a.yaml"))
    var file = try KeptFile(at: folder.path("a.yaml"))
    #expect(file.source.text == "a")
    try file.replace(with: text(file, "b\n"))
    try file.replace(with: text(file, "c\n"))
    #expect(
      try Data(contentsOf: URL(filePath: folder.path("a.yaml"))) == Data([0xEF, 0xBB, 0xBF, 0x63, 0x0A])
    )
    let mode =
      try FileManager.default.attributesOfItem(atPath: folder.path("a.yaml"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try folder.names() == ["a.yaml"])
  }

  @Test func `a file that somebody else changed is left as it is`() throws {
    let folder = try TemporaryFolder(["a.yaml": "a\n"])
    var file = try KeptFile(at: folder.path("a.yaml"))
    try folder.write("other\n", to: "a.yaml")
    #expect(throws: FileError.changed(path: file.path)) { try file.replace(with: text(file, "b\n")) }
    #expect(try folder.text(of: "a.yaml") == "other\n")
    try FileManager.default.removeItem(atPath: folder.path("a.yaml"))
    #expect(throws: FileError.changed(path: file.path)) { try file.replace(with: text(file, "b\n")) }
    #expect(try folder.names() == [])
  }

  @Test func `of many who replace a file at the same time one succeeds, and is not overwritten`() throws {
    let folder = try TemporaryFolder()
    for round in 0..<20 {
      try folder.write("\(round)\n", to: "a.yaml")
      let files = try (0..<8).map { _ in try KeptFile(at: folder.path("a.yaml")) }
      let written = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: files.count) { number in
        var file = files[number]
        let new = text(file, "\(round) \(number)\n")
        guard (try? file.replace(with: new)) != nil else { return }
        written.withLock { $0.append(new.text) }
      }
      #expect(try written.withLock { $0 } == [folder.text(of: "a.yaml")])
    }
    #expect(try folder.names() == ["a.yaml"])
  }

  @Test func `a new file can be taken away again`() throws {
    let folder = try TemporaryFolder()
    var file = try KeptFile(at: folder.path("a.yaml"))
    try file.replace(with: text(file, "a\n"))
    #expect(try folder.text(of: "a.yaml") == "a\n")
    try file.remove()
    #expect(try folder.names() == [])
  }
}
