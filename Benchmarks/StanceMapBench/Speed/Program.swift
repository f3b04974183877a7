#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that is started and waited for.
///
/// Foundation's `Process` notices an end only every 50 ms, which is longer than what is measured here.
struct Program {
  var path: String
  var arguments: [String]

  struct Failure: Error, CustomStringConvertible {
    var program: Program
    var status: Int32

    var description: String {
      "\(program.path) \(program.arguments.joined(separator: " ")) ended with \(status)"
    }
  }

  /// Runs it with nowhere to write.
  ///
  /// - Returns: its peak memory, in megabytes.
  @discardableResult
  func run(accepting statuses: ClosedRange<Int32> = 0...0) throws -> Int {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words = ([path] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    words.append(nil)

    var child = pid_t()
    let error = posix_spawn(&child, path, &actions, nil, words, environ)
    guard error == 0 else { throw Failure(program: self, status: error) }
    var (status, usage) = (Int32(), rusage())
    while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    guard statuses.contains(code) else { throw Failure(program: self, status: code) }
    #if canImport(Darwin)
      return usage.ru_maxrss >> 20
    #else
      return usage.ru_maxrss >> 10
    #endif
  }
}
