/// The ids that files may define which could not be read whole.
///
/// A reference to one of them is no fault of its own: put the file right, and it may well be found.
package struct UnreadIDs: Sendable {
  /// Whether there is a file of which not even the words are known.
  package var isUnbounded = false
  private var ids: Set<String> = []

  package init() {}

  package func mayHave(_ id: String) -> Bool {
    isUnbounded || ids.contains(id)
  }

  /// Adds every word of a file that stands where an id is defined: before a colon, after `id:`, or alone in
  /// its line.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for line in bytes.split(whereSeparator: \.isYAMLBreak) { add(line) }
    }
  }

  private mutating func add(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = line
    var isIDExpected = false
    while let start = rest.firstIndex(where: \.isLetterOfID) {
      rest = rest[start...]
      let word = rest.prefix(while: \.isLetterOfID)
      rest = rest[word.endIndex...]
      let name = String(decoding: word, as: UTF8.self)
      let isKey = rest.drop { $0.isYAMLBlank || $0.isQuotationMark }.first == UInt8(ascii: ":")
      let isAlone = rest.isEmpty && line[..<word.startIndex].allSatisfy(\.isYAMLBlank)
      if isKey || isAlone || isIDExpected { ids.insert(name) }
      isIDExpected = isKey && name == "id"
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOfID: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
