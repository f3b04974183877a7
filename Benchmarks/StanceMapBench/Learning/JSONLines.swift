import Foundation

/// Values that stand one to a line, as JSON.
struct JSONLines<Value: Decodable> {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// Reads a file, or the file of that name with `.gz` after it.
  static func read(_ path: String) throws -> [Value] {
    let decoder = JSONDecoder()
    return try content(of: path).split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
      do { return try decoder.decode(Value.self, from: Data(line)) } catch {
        throw Fault(description: "\(path):\(number + 1): not the expected JSON: \(error)")
      }
    }
  }

  private static func content(of path: String) throws -> Data {
    if let data = FileManager.default.contents(atPath: path) { return data }
    guard FileManager.default.fileExists(atPath: path + ".gz") else {
      throw Fault(description: "there is no file '\(path)', nor '\(path).gz'")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path + ".gz"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Fault(description: "'\(path).gz' cannot be unpacked") }
    return data
  }

  /// Reads standard input line by line and writes an answer to each.
  static func filter<Answer: Encodable>(_ answer: (Value) throws -> Answer) throws {
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var number = 0
    while let line = readLine() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      let value: Value
      do { value = try decoder.decode(Value.self, from: Data(line.utf8)) } catch {
        throw Fault(description: "standard input:\(number): not the expected JSON: \(error)")
      }
      FileHandle.standardOutput.write(try encoder.encode(try answer(value)) + Data("\n".utf8))
    }
  }
}
