#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a stream line by line, and keeps no more of it than one line.
struct LineReader {
  enum Line: Equatable {
    /// Without its end.
    case bytes([UInt8])
    /// It has more bytes than are taken, and was passed over.
    case tooLong
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  init(descriptor: Int32 = STDIN_FILENO, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; nil at the end of the stream.
  mutating func next() throws(FileError) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var hasLine = false
    while true {
      if position == buffer.count {
        try fill()
        guard position < buffer.count else { break }
      }
      hasLine = true
      let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n"))
      let piece = buffer[position..<(end ?? buffer.count)]
      if line.count + piece.count > limit {
        isTooLong = true
        line = []
      }
      if !isTooLong { line += piece }
      position = end.map { $0 + 1 } ?? buffer.count
      if end != nil { break }
    }
    guard hasLine else { return nil }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return isTooLong ? .tooLong : .bytes(line)
  }

  private mutating func fill() throws(FileError) {
    guard !isAtEnd else { return }
    var code: Int32 = 0
    buffer = [UInt8](unsafeUninitializedCapacity: 1 << 16) { space, count in
      var length: Int
      repeat { length = read(descriptor, space.baseAddress, space.count) } while length < 0 && errno == EINTR
      if length < 0 { code = errno }
      count = max(0, length)
    }
    position = 0
    isAtEnd = buffer.isEmpty
    guard code == 0 else { throw .system(path: "standard input", code: code) }
  }
}
