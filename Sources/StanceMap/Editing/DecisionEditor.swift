/// Adds rejected suggestions to `decisions.yaml`, and leaves everything else in it as it is.
package struct DecisionEditor: Sendable {
  /// A rejected suggestion that is to be written down.
  package struct Draft: Hashable, Sendable {
    package let document: Document.ID
    /// What was suggested; its target and holder may be names or words.
    package let statement: StatementDraft
    package let rule: String
    package let date: PartialDate

    package init(document: Document.ID, statement: StatementDraft, rule: String, date: PartialDate) {
      var suggested = statement
      suggested.chain = statement.chain.suffix(1)
      suggested.voice = nil
      suggested.isHedged = false
      suggested.note = nil
      self.document = document
      self.statement = suggested
      self.rule = rule
      self.date = date
    }

    fileprivate var node: YAMLNode {
      guard case .mapping(let pairs) = statement.node.content else { return statement.node }
      return .mapping(
        [YAMLPair("document", .scalar(document))] + pairs
          + [YAMLPair("rule", .scalar(rule)), YAMLPair("date", .scalar("\(date)"))]
      )
    }
  }

  /// What a new file begins with.
  package static let heading = """
    # What 'stancemap review' suggested and a person rejected; it is not offered again.
    # Remove an entry to have it offered once more.

    """

  package init() {}

  package func file(_ source: SourceFile, adding draft: Draft) throws(EditError) -> SourceFile {
    try VerifiedEdit(reader: .decisions).file(source) { _ in
      YAMLAddition(key: "rejected", content: .items([draft.node]))
    }
  }
}
