/// A document as a file describes it, or an addition to one that another file describes.
public struct DocumentEntry: Equatable, Sendable {
  public enum Reference: Equatable, Sendable {
    /// `document:` or an item of `documents:`.
    case describes(Located<String>)
    /// `for-document: ID`.
    case addsTo(Located<String>)
  }

  public var reference: Reference
  public var title: Located<String>?
  public var authors: [Located<String>] = []
  public var outlet: Located<String>?
  public var date: Located<PartialDate>?
  public var text: Located<String>?
  public var url: Located<String>?
  public var parts: [PartEntry] = []
  public var note: String?
  public var coded = CodedEntries()

  public init(_ reference: Reference) {
    self.reference = reference
  }

  /// The id that the entry describes or adds to.
  public var id: Located<String> {
    switch reference {
    case .describes(let id), .addsTo(let id): id
    }
  }
}

/// A stretch of a document in another voice.
public struct PartEntry: Equatable, Sendable {
  public var id: Located<String>
  public var author: Located<String>?
  /// The words that the part begins with.
  public var from: Located<String>?
  /// The words that the part ends with.
  public var to: Located<String>?
  /// The document or part that this part answers.
  public var answers: Located<String>?
  public var note: String?

  public init(id: Located<String>) {
    self.id = id
  }
}
