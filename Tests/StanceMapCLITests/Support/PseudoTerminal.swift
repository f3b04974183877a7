import Foundation

/// A terminal without a screen.
final class PseudoTerminal {
  private let screen: Int32
  /// What a program writes to.
  let handle: FileHandle

  struct Fault: Error {
    var code = errno
  }

  init() throws {
    var line: Int32 = -1
    var screen: Int32 = -1
    guard openpty(&screen, &line, nil, nil, nil) == 0 else { throw Fault() }
    self.screen = screen
    handle = FileHandle(fileDescriptor: line, closeOnDealloc: true)
  }

  deinit {
    close(screen)
  }

  /// What was written, when nobody writes any more; no more than fits into a terminal's memory.
  func text() throws -> String {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(screen, &bytes, bytes.count)
    guard count >= 0 else { throw Fault() }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
