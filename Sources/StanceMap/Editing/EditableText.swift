/// A text in which places are found by line and column, to put something in there.
struct EditableText {
  /// What goes into a text, in place of some of its bytes.
  struct Edit: Equatable {
    /// In UTF-8 from 0.
    var offset: Int
    var deleted = 0
    var text: String
  }

  private let bytes: [UInt8]
  /// The offset of each line.
  private let lineStarts: [Int]
  /// What ends its lines: that of the first line, or a line feed.
  let lineEnd: String

  init(_ text: String) {
    bytes = Array(text.utf8)
    let feeds = bytes.indices.filter { [bytes] in bytes[$0] == UInt8(ascii: "\n") }
    lineStarts = [0] + feeds.map { $0 + 1 }
    lineEnd =
      feeds.first.map { [bytes] in $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } == true ? "\r\n" : "\n"
  }

  var count: Int { bytes.count }
  var endsInLineEnd: Bool { bytes.last == UInt8(ascii: "\n") }

  func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  func offset(of location: SourceLocation) -> Int {
    var offset = lineStarts[location.line - 1]
    for _ in 1..<location.column {
      offset += 1
      while let byte = byte(at: offset), byte & 0b1100_0000 == 0b1000_0000 { offset += 1 }
    }
    return offset
  }

  /// Whether a list or mapping between brackets begins at a place.
  func hasBracket(at location: SourceLocation) -> Bool {
    let byte = byte(at: offset(of: location))
    return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// Where a line begins; for the line after the last one, the end of the text.
  func offset(ofLine line: Int) -> Int {
    line <= lineStarts.count ? lineStarts[line - 1] : count
  }

  /// The line, without its end; nil after the last one.
  func line(_ line: Int) -> Substring? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let content = bytes[lineStarts[line - 1]..<offset(ofLine: line + 1)]
    let text = String(decoding: content, as: UTF8.self)
    return text[...].trimmingLineEnd
  }

  /// The text with the edits made, of which no two touch.
  func text(with edits: [Edit]) -> String {
    var result: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.offset < $1.offset }) {
      result += bytes[position..<edit.offset]
      result += Array(edit.text.utf8)
      position = edit.offset + edit.deleted
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }
}

extension Substring {
  fileprivate var trimmingLineEnd: Substring {
    guard let last, last.isNewline else { return self }
    return dropLast()
  }
}
