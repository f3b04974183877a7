#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One of the streams that a command writes to.
struct Terminal {
  var descriptor: Int32

  static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
  static let standardError = Terminal(descriptor: STDERR_FILENO)

  /// Whether somebody is looking.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// How many columns it has; nil where nobody is looking.
  var columns: Int? {
    var size = winsize()
    guard isInteractive, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether colours are welcome: on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
  var takesColor: Bool {
    let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
    return isInteractive && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// Writes the text; a reader who has gone away is no fault of ours.
  func write(_ text: String) {
    try? FileSystem.write(text, to: descriptor, path: "-")
  }
}

/// Tells somebody who is looking how far a long piece of work is.
struct Progress {
  private let terminal = Terminal.standardError
  private let total: Int

  init(total: Int) {
    self.total = total
  }

  func report(_ number: Int, _ name: String) {
    guard terminal.isInteractive else { return }
    terminal.write("\r\u{1B}[K\(number)/\(total) \(name)")
    if number == total { terminal.write("\r\u{1B}[K") }
  }
}
