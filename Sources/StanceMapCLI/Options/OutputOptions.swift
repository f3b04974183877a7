import ArgumentParser

/// Where a result goes: standard output, or a file that is replaced whole or not at all.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "The file to write; without it, standard output.",
    completion: .file()
  )
  var output: String?

  func write(_ text: String) throws(FileError) {
    guard let output, output != "-" else {
      return try FileSystem.write(text, to: Terminal.standardOutput.descriptor, path: "standard output")
    }
    try FileSystem.replace(output, with: text)
  }
}
