import Foundation
import StanceMapDrawing
import TestSupport
import Testing

@Suite struct MapCommandTests {
  /// The examples, each with the views that have nothing to show of it.
  private static let examples = [
    SampleProject.nightBuses: ["dendrogram"],
    SampleProject.minimal: ["replies", "dendrogram"],
    SampleProject.lakeLetters: ["arguments", "replies"],
  ]
  /// What tells a picture from others of its view: filters, and a part of its file's name.
  private static let choices: [String: (filters: [String], suffix: String)] = [
    "arguments": (["--document", "last-bus"], "-last-bus"),
    "replies": (["--document", "late-spoon-thread"], "-late-spoon-thread"),
    "differences": (["--author", "brightling", "--author", "dunnock"], "-brightling-dunnock"),
  ]

  private func map(_ arguments: String...) throws -> String {
    let result = try Program().run(["map", SampleProject.nightBuses] + arguments)
    #expect(result.status == 0)
    #expect(result.messages == "")
    return result.output
  }

  @Test(arguments: examples.keys.sorted(), ["svg", "dot", "text", "table"])
  func `every view that has something to show is drawn in every format`(
    project: String,
    format: String
  ) throws {
    let folder = try TemporaryFolder()
    let result = try stancemap("map", project, "--all", "--format", format, "-o", folder.path("a/b"))
    #expect(result.status == 0)
    #expect(result.output == "" && result.messages == "")
    let names = try folder.names(in: "a/b")
    let views = Set(names.map { $0.prefix { $0 != "-" && $0 != "." } })
    let missing = Set(ViewCatalog.names).subtracting(views.map(String.init))
    #expect(missing == Set(Self.examples[project, default: []]))
    for name in names {
      let text = try folder.text(of: "a/b/\(name)")
      switch format {
      case "svg": #expect(SVGCheck(text).faults == [], "\(name)")
      case "dot": #expect(text.hasPrefix("digraph ") && text.hasSuffix("}\n"), "\(name)")
      default: #expect(text.contains("\n") && !text.contains("<"), "\(name)")
      }
    }
  }

  @Test(arguments: ViewCatalog.names)
  func `a view alone is drawn as among all`(view: String) throws {
    let folder = try TemporaryFolder()
    let (filters, suffix) = Self.choices[view] ?? ([], "")
    let project = view == "dendrogram" ? SampleProject.lakeLetters : SampleProject.nightBuses
    #expect(try stancemap("map", project, "--all", "--format", "table", "-o", folder.path).status == 0)
    let result = try Program().run(["map", project, "--view", view, "--format", "table"] + filters)
    #expect(result.status == 0)
    #expect(try result.output == folder.text(of: "\(view)\(suffix).txt"))
  }

  @Test func `a matrix is of claims or blame, by author, document or actor, in blocks or as in the files`()
    throws
  {
    let blame = try map("--view", "matrix", "--of", "blame", "--by", "document", "--format", "table")
    #expect(blame.hasPrefix("Who is blamed"))
    #expect(blame.contains("Brightling: The last bus was mine"))
    let actors = try map("--view", "matrix", "--by", "actor", "--order", "file", "--format", "table")
    #expect(actors.contains("supports, reported"))
    #expect(actors.contains("Order: as in the files"))
  }

  @Test func `what only two authors or enough claims allow is told`() throws {
    let differences = try stancemap("map", SampleProject.nightBuses, "--view", "differences")
    #expect(differences.status == 2)
    #expect(differences.messages.contains("choose with --author, twice: pellowline, behind-the-wheel.author"))
    let dendrogram = try stancemap("map", SampleProject.nightBuses, "--view", "dendrogram")
    #expect(dendrogram.status == 2)
    #expect(dendrogram.messages.contains("7 of 10 pairs have fewer"))
  }

  @Test func `a view of one document asks for it`() throws {
    let result = try stancemap("map", SampleProject.nightBuses, "--view", "arguments")
    #expect(result.status == 2)
    #expect(result.messages.contains("choose with --document: behind-the-wheel, last-bus"))
  }

  @Test func `an unknown view is refused with the nearest`() throws {
    let result = try stancemap("map", SampleProject.minimal, "--view", "pannels")
    #expect(result.status == 64)
    #expect(result.messages.contains("there is no view 'pannels'; did you mean 'panels'?"))
    let other = try stancemap("map", SampleProject.minimal, "--view", "zzz")
    #expect(other.messages.contains("there are: panels, "))
  }

  @Test func `all needs a folder`() throws {
    let result = try stancemap("map", SampleProject.minimal, "--all")
    #expect(result.status == 64)
    #expect(result.messages.contains("-o DIR"))
  }

  @Test func `where there is nothing to draw, all says so`() throws {
    let folder = try TemporaryFolder(["a.yaml": "actors: {a: A}"])
    let result = try stancemap("map", "a.yaml", "--all", "-o", "maps", in: folder.path)
    #expect(result.status == 2)
    #expect(result.messages == "stancemap: there is nothing to draw; check the filters\n")
    #expect(try folder.names() == ["a.yaml"])
  }

  @Test func `a title takes the place of the project's`() throws {
    let svg = ParsedXML(try map("--view", "matrix", "--title", "Tea & <buses>"))
    #expect(svg.children(of: 0).first { $0.name == "title" }?.words == "Tea & <buses>")
    #expect(svg.elements.contains { $0.name == "text" && $0.words == "Tea & <buses>" })
  }

  @Test(arguments: ["dark", "print", "auto"])
  func `a theme changes the colours and nothing else`(theme: String) throws {
    let (light, other) = (try map("--view", "matrix"), try map("--view", "matrix", "--theme", theme))
    #expect(light != other)
    let words = { (svg: String) in ParsedXML(svg).elements.filter { $0.name == "text" }.map(\.words) }
    #expect(words(light) == words(other))
  }

  @Test(arguments: [("A3", "420mm", "297mm"), ("a4", "297mm", "210mm")])
  func `a page has the size of its paper`(page: String, width: String, height: String) throws {
    let result = try Program().run(["map", SampleProject.nightBuses, "--page", page])
    #expect(result.status == 0)
    #expect(result.messages.contains("pt high on this page") == (page == "a4"), "too small words are told")
    let root = try #require(ParsedXML(result.output).elements.first)
    #expect(root.attributes["width"] == width)
    #expect(root.attributes["height"] == height)
  }

  @Test func `labels are full, short or numbers with a key`() throws {
    let words = { (labels: String) in
      let svg = ParsedXML(try map("--view", "stances", "--topic", "money", "--labels", labels))
      return svg.elements.filter { $0.name == "text" || $0.name == "tspan" }.map(\.words)
        .joined(separator: " ")
    }
    let (full, short, number) = (try words("full"), try words("short"), try words("number"))
    #expect(full.contains("costs the town") && !short.contains("costs the town"))
    #expect(short.contains("Night line is"))
    #expect(number.contains("costs the town") && number.contains("1 "))
  }

  @Test func `a direction turns the arrows`() throws {
    let size = { (direction: String) in
      let svg = try map("--view", "arguments", "--document", "last-bus", "--direction", direction)
      return ParsedXML(svg).elements.first?.attributes["viewBox"]
    }
    #expect(try size("up") != size("right"))
  }

  @Test func `another coding gives another map`() throws {
    let (own, second) = (try map("--format", "table"), try map("--format", "table", "--coding", "second"))
    #expect(own != second)
    let result = try stancemap("map", SampleProject.nightBuses, "--coding", "secnod")
    #expect(result.status == 2)
    #expect(result.messages.contains("there is no coding 'secnod'; the project has: second"))
  }

  @Test func `a matrix can be about blame`() throws {
    #expect(
      try map("--view", "matrix", "--of", "blame", "--format", "table")
        != map("--view", "matrix", "--format", "table")
    )
  }

  @Test func `blame of all authors can be in one picture`() throws {
    let panels = { (svg: String) in ParsedXML(svg).elements.filter { $0.classes == ["panel"] }.count }
    #expect(try panels(map("--view", "blame")) > 1)
    #expect(try panels(map("--view", "blame", "--together")) == 1)
  }
}
