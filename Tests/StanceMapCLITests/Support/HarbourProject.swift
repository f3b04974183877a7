import Foundation
import StanceMap
import StanceMapSuggestions
import TestSupport

@testable import StanceMapCLI

/// A small project with a text, on which suggestions can be made by hand or by the engine.
enum HarbourProject {
  static let text = """
    The night watch

    Everybody remembers the lamps. It was the council that closed the night watch, and the union blamed the council for the dark quays.

    The union praised the mayor on Tuesday. Some say the Harbour Board profits.
    """

  static let yaml = """
    # The codebook and the one letter.
    title: The night watch
    texts: .
    actors:
      okafor: Nneka Okafor
      council: {name: Town council, aliases: [the council]}
      union: {name: Dockers' Union, aliases: [the union]}
      mayor: {name: The mayor, aliases: [the mayor]}
    claims:
      dark-quays: The quays are dark at night
      reopen: The night watch should come back

    document:
      id: letter
      title: The night watch
      author: okafor
      text: letter.txt

    statements:
      - supports: reopen   # as the heading says
        quote: "The night watch"
        suffix: "Everybody"

    """

  static func folder(_ extra: [String: String] = [:]) throws -> TemporaryFolder {
    try TemporaryFolder(["harbour.yaml": yaml, "letter.txt": text].merging(extra) { $1 })
  }

  /// A suggestion whose ranges are where these words first are.
  static func suggestion(
    by holder: SuggestedParty = .author,
    _ kind: StatementKind,
    _ target: SuggestedTarget,
    for outcome: SuggestedTarget? = nil,
    at words: String,
    cue: String? = nil,
    mention: String? = nil,
    confidence: Double = 0.5
  ) -> Suggestion {
    let evidence = [(SuggestionEvidence.Role.cue, cue), (.mention, mention)].compactMap { role, words in
      words.map { SuggestionEvidence(role: role, range: range(of: $0), reading: "\(role) \($0)") }
    }
    return Suggestion(
      holder: holder,
      voice: holder == .author ? .own : .reported,
      kind: kind,
      target: target,
      outcome: outcome,
      passage: range(of: words),
      evidence: evidence,
      rule: "by-hand",
      confidence: confidence
    )
  }

  static func range(of words: String) -> Range<Int> {
    guard let found = text.range(of: words) else { return 0..<1 }
    let start = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
    return start..<start + words.unicodeScalars.count
  }

  static var suggestions: [Suggestion] {
    [
      suggestion(
        .blames,
        .actor("council"),
        for: .claim("dark-quays", score: 1),
        at: "It was the council that closed the night watch,",
        cue: "closed",
        mention: "the council",
        confidence: 0.7
      ),
      suggestion(
        by: .actor("union"),
        .supports,
        .actor("mayor"),
        at: "The union praised the mayor on Tuesday.",
        cue: "praised",
        mention: "the mayor"
      ),
      suggestion(
        .opposes,
        .named("the Harbour Board"),
        at: "Some say the Harbour Board profits.",
        cue: "profits",
        mention: "the Harbour Board"
      ),
      suggestion(
        .opposes,
        .proposition("the Harbour Board profits"),
        at: "Some say the Harbour Board profits."
      ),
    ]
  }
}

/// The harbour project on disk, read, with suggestions made by hand.
struct HarbourReview {
  let folder: TemporaryFolder
  let suggesting: SuggestingProject
  var session: ReviewSession
  var store: ReviewStore

  init(_ suggestions: [Suggestion] = HarbourProject.suggestions, extra: [String: String] = [:]) throws {
    folder = try HarbourProject.folder(extra)
    suggesting = try SuggestingProject(ProjectReader(folder: ProjectFolder(path: folder.path)), coding: nil)
    let graph = suggesting.project.graph
    let text = suggesting.project.texts["letter"] ?? DocumentText("")
    let found = DocumentSuggestions(document: graph.documents[0], text: text, suggestions: suggestions)
    session = ReviewSession([found], graph: graph)
    store = ReviewStore(suggesting, date: PartialDate(year: 2024, month: 3, day: 2))
  }

  /// Presses keys, one after the other, and carries out what they ask for.
  mutating func press(_ keys: String) throws {
    for key in keys { try press(.character(key)) }
  }

  mutating func press(_ key: Key) throws {
    guard let effect = session.handle(key) else { return }
    switch effect {
    case .accept(let index):
      let item = session.items[index]
      _ = try store.accept(item, adding: session.missing(for: item))
    case .reject(let index): _ = try store.reject(session.items[index])
    case .undo: try store.undo()
    case .quit: break
    }
    session.performed(effect)
  }

  var yaml: String { get throws { try folder.text(of: "harbour.yaml") } }
}
