import Foundation

/// The files of this repository.
public enum RepositoryFiles {
  /// The text of a file, by its path from the repository's folder.
  public static func text(of path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
