/// Gives statements and arguments ids that stay the same while other entries come and go.
///
/// An id is the document, a hyphen, and the first eight hexadecimal digits of the SHA-256 digest
/// of what identifies the statement; a repeat gets `-2`, `-3` and so on, in the order of the files.
struct StatementIDs {
  private var uses: [String: Int] = [:]

  mutating func id(of statement: Statement) -> Statement.ID {
    let quotes = statement.quotes.map { TextFolding.folded($0.words) }
    return id(
      document: statement.document,
      fields: [
        statement.holder, statement.kind.rawValue, statement.target.id, statement.outcome ?? "",
        quotes.joined(separator: Self.itemSeparator),
        statement.quotes.first?.prefix.map(TextFolding.folded) ?? "",
      ]
    )
  }

  mutating func id(of argument: Argument) -> Argument.ID {
    let premises = argument.premises.joined(separator: Self.itemSeparator)
    return id(
      document: argument.document,
      fields: ["argument", argument.holder, argument.claim, argument.kind.rawValue, premises]
    )
  }

  private static let fieldSeparator = "\u{1F}"
  private static let itemSeparator = "\u{1E}"

  private mutating func id(document: Document.ID?, fields: [String]) -> String {
    let digest = SHA256.hexDigest(of: fields.joined(separator: Self.fieldSeparator).utf8)
    let id = "\(document ?? "no-document")-\(digest.prefix(8))"
    let use = uses[id, default: 0] + 1
    uses[id] = use
    return use == 1 ? id : "\(id)-\(use)"
  }
}
