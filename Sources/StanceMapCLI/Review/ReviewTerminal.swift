#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal's settings, which come back when nobody holds this any more.
struct RawMode: ~Copyable {
  private var former = termios()
  private let descriptor: Int32

  /// Has keys come at once and unseen; nil where that is no terminal.
  init?(_ descriptor: Int32) {
    self.descriptor = descriptor
    guard tcgetattr(descriptor, &former) == 0 else { return nil }
    var raw = former
    cfmakeraw(&raw)
    guard tcsetattr(descriptor, TCSAFLUSH, &raw) == 0 else { return nil }
  }

  deinit {
    var former = former
    _ = tcsetattr(descriptor, TCSADRAIN, &former)
  }
}

/// What somebody types, and what else ends the waiting for it.
struct ReviewInput {
  enum Event: Equatable {
    case bytes([UInt8])
    /// Nothing came for a while.
    case nothing
    /// Nothing will come any more.
    case end
    /// The system asks the program to end.
    case signal(Int32)
  }

  private let descriptor = STDIN_FILENO
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Makes signals wait, so that none comes in the middle of anything; `next` tells of them.
  static func holdSignals() {
    var set = signalSet
    pthread_sigmask(SIG_BLOCK, &set, nil)
    // A terminal or reader that has gone is told by the error of the call.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Lets a signal that waits do what it does, which ends the program.
  static func deliverSignals() {
    var set = signalSet
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  private static var signalSet: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  private var pendingSignal: Int32? {
    var set = sigset_t()
    guard sigpending(&set) == 0 else { return nil }
    return Self.signals.first { sigismember(&set, $0) == 1 }
  }

  /// Waits for what comes next, and for so many milliseconds at most.
  func next(within limit: Int32 = 200) -> Event {
    if let signal = pendingSignal { return .signal(signal) }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let count = poll(&request, 1, limit)
    if let signal = pendingSignal { return .signal(signal) }
    guard count > 0 else { return count == 0 || errno == EINTR ? .nothing : .end }
    var length = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1_024) { space, count in
      length = read(descriptor, space.baseAddress, space.count)
      count = max(0, length)
    }
    if length < 0 && (errno == EINTR || errno == EAGAIN) { return .nothing }
    return length > 0 ? .bytes(bytes) : .end
  }

  /// Stops the program as Ctrl-Z does, until somebody has it go on.
  static func suspend() {
    kill(getpid(), SIGTSTP)
  }
}

extension Terminal {
  static let standardInput = Terminal(descriptor: STDIN_FILENO)

  /// Columns and lines; 80 and 24 where the terminal does not say.
  var size: (width: Int, height: Int) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Whether it can be written to at any place of the screen.
  var hasScreen: Bool {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    return isInteractive && name != "dumb" && !name.isEmpty
  }
}
