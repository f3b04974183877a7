import ArgumentParser
import Foundation

/// A folder to work in, and the program to measure.
struct Workplace {
  var folder: String
  var program: String
  var runs: Int

  /// Does something in a folder that is gone afterwards.
  ///
  /// - Parameter program: the one to measure; nil for the one beside this one.
  static func temporary(program: String?, runs: Int, _ work: (Workplace) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stancemap-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(Workplace(folder: folder.path, program: try program ?? programBesideThis(), runs: runs))
  }

  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true
    )
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  func stancemap(_ arguments: String...) -> Program {
    Program(path: program, arguments: arguments)
  }

  /// Graphviz's program, if it is there; the library alone does not bring it.
  var dot: String? { Self.onPath("dot") }

  /// Where a program is, if it is there.
  static func onPath(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func programBesideThis() throws -> String {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = own.appendingPathComponent("stancemap").path
    guard FileManager.default.isExecutableFile(atPath: beside) else {
      throw ValidationError("there is no 'stancemap' beside this program; name it with --stancemap")
    }
    return beside
  }
}
