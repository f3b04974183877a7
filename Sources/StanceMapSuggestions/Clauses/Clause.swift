/// A stretch of a sentence with at most one subject; what interrupts it is a clause of its own.
package struct Clause: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    case main
    /// After `and`, `but` or a semicolon, with a subject of its own.
    case coordinated
    /// After `because`, `although`, `if`.
    case subordinate
    /// After `who`, `which`, `that`: its subject is what it describes.
    case relative
    /// What somebody says or thinks: `that the port closes`.
    case content
    case quoted
    /// Between dashes or brackets.
    case parenthesis
    /// `, a friend of the port,`: describes the name before it.
    case apposition
    /// `, praising the plan`: its subject is that of the clause before.
    case participle
  }

  package var kind: Kind
  /// The clause that it hangs on; nil for the first.
  package var parent: Int?
  /// Its first token.
  package var start: Int
  /// The word that began it, such as `because`; empty where none did.
  package var opener: String
}
