import TestSupport
import Testing

/// A fault is told once: what only follows from it, in the same file or in others, is not told.
@Suite struct FollowingFaultTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(SampleProject.nightBuses, to: "p")
  }

  /// The errors and warnings of the project after a change in one of its files.
  private func faults(in file: String, replacing old: String, with new: String) throws -> [String] {
    let text = try folder.text(of: "p/\(file)")
    try #require(text.contains(old))
    try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: "p/\(file)")
    let result = try stancemap("check", "p", in: folder.path)
    #expect(result.status == 1)
    return result.output.split(separator: "\n").map(String.init)
      .filter { $0.contains(": error: ") || $0.contains(": warning: ") }
  }

  @Test(arguments: [
    ("\n    short: Brightling", "\n\tshort: Brightling", "codebook.yaml:12:1", "tab"),
    ("\ntopics:", "\n---\ntopics:", "codebook.yaml:58:1", "unsupported-yaml"),
    ("\nclaims:", "\nclaim:", "codebook.yaml:66:1", "unknown-key"),
    ("  dunnock:", "  dunnock", "codebook.yaml:16:3", "missing-colon"),
  ])
  func `a codebook that cannot be read whole has one fault`(
    old: String,
    new: String,
    place: String,
    id: String
  ) throws {
    let faults = try faults(in: "codebook.yaml", replacing: old, with: new)
    #expect(faults.count == 1, "\(faults)")
    #expect(
      faults.first?.hasPrefix("p/\(place): error: ") == true && faults.first?.hasSuffix("[\(id)]") == true
    )
  }

  @Test func `a misspelled id is told beside a fault of another file`() throws {
    let text = try folder.text(of: "p/codebook.yaml")
    try folder.write(
      text.replacing("    short: Brightling", with: "\tshort: Brightling"),
      to: "p/codebook.yaml"
    )
    let faults = try faults(
      in: "documents/last-bus.yaml",
      replacing: "supports: owed-a-ride",
      with: "supports: owed-a-rode"
    )
    #expect(faults.count == 2, "\(faults)")
    #expect(faults.last?.contains("'owed-a-rode'") == true)
  }

  @Test func `one file of a project that is given alone has one fault for that, beside its own`() throws {
    try folder.copy(SampleProject.nightBuses + "/documents/last-bus.yaml", to: "alone.yaml")
    let text = try folder.text(of: "alone.yaml").replacing(
      "  - supports: council-str",
      with: " - supports: council-str"
    )
    try folder.write(text, to: "alone.yaml")
    let output = try stancemap("check", "alone.yaml", in: folder.path).output
    let errors = output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.map { $0.prefix(16) } == ["alone.yaml:5:11:", "alone.yaml:16:2:"], "\(output)")
  }

  @Test func `a statement that cannot be read takes no premise from an argument`() throws {
    let faults = try faults(
      in: "documents/last-bus.yaml",
      replacing: "  - supports: council-stranded-them",
      with: " - supports: council-stranded-them"
    )
    #expect(faults.count == 1, "\(faults)")
  }
}
