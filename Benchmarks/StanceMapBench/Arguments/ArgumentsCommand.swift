import ArgumentParser
import StanceMapSuggestions

/// Finds the structure of arguments that are given in segments, one to a line, for the scorer.
struct ArgumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arguments",
    abstract: "Find claim, sides and ties of arguments in segments: JSON Lines in, JSON Lines out.",
    discussion: """
      A line in is {"id","segments":[text]}, a line out {"id","segments":[{"role","head","relation"}]}.

      EXAMPLE: stancemap-bench arguments < segments.jsonl > predictions.jsonl
      """
  )

  func run() throws {
    let finder = ArgumentStructureFinder()
    try JSONLines<ArgumentDocument>.filter { document in
      ArgumentAnswer(id: document.id, finder.structure(of: document.segments.map { ArgumentSegment($0) }))
    }
  }
}
