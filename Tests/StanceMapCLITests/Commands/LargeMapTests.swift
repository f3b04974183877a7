import TestSupport
import Testing

/// Maps that are so large that another process lays them out.
@Suite struct LargeMapTests {
  private static let count = 310

  private static var project: String {
    let claims = (0..<count).map { "  c\($0): The claim number \($0)" }
    let statements = (0..<count).map { "      - {supports: c\($0), quote: words}" }
    let arguments = (1..<count).map { "      - {claim: c\($0 / 2), supported-by: [c\($0)]}" }
    let document = ["documents:", "  - id: d", "    author: a", "    statements:"] + statements
    return (["actors: {a: A}", "claims:"] + claims + document + ["    arguments:"] + arguments)
      .joined(separator: "\n")
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["a.yaml": Self.project])
  }

  @Test func `another process lays it out, and all of it comes back`() throws {
    let result = try stancemap("map", "a.yaml", "--view", "arguments", in: folder.path)
    #expect(result.status == 0)
    #expect(SVGCheck(result.output).faults == [])
    #expect(ParsedXML(result.output).elements.filter { $0.classes.first == "box" }.count == Self.count)
  }

  @Test func `a layout that takes too long is given up, with what to do`() throws {
    let result = try stancemap("map", "a.yaml", "--time-limit", "0", "-o", "a.svg", in: folder.path)
    #expect(result.status == 2)
    #expect(result.messages.contains("took longer than 0 seconds; show less of it with --topic"))
    #expect(try folder.names() == ["a.yaml"])
  }

  @Test func `of all maps, those that can be drawn are`() throws {
    let result = try stancemap("map", "a.yaml", "--all", "--time-limit", "0", "-o", "maps", in: folder.path)
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("stancemap: 'panels' is not drawn: the layout of 310 boxes"))
    #expect(try folder.names(in: "maps") == ["matrix.svg", "stances.svg"])
  }
}
