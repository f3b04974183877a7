public import Testing

import Foundation

/// Compares texts with files that somebody looked at and accepted.
public enum Snapshot {
  /// Checks that a text equals the file of a name in `__Snapshots__` of the test target.
  ///
  /// Where the file is missing, or `RECORD_SNAPSHOTS` is set, the text is written, and the test fails, so that recording
  /// is never left on.
  public static func expect(
    _ text: String,
    matches name: String,
    testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = folder(of: testFile).appending(path: name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
    guard !isRecording, let accepted = try? String(contentsOf: file, encoding: .utf8) else {
      return record(text, in: file, sourceLocation)
    }
    if accepted == text { return }
    Issue.record("\(name) differs\(difference(accepted, text))", sourceLocation: sourceLocation)
  }

  private static func record(_ text: String, in file: URL, _ sourceLocation: SourceLocation) {
    do {
      let folder = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); look at it", sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
  }

  /// `Tests/<target>/__Snapshots__`, from a file somewhere in the target's folder.
  private static func folder(of testFile: String) -> URL {
    var folder = URL(filePath: testFile).deletingLastPathComponent()
    while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.pathComponents.count > 1 {
      folder = folder.deletingLastPathComponent()
    }
    return folder.appending(path: "__Snapshots__")
  }

  /// The first line in which two texts part.
  private static func difference(_ old: String, _ new: String) -> String {
    let (olds, news) = (old.split(separator: "\n"), new.split(separator: "\n"))
    let parting = zip(olds, news).enumerated().first { $0.element.0 != $0.element.1 }
    guard let (index, lines) = parting else { return " in length: \(olds.count) lines, now \(news.count)" }
    return " in line \(index + 1):\n- \(lines.0.prefix(300))\n+ \(lines.1.prefix(300))"
  }
}
