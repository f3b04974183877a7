#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The calls of the operating system that the command needs, with errors that a person can read.
enum FileSystem {
  enum Kind {
    case file, folder, other
  }

  /// The path of what a folder holds, as somebody in the working folder would write it.
  static func path(_ name: String, in folder: String) -> String {
    folder == "." || folder.isEmpty ? name : "\(folder)/\(name)"
  }

  /// What is at a path, and whether the path itself is a link; nil where nothing is.
  static func kind(of path: String) -> (kind: Kind, isLink: Bool)? {
    var own = stat()
    var target = stat()
    guard lstat(path, &own) == 0, stat(path, &target) == 0 else { return nil }
    let kind: Kind =
      switch target.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return (kind, own.st_mode & S_IFMT == S_IFLNK)
  }

  /// The names in a folder, sorted by their UTF-8 bytes; names that are not UTF-8 are left out.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw .system(path: folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// The bytes of a regular file that has no more than `limit` of them.
  ///
  /// A pipe or device is refused without waiting for anybody to write into it.
  static func bytes(of path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard status.st_size <= limit else {
      throw .tooLarge(path: path, bytes: Int(status.st_size), limit: limit)
    }
    return try bytes(from: descriptor, expecting: Int(status.st_size), path: path)
  }

  private static func bytes(
    from descriptor: Int32,
    expecting size: Int,
    path: String
  ) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let length = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if length < 0 && errno == EINTR { continue }
        if length < 0 { code = errno }
        guard length > 0 else { break }
        count += length
      }
    }
    guard code == 0 else { throw .system(path: path, code: code) }
    return bytes
  }

  /// All bytes of standard input, if there are no more than `limit`.
  static func standardInput(limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var reader = LineReader(limit: limit)
    while let line = try reader.next() {
      guard case .bytes(let line) = line, bytes.count + line.count <= limit else {
        throw .tooLarge(path: "standard input", bytes: limit + 1, limit: limit)
      }
      bytes += line + [UInt8(ascii: "\n")]
    }
    return bytes
  }

  /// Writes a file whole or not at all: a new file beside it takes its place when everything is in it.
  ///
  /// A link stays, and the file behind it is replaced. The new file may be read and written by whom the old one
  /// could. A device or pipe cannot be replaced: the text goes into it. Who interrupts the program waits until the
  /// file is written, so that no half of one is left beside it.
  ///
  /// - Parameter isKept: whether it has to be on the disk before anything else is done.
  static func replace(_ path: String, with text: String, isKept: Bool = false) throws(FileError) {
    let found = kind(of: path)
    if found?.kind == .other { return try pour(text, into: path) }
    let target = found?.isLink == true ? try resolved(path) : path
    let held = HeldSignals()
    defer { held.release() }
    let temporary = "\(target).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    do throws(FileError) {
      try write(text, to: descriptor, path: path)
      if isKept { _ = fsync(descriptor) }
      var old = stat()
      if stat(target, &old) == 0 { _ = fchmod(descriptor, old.st_mode & 0o7777) }
      guard close(descriptor) == 0, rename(temporary, target) == 0 else {
        throw .system(path: path, code: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Does what nobody else may do at the same time with the files in the folder of a file.
  ///
  /// Where the system has no such lock, as on some network drives, it does the work without.
  static func alone(
    with path: String,
    _ work: () throws(FileError) -> Void
  ) throws(FileError) {
    let target = (try? resolved(path)) ?? path
    let folder = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let name = folder.isEmpty ? "." : folder == [""] ? "/" : folder.joined(separator: "/")
    let descriptor = open(name, O_RDONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    try work()
  }

  private static func pour(_ text: String, into path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    defer { close(descriptor) }
    try write(text, to: descriptor, path: path)
  }

  /// The path without links.
  private static func resolved(_ path: String) throws(FileError) -> String {
    guard let real = realpath(path, nil) else { throw .system(path: path, code: errno) }
    defer { free(real) }
    return String(cString: real)
  }

  /// Writes all of a text to an open file, such as standard output.
  static func write(_ text: String, to descriptor: Int32, path: String) throws(FileError) {
    var text = text
    var code: Int32 = 0
    text.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      #if canImport(Darwin)
        let writeBytes = Darwin.write
      #else
        let writeBytes = Glibc.write
      #endif
      while let start = rest.baseAddress, !rest.isEmpty {
        let length = writeBytes(descriptor, start, rest.count)
        if length < 0 && errno == EINTR { continue }
        guard length > 0 else {
          code = errno
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(length))
      }
    }
    guard code == 0 else { throw .system(path: path, code: code) }
  }

  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw .system(path: path, code: errno) }
  }

  /// Creates a folder and those that it is in, where they are missing.
  static func createFolder(_ path: String) throws(FileError) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for component in path.split(separator: "/") {
      partial += partial.isEmpty || partial.hasSuffix("/") ? String(component) : "/\(component)"
      if mkdir(partial, 0o777) != 0 && errno != EEXIST { throw .system(path: path, code: errno) }
    }
  }
}

/// The signals by which somebody ends the program, which wait meanwhile.
private struct HeldSignals {
  private var former = sigset_t()

  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &former)
  }

  func release() {
    var former = former
    pthread_sigmask(SIG_SETMASK, &former, nil)
  }
}

/// Why a file could not be read or written.
enum FileError: Error, Equatable {
  /// What the system says, by the number of its error.
  case system(path: String, code: Int32)
  case notAFile(path: String)
  case notAFolder(path: String)
  case notThere(path: String)
  /// It is not UTF-8.
  case notText(path: String)
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// Somebody else has written it since it was read.
  case changed(path: String)
}

extension FileError: CustomStringConvertible {
  var description: String {
    switch self {
    case .system(let path, let code): "'\(path)': \(String(cString: strerror(code)).lowercased())"
    case .notThere(let path): "'\(path)' is not there"
    case .notText(let path): "'\(path)' is not UTF-8 text"
    case .notAFolder(let path): "'\(path)' is not a folder"
    case .notAFile(let path): "'\(path)' is not a regular file"
    case .changed(let path):
      "'\(path)' was changed by somebody else since it was read, so nothing was written; start again to go on"
    case .tooLarge(let path, let bytes, let limit):
      "'\(path)' has \(bytes) bytes; the limit is \(limit >> 20) MB"
    }
  }
}
