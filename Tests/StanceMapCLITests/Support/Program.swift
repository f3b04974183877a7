import Foundation
import TestSupport

/// The built `stancemap`, started as a person starts it.
struct Program {
  /// The folder to start it in; nil for that of the tests.
  var folder: String?
  /// What its environment has beside what every program needs.
  var environment: [String: String] = [:]
  /// Kills it when it takes longer, in seconds.
  var timeLimit = 60.0
  /// What it reads; nil for nothing.
  var input: FileHandle?
  /// How much it may ask of the system, in megabytes, where the system can hold it to that.
  var memoryLimit = 2_000

  /// What it did.
  struct Result {
    var status: Int32
    var output: String
    var messages: String
  }

  enum Fault: Error {
    case notBuilt(near: [String])
    case tookTooLong([String])
  }

  /// Runs it to its end.
  ///
  /// - Parameter output: where its standard output goes in place of the result.
  func run(_ arguments: [String], output: FileHandle? = nil) throws -> Result {
    let streams = try TemporaryFolder(["output": "", "messages": ""])
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let limited = "ulimit -v \(memoryLimit * 1_024) 2> /dev/null; exec \"$@\""
    process.arguments = ["-c", limited, "sh", try Self.path()] + arguments
    process.environment = Self.neededEnvironment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = output ?? FileHandle(forWritingAtPath: streams.path("output"))
    process.standardError = FileHandle(forWritingAtPath: streams.path("messages"))
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    try process.run()
    if end.wait(timeout: .now() + timeLimit) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      throw Fault.tookTooLong(arguments)
    }
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try streams.text(of: "output"),
      messages: try streams.text(of: "messages")
    )
  }

  static let neededEnvironment = ProcessInfo.processInfo.environment.filter {
    ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"]
      .contains($0.key)
  }

  /// The path of the program, which the build puts beside the tests.
  ///
  /// The tests are a program themselves or a bundle that another program loads, which names it as an argument.
  static func path() throws -> String {
    let tests = CommandLine.arguments.map { URL(filePath: $0) } + Bundle.allBundles.map(\.bundleURL)
    var folders = tests.filter { $0.path.contains(".xctest") }.map { $0.deletingLastPathComponent() }
    for folder in folders {
      var above = folder
      while above.path.contains(".xctest") { above.deleteLastPathComponent() }
      folders.append(above)
    }
    let program = folders.map { $0.appending(path: "stancemap").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let program else { throw Fault.notBuilt(near: folders.map(\.path)) }
    return program
  }
}

/// Runs `stancemap` to its end.
func stancemap(
  _ arguments: String...,
  in folder: String? = nil,
  environment: [String: String] = [:]
) throws -> Program.Result {
  try Program(folder: folder, environment: environment).run(arguments)
}
