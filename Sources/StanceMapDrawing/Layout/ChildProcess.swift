#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Runs a program that answers what it is given on standard input, and does not wait for it forever.
struct ChildProcess: Sendable {
  enum Outcome: Equatable, Sendable {
    /// It ended with exit code 0.
    case answered([UInt8])
    case timedOut
    /// How it ended, or why it did not start.
    case failed(String)
  }

  var executable: String
  var arguments: [String]
  var timeLimit: Duration
  /// In bytes; more is a failure.
  var maximumAnswer = 256 << 20

  /// Returns the outcome; the process is gone by then.
  ///
  /// Both ways go through one socket and are served as they get ready, so neither side waits for the
  /// other. Standard error is thrown away.
  func run(input: [UInt8]) -> Outcome {
    guard let sockets = SocketPair() else { return .failed("there is no socket to be had") }
    let deadline = ContinuousClock.now + timeLimit
    guard let child = spawn(connectedTo: sockets.theirs) else {
      sockets.closeBoth()
      return .failed("'\(executable)' does not start")
    }
    close(sockets.theirs)
    let exchange = exchange(input, over: sockets.ours, until: deadline)
    close(sockets.ours)
    return outcome(of: child, exchange, until: deadline)
  }

  // MARK: - Starting

  private func spawn(connectedTo socket: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = CStrings([executable] + self.arguments)
    let environment = CStrings(Self.environment)
    defer {
      arguments.free()
      environment.free()
    }
    var child = pid_t()
    let error = posix_spawn(&child, executable, &actions, nil, arguments.pointers, environment.pointers)
    return error == 0 ? child : nil
  }

  /// What the system needs to start a program; nothing else can make a difference to a layout.
  private static var environment: [String] {
    let names = [
      "PATH", "HOME", "TMPDIR", "GVBINDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
      "DYLD_FALLBACK_LIBRARY_PATH",
    ]
    return names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
  }

  // MARK: - Talking

  private enum Exchange {
    case answer([UInt8])
    case timedOut
    case tooMuch
  }

  private func exchange(
    _ input: [UInt8],
    over socket: Int32,
    until deadline: ContinuousClock.Instant
  ) -> Exchange {
    var unsent = input[...]
    var answer: [UInt8] = []
    if unsent.isEmpty { shutdown(socket, Int32(SHUT_WR)) }
    while true {
      var request = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      if !unsent.isEmpty { request.events |= Int16(POLLOUT) }
      let milliseconds = deadline.milliseconds
      guard milliseconds > 0, poll(&request, 1, milliseconds) >= 0 || errno == EINTR else { return .timedOut }
      if Int32(request.revents) & POLLOUT != 0 { send(&unsent, to: socket) }
      if Int32(request.revents) & (POLLIN | POLLHUP | POLLERR) != 0 {
        guard receive(into: &answer, from: socket) else { return .answer(answer) }
        if answer.count > maximumAnswer { return .tooMuch }
      }
    }
  }

  /// Sends what fits; gives up on the rest where nobody reads it.
  private func send(_ bytes: inout ArraySlice<UInt8>, to socket: Int32) {
    let sent = bytes.withUnsafeBytes { buffer in
      #if canImport(Darwin)
        Darwin.send(socket, buffer.baseAddress, buffer.count, 0)
      #else
        Glibc.send(socket, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      #endif
    }
    if sent < 0 {
      if errno != EAGAIN, errno != EINTR { bytes = [] }
    } else {
      bytes = bytes.dropFirst(sent)
    }
    if bytes.isEmpty { shutdown(socket, Int32(SHUT_WR)) }
  }

  /// Takes what has come; returns whether more may follow.
  private func receive(into answer: inout [UInt8], from socket: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(socket, &buffer, buffer.count)
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    answer += buffer.prefix(count)
    return count > 0
  }

  // MARK: - Ending

  private func outcome(
    of child: pid_t,
    _ exchange: Exchange,
    until deadline: ContinuousClock.Instant
  ) -> Outcome {
    guard case .answer(let answer) = exchange, let status = status(of: child, until: deadline) else {
      kill(child, SIGKILL)
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      if case .tooMuch = exchange { return .failed("the answer is longer than any should be") }
      return .timedOut
    }
    let signal = status & 0x7F
    if signal != 0 { return .failed("the process that lays out was ended by signal \(signal)") }
    let code = (status >> 8) & 0xFF
    return code == 0 ? .answered(answer) : .failed("the process that lays out ended with code \(code)")
  }

  /// How a process ended; nil if it does not end in time.
  private func status(of child: pid_t, until deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status }
      if ended < 0, errno != EINTR { return 0x7F00 }
      guard deadline.milliseconds > 0 else { return nil }
      usleep(1_000)
    }
  }
}

extension ChildProcess {
  /// The file of the program that runs; nil where the system does not tell.
  static var currentExecutable: String? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    #if canImport(Darwin)
      var size = UInt32(buffer.count)
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
    #else
      guard readlink("/proc/self/exe", &buffer, buffer.count - 1) > 0 else { return nil }
    #endif
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension ContinuousClock.Instant {
  /// How long it is until then, rounded up; 0 when it is over.
  fileprivate var milliseconds: Int32 {
    let rest = ContinuousClock.now.duration(to: self) / .milliseconds(1)
    return rest <= 0 ? 0 : Int32(min(rest.rounded(.up), 1e9))
  }
}

/// Two ends of one connection; our end does not block, and neither is inherited as it is.
private struct SocketPair {
  var ours: Int32
  var theirs: Int32

  init?() {
    var ends: [Int32] = [0, 0]
    #if canImport(Darwin)
      guard socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0 else { return nil }
      var isOn: Int32 = 1
      setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #else
      guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return nil }
    #endif
    (ours, theirs) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ours, F_SETFL, O_NONBLOCK)
  }

  func closeBoth() {
    close(ours)
    close(theirs)
  }
}

/// Strings for C, ending with a null pointer.
private struct CStrings {
  var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    pointers = strings.map { strdup($0) } + [nil]
  }

  func free() {
    for pointer in pointers { Self.release(pointer) }
  }

  private static func release(_ pointer: UnsafeMutablePointer<CChar>?) {
    #if canImport(Darwin)
      Darwin.free(pointer)
    #else
      Glibc.free(pointer)
    #endif
  }
}
