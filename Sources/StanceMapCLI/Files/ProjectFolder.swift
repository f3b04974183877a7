import StanceMap

/// The annotation files of a project on disk: a folder, or one file.
struct ProjectFolder {
  /// As it was given, without slashes at the end and `./` at the beginning.
  var path: String

  init(path: String) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    while path.count > 2, path.hasPrefix("./") {
      path = path.dropFirst(2)
      while path.count > 1, path.hasPrefix("/") { path.removeFirst() }
    }
    self.path = String(path)
  }

  /// The folder that `texts:` is relative to.
  var base: String {
    guard FileSystem.kind(of: path)?.kind != .folder else { return path }
    let components = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return components.isEmpty ? "." : components.joined(separator: "/")
  }

  /// The paths of the annotation files, in the order of the UTF-8 bytes of their names below the folder.
  ///
  /// Hidden files and folders, linked folders and `decisions.yaml` are left out.
  func annotationFiles(diagnostics: inout [Diagnostic]) throws(FileError) -> [String] {
    guard let found = FileSystem.kind(of: path) else { throw .notThere(path: path) }
    guard found.kind == .folder else { return [path] }
    var files: [[UInt8]] = []
    collect(below: "", into: &files, diagnostics: &diagnostics)
    return files.sorted { $0.lexicographicallyPrecedes($1) }
      .map { FileSystem.path(String(decoding: $0, as: UTF8.self), in: path) }
  }

  private func collect(
    below folder: String,
    into files: inout [[UInt8]],
    diagnostics: inout [Diagnostic]
  ) {
    let names: [String]
    do {
      names = try FileSystem.names(in: folder.isEmpty ? path : FileSystem.path(folder, in: path))
    } catch {
      diagnostics.append(.unreadable(FileSystem.path(folder, in: path), because: error))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      let found = FileSystem.kind(of: "\(path)/\(relative)") ?? (.other, isLink: true)
      if found.kind == .folder {
        if !found.isLink { collect(below: relative, into: &files, diagnostics: &diagnostics) }
      } else if (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && name != "decisions.yaml" {
        files.append(Array(relative.utf8))
      }
    }
  }
}

extension Diagnostic {
  /// A file or folder that the system does not let us read.
  static func unreadable(_ path: String, because error: FileError) -> Diagnostic {
    switch error {
    case .tooLarge: Diagnostic(.fileTooLarge, .error, "\(error); split it", at: .beginning(of: path))
    case .system: Diagnostic(.unreadableFile, .error, "cannot read \(error)", at: .beginning(of: path))
    case .notAFile, .notAFolder, .notThere, .notText, .changed:
      Diagnostic(.unreadableFile, .error, "cannot read this: \(error)", at: .beginning(of: path))
    }
  }
}
