/// A word, number or mark of a text.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with what joins them: `harbour`, `night-shift`, `O'Brien`, `U.S.`, `@port`.
    case word
    /// What is written on to a word and counts apart: `'s`, `n't`, `'ll`.
    case clitic
    case number
    /// An address such as `https://example.org`.
    case link
    /// `.`, `!` or `?`.
    case sentenceEnd
    case ellipsis, comma, semicolon, colon, dash
    case openQuote, closeQuote, openBracket, closeBracket
    /// Any other mark.
    case other
  }

  /// What the spelling and the place of a token show.
  package struct Shape: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Begins with a capital letter.
    package static let capitalised = Shape(rawValue: 1)
    /// Has two letters or more, all of them capitals.
    package static let allCapitals = Shape(rawValue: 1 << 1)
    package static let hasDigit = Shape(rawValue: 1 << 2)
    package static let followsSpace = Shape(rawValue: 1 << 3)
    package static let startsLine = Shape(rawValue: 1 << 4)
    package static let startsParagraph = Shape(rawValue: 1 << 5)
    /// Ends with a full stop that belongs to it, as in `Mr.` or `U.S.`.
    package static let abbreviated = Shape(rawValue: 1 << 6)
  }

  package var kind: Kind
  package var shape: Shape
  /// In Unicode scalars from 0, end exclusive, in the text as given.
  package var range: Range<Int>
  /// In lower case, with straight apostrophes and without the full stop of an abbreviation.
  package var folded: String
  /// What a word of the closed classes can be; looked up once, since many ask.
  package let wordClass: WordClass
  /// The index of the innermost quotation that it stands in, its marks included.
  package var quotation: Int?

  package init(kind: Kind, shape: Shape, range: Range<Int>, folded: String) {
    (self.kind, self.shape, self.range, self.folded) = (kind, shape, range, folded)
    wordClass = kind.hasLetters ? WordClass(of: folded) : []
  }

  package var isQuoted: Bool { quotation != nil }
  package var isCapitalised: Bool { shape.contains(.capitalised) }
  package var isWord: Bool { kind == .word }
}

extension Token.Kind {
  fileprivate var hasLetters: Bool {
    switch self {
    case .word, .clitic, .number, .link: true
    default: false
    }
  }
}
