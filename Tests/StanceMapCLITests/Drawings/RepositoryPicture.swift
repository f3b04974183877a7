import StanceMap
import StanceMapDrawing
import TestSupport
import Testing

@testable import StanceMapCLI

/// A map of a project of this repository.
struct RepositoryPicture: Sendable, CustomTestStringConvertible {
  var project: String
  var picture: ViewCatalog.Picture

  var testDescription: String { "\(project.split(separator: "/").last ?? ""): \(picture.name)" }

  /// All maps of the examples, with the texts that they bring.
  static let examples = pictures(of: RepositoryFiles.projects(in: "examples"))
  /// All maps of the curated debates, without the texts.
  static let graphs = pictures(of: RepositoryFiles.projects(in: "Graphs"))

  private static func pictures(of projects: [String]) -> [RepositoryPicture] {
    projects.map(RepositoryFiles.path).flatMap { project -> [RepositoryPicture] in
      guard let graph = try? Project(at: project).graph else { return [] }
      return ViewCatalog.pictures(of: graph, settings: ViewSettings()).map {
        RepositoryPicture(project: project, picture: $0)
      }
    }
  }
}
