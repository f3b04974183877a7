/// What a Unicode scalar is to the tokenizer.
enum ScalarClass: UInt8 {
  case letter, digit, space, lineBreak, apostrophe, quote, mark, ignored

  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii[Int(scalar.value)] : Self.beyondASCII(scalar)
  }

  /// Whether it can be part of a word or number.
  var isWordPart: Bool { self == .letter || self == .digit }

  private static let ascii: [ScalarClass] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C: .lineBreak
    case UInt8(ascii: " "), UInt8(ascii: "\t"): .space
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "\""): .quote
    case 0..<32, 127: .ignored
    default: .mark
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0x201B: return .apostrophe
    case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: return .quote
    case 0x85, 0x2028, 0x2029: return .lineBreak
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    // Signs without width of their own, such as marks of direction and the byte order mark.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x80...0x9F: return .ignored
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: return .letter
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber:
      return .letter
    case .decimalNumber, .otherNumber: return .digit
    case .control, .format, .surrogate, .privateUse, .unassigned: return .ignored
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: return .mark
    }
  }
}

extension Unicode.Scalar {
  var isCapital: Bool {
    isASCII
      ? (65...90).contains(value) : properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }
}
