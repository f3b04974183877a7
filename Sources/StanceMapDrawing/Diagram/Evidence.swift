/// A passage that something in a picture rests on.
public struct Evidence: Hashable, Sendable {
  /// Who says what, in a sentence.
  public var summary: String
  /// The words quoted; empty where there are none.
  public var quote: String
  /// Document and line, such as `Keep the lamps lit, line 12`.
  public var place: String
  /// An http or https address of the document.
  public var url: String?
  /// The id of the statement or argument that has the passage; nil where it is none of a graph.
  public var source: String?

  public init(summary: String, quote: String, place: String, url: String? = nil) {
    self.summary = summary
    self.quote = quote
    self.place = place
    self.url = url
  }
}
