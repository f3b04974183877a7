/// FNV-1a over a word and over its stem, in one pass.
package struct WordHash: Hashable, Sendable {
  package var word: UInt32
  /// Of the word without its ending, so that the forms of a verb share one.
  package var stem: UInt32
  package var ending: Ending

  package enum Ending: UInt8, Hashable, Sendable {
    case none, ing, ed, s, ion, ly
    /// `-ment`, `-ness`, `-ism`, `-ity`.
    case abstract
  }

  package init(_ folded: String) {
    self =
      folded.utf8.withContiguousStorageIfAvailable { WordHash($0) }
      ?? Array(folded.utf8).withUnsafeBufferPointer { WordHash($0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    word = Self.hash(bytes, count: bytes.count)
    ending = Self.ending(of: bytes)
    var count = Self.lengthWithoutEnding(bytes)
    let isCut = count < bytes.count
    if isCut, count > 3, bytes[count - 1] == bytes[count - 2] { count -= 1 }
    if count > 3, bytes[count - 1] == UInt8(ascii: "e") { count -= 1 }
    if count > 3, bytes[count - 1] == UInt8(ascii: "y") {
      stem = (Self.hash(bytes, count: count - 1) ^ UInt32(UInt8(ascii: "i"))) &* 16_777_619
    } else {
      stem = Self.hash(bytes, count: count)
    }
    // A stem is not the word that is spelt like it.
    stem ^= 0x5BD1_E995
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, count: Int) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in 0..<count { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return hash
  }

  private static func lengthWithoutEnding(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let count = bytes.count
    if ends(bytes, with: "ing", leaving: 3) { return count - 3 }
    if ends(bytes, with: "ied", leaving: 3) || ends(bytes, with: "ies", leaving: 3) { return count - 2 }
    if ends(bytes, with: "ed", leaving: 3) || ends(bytes, with: "es", leaving: 3) { return count - 2 }
    if ends(bytes, with: "s", leaving: 3), bytes[count - 2] != UInt8(ascii: "s") { return count - 1 }
    return count
  }

  private static func ending(of bytes: UnsafeBufferPointer<UInt8>) -> Ending {
    if ends(bytes, with: "ing", leaving: 2) { return .ing }
    if ends(bytes, with: "ed", leaving: 2) { return .ed }
    if ends(bytes, with: "ly", leaving: 3) { return .ly }
    if ends(bytes, with: "ion", leaving: 2) { return .ion }
    for ending: StaticString in ["ment", "ness", "ism", "ity"] where ends(bytes, with: ending, leaving: 2) {
      return .abstract
    }
    return ends(bytes, with: "s", leaving: 3) ? .s : .none
  }

  private static func ends(
    _ bytes: UnsafeBufferPointer<UInt8>,
    with ending: StaticString,
    leaving rest: Int
  ) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard bytes.count - length >= rest else { return false }
    for index in 0..<length where bytes[bytes.count - length + index] != ending.utf8Start[index] {
      return false
    }
    return true
  }
}
