import ArgumentParser

/// Where a result goes: standard output, or a file that is replaced whole or not at all.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "The file to write; without it, standard output.",
    completion: .file()
  )
  var output: String?

  func validate() throws {
    // This comes of a variable that is not set; below an empty name would be the root of the file system.
    if output == "" { throw ValidationError("-o takes the name of a file or folder, and it is empty") }
  }

  /// How wide text may be: as the terminal, where it goes there.
  var columns: Int {
    guard output == nil || output == "-" else { return 80 }
    return max(20, Terminal.standardOutput.columns ?? 80)
  }

  func write(_ text: String) throws(FileError) {
    guard let output, output != "-" else {
      return try FileSystem.write(text, to: Terminal.standardOutput.descriptor, path: "standard output")
    }
    try FileSystem.replace(output, with: text)
  }
}
