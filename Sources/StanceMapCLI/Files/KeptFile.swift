import StanceMap

/// A file as it was read, which is put back changed only where nobody else has changed it.
struct KeptFile {
  let path: String
  /// Nil where there is no file yet.
  private(set) var bytes: [UInt8]?
  private(set) var source: SourceFile

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads a file; one that is not there is taken to be empty.
  init(at path: String) throws(FileError) {
    self.path = path
    bytes = try Self.bytes(of: path)
    var diagnostics: [Diagnostic] = []
    let decoder = SourceDecoder(kind: .annotation)
    guard let source = decoder.file(at: path, bytes: bytes ?? [], diagnostics: &diagnostics) else {
      throw .notText(path: path)
    }
    self.source = source
  }

  private static func bytes(of path: String) throws(FileError) -> [UInt8]? {
    guard FileSystem.kind(of: path) != nil else { return nil }
    return try FileSystem.bytes(of: path, limit: SourceDecoder.Kind.annotation.sizeLimit)
  }

  /// Replaces the file whole or not at all; a byte order mark stays.
  mutating func replace(with source: SourceFile) throws(FileError) {
    let hasMark = bytes?.starts(with: Self.mark) ?? false
    let text = hasMark ? "\u{FEFF}" + source.text : source.text
    let (path, known) = (path, bytes)
    try FileSystem.alone(with: path) { () throws(FileError) in
      guard try Self.bytes(of: path) == known else { throw .changed(path: path) }
      try FileSystem.replace(path, with: text, isKept: true)
    }
    bytes = Array(text.utf8)
    self.source = source
  }

  /// Takes a file away that was not there before.
  mutating func remove() throws(FileError) {
    let (path, known) = (path, bytes)
    try FileSystem.alone(with: path) { () throws(FileError) in
      guard try Self.bytes(of: path) == known else { throw .changed(path: path) }
      try FileSystem.remove(path)
    }
    bytes = nil
    source.text = ""
  }
}
