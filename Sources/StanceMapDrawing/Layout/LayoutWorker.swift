#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// The other side of a large layout: what `stancemap` does when it calls itself to lay out.
public struct LayoutWorker: Sendable {
  /// The name of the hidden subcommand that reads a request from standard input and writes the answer.
  public static let command = "_layout-worker"

  public init() {}

  /// Returns the answer to a request: the geometry, or a line that begins with `error` and says why not.
  public func answer(to request: String) -> String {
    guard let network = try? SizedNetwork(decoding: request) else {
      return "error the request is not one of this version of stancemap\n"
    }
    do throws(LayoutError) {
      return try GraphvizLayout().geometry(of: network).encoded
    } catch {
      guard case .graphviz(let text) = error else { return "error \(error)\n" }
      return "error \(TextCleaner().cleaned(text))\n"
    }
  }

  /// Sees to it that this process cannot outlive, or swell beyond, what a layout may take.
  ///
  /// Best effort: a limit that the system refuses is left as it is.
  public func limitResources(seconds: Int, bytes: Int = 4 << 30) {
    #if canImport(Darwin)
      let (time, memory, dump) = (RLIMIT_CPU, RLIMIT_AS, RLIMIT_CORE)
    #else
      let (time, memory, dump) = (RLIMIT_CPU.rawValue, RLIMIT_AS.rawValue, RLIMIT_CORE.rawValue)
    #endif
    limit(Int32(time), to: seconds)
    limit(Int32(memory), to: bytes)
    limit(Int32(dump), to: 0)
  }

  private func limit(_ resource: Int32, to value: Int) {
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, rlim_t(max(0, value)))
    _ = setrlimit(resource, &limit)
  }
}
