/// A sentence, heading or item of a list.
package struct Sentence: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case prose
    /// A short paragraph without an end mark: a heading, a byline, the head of a comment.
    case heading
    case listItem
  }

  package var kind: Kind
  /// Never empty.
  package var tokens: Range<Int>
  /// The paragraph's number, from 0.
  package var paragraph: Int
}
