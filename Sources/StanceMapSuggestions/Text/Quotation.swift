/// Words in quotation marks, over as many sentences and paragraphs as they run.
package struct Quotation: Hashable, Sendable {
  /// The tokens, marks included.
  package var tokens: Range<Int>
  /// Single marks; often a quotation in a quotation, or a word that the writer does not own.
  package var isSingle: Bool
  /// Whether the closing mark is there; without it the quotation ends with the paragraph.
  package var isClosed: Bool
}
