import StanceMap
import StanceMapSuggestions

/// Writes suggestions as statements that can be pasted into the documents' files, or appended to them.
///
/// What the codebook lacks is proposed in comments, and so are the statements that need it: what is no
/// comment can be read as it stands.
struct SuggestionYAML {
  var names: SuggestionNames
  var writer: ProposalWriter

  /// The statements for a document that a file of the project has.
  ///
  /// - Parameter source: the file; nil where the project has none for the document in this coding.
  func text(of suggestions: DocumentSuggestions, for source: SourceFile?) -> String {
    let proposals = self.proposals(for: suggestions)
    guard !proposals.isEmpty else { return "" }
    let id = suggestions.document.id
    let place = source.flatMap { AnnotationEditor().place(ofStatementsIn: id, of: $0) }
    var lines = [
      "# \(id): \(place.flatMap { place in source.map { advice(place, $0) } } ?? "paste below 'statements:'")"
    ]
    lines += codebook(for: proposals)
    let hasStatement = proposals.contains { $0.proposal.isSound }
    if let indent = place?.keyIndent, hasStatement { lines.append(pad(indent) + "statements:") }
    lines += statements(proposals, in: suggestions, indent: place?.indent ?? 2)
    return lines.map { "\($0)\n" }.joined()
  }

  /// A whole file for a document that the project does not have yet.
  ///
  /// - Parameter textFile: the name of its text.
  func file(
    for suggestions: DocumentSuggestions,
    textFile: String,
    definingAuthors authors: [DebateActor]
  ) -> String {
    let proposals = self.proposals(for: suggestions)
    let document = suggestions.document
    var lines = codebook(for: proposals)
    if !authors.isEmpty {
      lines += ["actors:"] + authors.map { "  \($0.id): \(yaml($0.name))" } + [""]
    }
    lines += ["document:", "  id: \(document.id)"]
    lines += ["  author: \(document.authors.joined(separator: ", "))", "  text: \(yaml(textFile))", ""]
    let hasStatement = proposals.contains { $0.proposal.isSound }
    lines.append(hasStatement ? "statements:" : "statements: []")
    lines += statements(proposals, in: suggestions, indent: 2)
    return lines.map { "\($0)\n" }.joined()
  }

  private typealias Proposed = (suggestion: Suggestion, proposal: Proposal)

  private func proposals(for suggestions: DocumentSuggestions) -> [Proposed] {
    suggestions.suggestions.map { ($0, writer.quotedProposal(for: $0, in: suggestions)) }
  }

  private func advice(_ place: ListPlace, _ source: SourceFile) -> String {
    let path = source.path.safeInComment
    return place.isAtEnd ? "append to '\(path)'" : "paste into '\(path)' after line \(place.line)"
  }

  /// What the codebook lacks, as comments.
  private func codebook(for proposals: [Proposed]) -> [String] {
    let entries = proposals.flatMap(\.proposal.newEntries).uniqued
    guard !entries.isEmpty else { return [] }
    var actors: [String] = []
    var claims: [String] = []
    for entry in entries {
      switch entry {
      case .actor(let id, let name): actors.append("#   \(id): \(yaml(name))")
      case .claim(let id, let text): claims.append("#   \(id): \(yaml(text))")
      }
    }
    return ["# The codebook lacks these; statements that need one are comments, too."]
      + (actors.isEmpty ? [] : ["# actors:"] + actors) + (claims.isEmpty ? [] : ["# claims:"] + claims)
  }

  private func statements(
    _ proposals: [Proposed],
    in suggestions: DocumentSuggestions,
    indent: Int
  ) -> [String] {
    proposals.flatMap { suggestion, proposal -> [String] in
      let pad = self.pad(indent)
      let isSound = proposal.isSound
      let place = suggestions.text.location(at: suggestion.passage.lowerBound)
      let remark = "line \(place.line): \(suggestion.confidence.text(decimals: 2)), \(suggestion.rule)"
      return ["\(pad)# \(remark.safeInComment)"]
        + proposal.draft.lines.map { isSound ? pad + $0 : "\(pad)# \($0)" }
    }
  }

  private func yaml(_ text: String) -> String { StatementDraft.scalar(text) }

  private func pad(_ columns: Int) -> String { String(repeating: " ", count: columns) }
}
