import Foundation
import TestSupport
import Testing

@Suite struct SiteCommandTests {
  @Test func `whoever interrupts it finds whole files only`() throws {
    let folder = try SampleProject.folder()
    for delay in 0..<8 {
      let process = Process()
      process.executableURL = URL(filePath: try Program.path())
      process.arguments = ["site", folder.path("pond.yaml"), "-o", folder.path("site")]
      process.standardError = FileHandle.nullDevice
      try process.run()
      let begin = ContinuousClock.now
      while process.isRunning, !FileManager.default.fileExists(atPath: folder.path("site")),
        begin.duration(to: .now) < .seconds(20)
      {
        usleep(200)
      }
      usleep(UInt32(delay) * 1_000)
      process.terminate()
      process.waitUntilExit()
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path("site"))
      #expect(!names.contains { $0.hasSuffix(".part") }, "\(names)")
      try FileManager.default.removeItem(atPath: folder.path("site"))
    }
  }

  /// All files in a folder, by their paths.
  private func files(in folder: TemporaryFolder) throws -> [String: String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    let pages = paths.filter { $0.contains(".") }
    return Dictionary(uniqueKeysWithValues: try pages.map { ($0, try folder.text(of: $0)) })
  }

  @Test func `a site is pages that lead to each other and to nothing that is not there`() throws {
    let folder = try TemporaryFolder()
    let result = try stancemap("site", SampleProject.nightBuses, "-o", folder.path)
    #expect(result.status == 0)
    #expect(result.output == "" && result.messages == "")
    let files = try files(in: folder)
    #expect(files["index.html"] != nil)
    #expect(files.count > 10)
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(text.hasPrefix("<!DOCTYPE html>"), "\(path)")
      #expect(!text.contains(".part\""), "\(path)")
      let base = URL(filePath: folder.path(path)).deletingLastPathComponent()
      for match in text.matches(of: /(?:href|src)="([^"#:]+)(?:#[^"]*)?"/) {
        let target = base.appending(path: String(match.1)).standardized.path
        #expect(FileManager.default.fileExists(atPath: target), "\(path) leads to \(match.1)")
      }
    }
  }

  @Test func `texts are shown where they are at hand, unless somebody wants them left out`() throws {
    let folder = try TemporaryFolder()
    #expect(try stancemap("site", SampleProject.nightBuses, "-o", folder.path("whole")).status == 0)
    #expect(
      try stancemap("site", SampleProject.nightBuses, "--no-texts", "-o", folder.path("quotes")).status == 0
    )
    #expect(try folder.text(of: "whole/documents/last-bus.html").contains("<mark"))
    let page = try folder.text(of: "quotes/documents/last-bus.html")
    #expect(!page.contains("<mark") && page.contains("<q"))
    #expect(try folder.text(of: "quotes/methods.html").contains("left out"))
  }

  @Test func `the same project gives the same site, wherever it is written`() throws {
    let folders = try [TemporaryFolder(), TemporaryFolder()]
    for folder in folders {
      #expect(try stancemap("site", SampleProject.minimal, "-o", folder.path("a/b")).status == 0)
    }
    #expect(try files(in: folders[0]) == files(in: folders[1]))
  }

  @Test func `a broken project still has a site, and a missing one has none`() throws {
    let project = try SampleProject.broken()
    let broken = try stancemap("site", project.path, "-o", project.path("site"))
    #expect(broken.status == 1)
    #expect(broken.messages.contains("[unknown-key]"))
    #expect(try project.names(in: "site").contains("index.html"))
    let missing = try stancemap("site", project.path("nothing"), "-o", project.path("other"))
    #expect(missing.status == 2)
    #expect(try !project.names().contains("other"))
    #expect(try stancemap("site", project.path).status == 64)
  }
}
