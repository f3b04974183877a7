import Foundation

/// A program that somebody uses at a terminal.
final class TerminalTrial {
  private let screen: Int32
  private let line: Int32
  let process = Process()
  private var shown: [UInt8] = []
  private let end = DispatchSemaphore(value: 0)
  /// How the terminal was set before.
  private var former = termios()

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  init(
    _ arguments: [String],
    in folder: String,
    environment: [String: String] = ["TERM": "xterm"],
    width: UInt16 = 80,
    height: UInt16 = 24
  ) throws {
    var (screen, line): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&screen, &line, nil, nil, &size) == 0 else { throw Fault(description: "no terminal") }
    (self.screen, self.line) = (screen, line)
    tcgetattr(line, &former)
    let terminal = FileHandle(fileDescriptor: line, closeOnDealloc: false)
    process.executableURL = URL(filePath: try Program.path())
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Program.neededEnvironment.merging(environment) { $1 }
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { [end] _ in end.signal() }
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    if line >= 0 { close(line) }
    if screen >= 0 { close(screen) }
  }

  func send(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(screen, bytes, bytes.count)
  }

  /// Waits until the words have been shown since the last time.
  func wait(for words: String, within seconds: Double = 30) throws {
    let limit = Date().addingTimeInterval(seconds)
    while !text.contains(words) {
      guard Date() < limit else { throw Fault(description: "'\(words)' is not in: \(text)") }
      try read()
    }
    shown = []
  }

  var text: String { String(decoding: shown, as: UTF8.self) }

  private func read() throws {
    var request = pollfd(fd: screen, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, 100) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(screen, &bytes, bytes.count)
    if count > 0 { shown += bytes.prefix(count) }
  }

  /// The exit status; for a program that a signal ended, the negative signal.
  func status(within seconds: Double = 30) throws -> Int32 {
    let limit = Date().addingTimeInterval(seconds)
    while end.wait(timeout: .now() + 0.05) == .timedOut {
      guard Date() < limit else { throw Fault(description: "it does not end; shown: \(text)") }
      try read()
    }
    try read()
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// Whether the terminal is set as it was before.
  var isRestored: Bool {
    var now = termios()
    guard tcgetattr(line, &now) == 0 else { return false }
    return now.c_lflag == former.c_lflag && now.c_iflag == former.c_iflag && now.c_oflag == former.c_oflag
  }

  /// Whether keys come one by one now.
  var isRaw: Bool {
    var now = termios()
    return tcgetattr(line, &now) == 0 && now.c_lflag & tcflag_t(ICANON) == 0
  }
}
