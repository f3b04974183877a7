extension StringProtocol {
  /// Whether it can be an id: lower case letters, digits and hyphens, not a hyphen first, at most 64.
  package var isValidID: Bool {
    guard (1...64).contains(utf8.count), utf8.first != UInt8(ascii: "-") else { return false }
    return utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}

extension String {
  /// An id made from the letters of a name that is none; nil where too little is left.
  package var proposedID: String? {
    let letters = lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let words = String(letters.split(separator: "-").joined(separator: "-").prefix(64))
    return words.isValidID ? words : nil
  }
}
