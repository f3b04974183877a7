import StanceMapDrawing
import TestSupport
import Testing

/// The same files give the same bytes, always and everywhere.
@Suite struct DeterminismTests {
  @Test(arguments: RepositoryPicture.examples)
  func `a map that is drawn sixty times is the same sixty times`(map: RepositoryPicture) throws {
    let pipeline = DrawingPipeline()
    let first = try pipeline.svg(of: map.picture.diagram)
    for time in 2...60 {
      let again = try pipeline.svg(of: map.picture.diagram)
      try #require(again == first, "time \(time)")
    }
  }

  /// Where and when somebody could run the program.
  struct Surroundings {
    var folder: String
    var project: String
    var environment: [String: String]
  }

  /// Three places that should make no difference, for one project.
  private func surroundings(of project: String, _ elsewhere: TemporaryFolder) throws -> [Surroundings] {
    try elsewhere.copy(project, to: "ein Ordner/ü")
    return [
      Surroundings(folder: "/", project: project, environment: ["TZ": "UTC", "LC_ALL": "C"]),
      Surroundings(
        folder: project,
        project: ".",
        environment: ["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"]
      ),
      Surroundings(
        folder: elsewhere.path,
        project: "./ein Ordner/ü/",
        environment: [
          "TZ": "America/Caracas", "LANG": "tr_TR.UTF-8", "LC_NUMERIC": "tr_TR.UTF-8", "HOME": "/",
        ]
      ),
    ]
  }

  @Test(arguments: RepositoryFiles.projects(in: "examples").map(RepositoryFiles.path))
  func `processes in other places, languages and time zones write the same`(project: String) throws {
    let elsewhere = try TemporaryFolder()
    let results = try surroundings(of: project, elsewhere).enumerated().map { index, place in
      let program = Program(folder: place.folder, environment: place.environment)
      let maps = elsewhere.path("maps \(index)")
      #expect(try program.run(["map", place.project, "--all", "-o", maps]).status == 0)
      let page = try program.run([
        "map", place.project, "--view", "blame", "--page", "A3", "--theme", "print",
      ])
      let table = try program.run(["map", place.project, "--format", "table"])
      let export = try program.run(["export", place.project])
      let names = try elsewhere.names(in: "maps \(index)")
      let drawings = try names.map { try elsewhere.text(of: "maps \(index)/\($0)") }
      return names + drawings + [page.output, table.output, export.output]
    }
    #expect(results[0].count > 8 && results[0].allSatisfy { !$0.isEmpty })
    #expect(results[0] == results[1])
    #expect(results[0] == results[2])
  }

  @Test func `a statement outside any document does not say where the project lies`() throws {
    let loose = SampleProject.sound + "\nstatements: [{by: jory, blames: ada, for: ugly, quote: q}]"
    let folder = try TemporaryFolder(["a/b.yaml": loose])
    let maps = try [("a", folder.path), (".", folder.path("a")), (folder.path("a/b.yaml"), "/")].map {
      try Program(folder: $1).run(["map", $0, "--view", "blame"]).output
    }
    #expect(maps[0].contains("(b.yaml:13)"))
    #expect(Set(maps).count == 1)
  }
}
