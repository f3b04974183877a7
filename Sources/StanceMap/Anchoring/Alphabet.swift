/// The characters of a text, numbered, so that texts can be compared number by number.
///
/// A character is what a reader sees as one (an extended grapheme cluster). ASCII characters keep
/// their code; every other one gets a number when it is first met. Characters that are canonically
/// equivalent, such as `é` as one scalar or as two, get the same number (Unicode Standard Annex 15).
/// Characters that a person does not tell apart when typing share one number: all white space, all
/// quotation marks and apostrophes, all dashes. Invisible ones, such as soft hyphens and
/// direction marks, get `nothing`.
struct Alphabet: Sendable {
  typealias Sign = UInt32

  enum Kind: UInt8, Sendable {
    case blank
    /// Punctuation and symbols.
    case mark
    /// A letter or digit, which makes a word with its neighbours.
    case letter
    /// A letter of a script that puts no blanks between words.
    case unspaced
  }

  fileprivate struct Entry: Sendable {
    var kind: Kind
    var lowercase: Sign
    var isDigit: Bool
  }

  static let blank: Sign = 0x20
  static let quotationMark: Sign = 0x27
  static let dash: Sign = 0x2D
  static let dot: Sign = 0x2E
  static let ellipsis: Sign = 0x80
  static let nothing: Sign = 0x81

  private var entries: [Entry]
  private var scalars: [Unicode.Scalar: Sign] = ["…": ellipsis, "⋯": ellipsis]
  private var clusters: [String: Sign] = [:]

  init() {
    entries = (0..<0x80).map { Entry(ascii: UInt8($0)) }
    entries.append(Entry(kind: .mark, lowercase: Self.ellipsis, isDigit: false))
    entries.append(Entry(kind: .mark, lowercase: Self.nothing, isDigit: false))
  }

  func kind(of sign: Sign) -> Kind { entries[Int(sign)].kind }
  func lowercase(of sign: Sign) -> Sign { entries[Int(sign)].lowercase }
  func isDigit(_ sign: Sign) -> Bool { entries[Int(sign)].isDigit }

  /// The number of a character that is one scalar.
  mutating func sign(of scalar: Unicode.Scalar) -> Sign {
    if scalar.isASCII { return Self.asciiSigns[Int(scalar.value)] }
    if let sign = scalars[scalar] { return sign }
    let sign = scalar.sharedSign ?? number(of: String(scalar))
    scalars[scalar] = sign
    return sign
  }

  /// The number of a character of several scalars.
  mutating func sign(of cluster: Substring) -> Sign {
    let visible = cluster.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    guard let first = visible.first else { return Self.nothing }
    if visible.count == 1 || first.properties.isWhitespace { return sign(of: first) }
    return number(of: String(String.UnicodeScalarView(visible)))
  }

  private mutating func number(of cluster: String) -> Sign {
    if let sign = clusters[cluster] { return sign }
    let sign = Sign(entries.count)
    clusters[cluster] = sign
    entries.append(Entry(cluster: cluster, sign: sign))
    let lowercase = cluster.lowercased()
    if lowercase != cluster { entries[Int(sign)].lowercase = number(of: lowercase) }
    return sign
  }

  private static let asciiSigns: [Sign] = (0..<0x80).map { code in
    Unicode.Scalar(UInt8(code)).sharedSign ?? Sign(code)
  }
}

extension Alphabet.Entry {
  fileprivate init(ascii code: UInt8) {
    let scalar = Unicode.Scalar(code)
    kind = scalar.signKind
    isDigit = scalar.properties.numericType == .decimal
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(code)
    lowercase = Alphabet.Sign(isCapital ? code + 0x20 : code)
  }

  fileprivate init(cluster: String, sign: Alphabet.Sign) {
    let first = cluster.unicodeScalars.first
    kind = first?.signKind ?? .mark
    isDigit = first?.properties.numericType == .decimal
    lowercase = sign
  }
}

extension Unicode.Scalar {
  /// The sign that this scalar shares with others; nil where it stands for itself.
  fileprivate var sharedSign: Alphabet.Sign? {
    if properties.isWhitespace { return Alphabet.blank }
    if properties.isDefaultIgnorableCodePoint { return Alphabet.nothing }
    if properties.isQuotationMark || isTypedAsQuotationMark { return Alphabet.quotationMark }
    if properties.isDash { return Alphabet.dash }
    return nil
  }

  /// Whether people type an apostrophe or quotation mark in its place: accents that stand alone,
  /// primes, the modifier apostrophes, and Hebrew geresh and gershayim.
  private var isTypedAsQuotationMark: Bool {
    switch value {
    case 0x60, 0xB4, 0x2B9...0x2BC, 0x5F3, 0x5F4, 0x2032...0x2037: true
    default: false
    }
  }

  fileprivate var signKind: Alphabet.Kind {
    if properties.isWhitespace { return .blank }
    guard isLetterOrDigit else { return .mark }
    return isUnspaced ? .unspaced : .letter
  }

  private var isLetterOrDigit: Bool {
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// Thai, Lao, Myanmar, Khmer, kana and ideographs.
  private var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x312F, 0x31A0...0xA4CF, 0xF900...0xFAFF,
      0x1B000...0x1B16F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
