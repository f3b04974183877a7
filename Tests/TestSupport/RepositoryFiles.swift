import Foundation

/// The files of this repository.
public enum RepositoryFiles {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  /// The text of a file, by its path from the repository's folder.
  public static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The folders in a folder that hold annotation files, sorted; empty where there is no such folder.
  public static func projects(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    return (names ?? []).sorted().map { "\(folder)/\($0)" }.filter { !annotations(in: $0).isEmpty }
  }

  /// The paths of the annotation files in a folder, at any depth, sorted.
  public static func annotations(in folder: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (paths?.allObjects ?? []).compactMap { $0 as? String }
      .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("decisions.yaml") }
      .sorted().map { "\(folder)/\($0)" }
  }

  /// The absolute path of a file or folder, by its path from the repository's folder.
  public static func path(_ relative: String) -> String {
    root.appending(path: relative).standardized.path
  }

  /// The absolute paths of all projects in `Graphs` and `examples`.
  public static var projects: [String] {
    ["Graphs", "examples"].flatMap(projects).map(path)
  }

  /// The absolute paths of what people wrote here: sources, tests, documents, annotations, scripts.
  public static var texts: [String] {
    let endings = ["swift", "yaml", "yml", "md", "txt", "h", "c", "py", "sh", "json"]
    let folders = ["Sources", "Tests", "Benchmarks", "Graphs", "examples", "docs", "Scripts"]
    let files = folders.flatMap { folder -> [String] in
      let paths = FileManager.default.enumerator(atPath: path(folder))
      return (paths?.allObjects ?? []).compactMap { $0 as? String }.map { "\(folder)/\($0)" }
    }
    let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    return (top + files.filter { file in endings.contains { file.hasSuffix(".\($0)") } }).sorted().map(path)
  }
}
