/// What an agreement of two codings is written about: the names of the codings and of all things.
package struct AgreementNames: Sendable {
  /// The name of the other coding; the reference coding has none.
  package var other: String
  /// The folder that the files' names begin with and that is left out.
  package var projectFolder: String
  package let graph: StanceGraph
  let index: GraphIndex

  package init(graph: StanceGraph, other: String, projectFolder: String = "") {
    self.graph = graph
    self.other = other
    self.projectFolder = projectFolder
    index = GraphIndex(of: graph)
  }

  /// Who holds what two codings disagree about; all authors of a document, where it is theirs.
  func holder(of disagreement: Disagreement) -> String {
    let authors = index.document(disagreement.document)?.authors ?? []
    let isTold = disagreement.voice.map { $0 != .own } ?? false
    let holders = authors.first == disagreement.holder && !isTold ? authors : [disagreement.holder]
    return holders.map { index.actor($0)?.name ?? $0 }.joined(separator: " and ")
  }

  /// What the codings disagree about, after the name of the holder.
  func subject(of disagreement: Disagreement) -> String {
    switch disagreement.subject {
    case .stance(let claim): "on “\(index.claim(claim)?.label ?? claim)”"
    case .blame(let kind, let target): "\(kind.rawValue) \(index.name(of: target))"
    }
  }

  /// What one coding says, in a few words.
  func words(for finding: Disagreement.Finding, on disagreement: Disagreement) -> String {
    switch disagreement.subject {
    case .stance: stance(finding)
    case .blame: finding.statements.isEmpty ? "nothing" : blame(finding)
    }
  }

  private func stance(_ finding: Disagreement.Finding) -> String {
    if let position = finding.position { return position.rawValue + (finding.isHedged ? ", hedged" : "") }
    guard let silence = finding.silence else { return "no stance" }
    return "silent" + (silence.reason.map { ": \($0)" } ?? "")
  }

  private func blame(_ finding: Disagreement.Finding) -> String {
    let outcomes = finding.outcomes.map { "“\(index.claim($0)?.label ?? $0)”" }
    let parts = [
      outcomes.isEmpty ? "for nothing named" : "for \(outcomes.joined(separator: " and "))",
      finding.roles.isEmpty ? nil : "as \(finding.roles.map(\.rawValue).joined(separator: " and "))",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// The quotes of a statement, each with its place in the text where it was found there.
  func quotes(of statement: Statement) -> [String] {
    statement.quotes.map { quote in
      let place = quote.anchor.passage.map { " (text \($0.start.line):\($0.start.column))" } ?? ""
      return "“\(quote.words)”\(place)"
    }
  }

  /// Where an entry begins in the file that a person wrote.
  func place(of source: SourceRange) -> String {
    "\(EvidenceExport(projectFolder: projectFolder).name(ofFile: source.path)):\(source.start.line)"
  }
}
