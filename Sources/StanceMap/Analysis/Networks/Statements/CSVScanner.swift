/// Cuts comma-separated values (RFC 4180) into cells, without copying them.
struct CSVScanner {
  /// Where a cell's text is in the bytes.
  struct Cell {
    var start: Int
    var end: Int
    /// Whether two quotation marks in it stand for one.
    var hasEscapes = false
  }

  struct Fault: Error {
    var offset: Int
    var message: String
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Begins after a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Reads the next row that is not blank.
  ///
  /// - Returns: where it begins; nil at the end.
  mutating func readRow(into cells: inout [Cell]) throws(Fault) -> Int? {
    skipBlankLines()
    guard position < bytes.count else { return nil }
    let start = position
    cells.removeAll(keepingCapacity: true)
    repeat { cells.append(try cell()) } while skipComma()
    return start
  }

  private mutating func skipBlankLines() {
    while position < bytes.count,
      bytes[position] == Self.lineFeed || bytes[position] == Self.carriageReturn
    {
      position += 1
    }
  }

  /// Whether another cell of the row follows; passes the comma or the end of the line.
  private mutating func skipComma() -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    position += 1
    if byte == Self.carriageReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
    return byte == Self.comma
  }

  private mutating func cell() throws(Fault) -> Cell {
    guard position < bytes.count, bytes[position] == Self.quote else { return try plainCell() }
    let opening = position
    var hasEscapes = false
    position += 1
    while true {
      while position < bytes.count, bytes[position] != Self.quote { position += 1 }
      guard position < bytes.count else {
        throw Fault(
          offset: opening,
          message: "the quotation mark is not closed; close it before the next comma"
        )
      }
      position += 1
      guard position < bytes.count, bytes[position] == Self.quote else { break }
      hasEscapes = true
      position += 1
    }
    let cell = Cell(start: opening + 1, end: position - 1, hasEscapes: hasEscapes)
    guard isAtCellEnd else {
      throw Fault(
        offset: position,
        message: "there is text after the closing quotation mark; write a quotation mark inside a cell twice"
      )
    }
    return cell
  }

  private var isAtCellEnd: Bool {
    guard position < bytes.count else { return true }
    let byte = bytes[position]
    return byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func plainCell() throws(Fault) -> Cell {
    let start = position
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      // Every mark that matters here is at or below the comma.
      if byte <= Self.comma {
        if byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn { break }
        if byte == Self.quote {
          throw Fault(
            offset: index,
            message:
              "a quotation mark stands inside a cell; put the cell in quotation marks and write this one twice"
          )
        }
      }
      index += 1
    }
    position = index
    return Cell(start: start, end: index)
  }

  /// The text of a cell, with escapes resolved.
  func text(of cell: Cell) -> [UInt8] {
    let raw = bytes[cell.start..<cell.end]
    guard cell.hasEscapes else { return Array(raw) }
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var isSecond = false
    for byte in raw {
      isSecond = byte == Self.quote && !isSecond
      if !isSecond { text.append(byte) }
    }
    return text
  }

  /// Line and column of a byte, columns counted in Unicode scalars.
  func location(of offset: Int) -> SourceLocation {
    var location = SourceLocation.start
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in start..<max(start, offset) {
      let isReturn = bytes[index] == Self.carriageReturn
      if isReturn, index + 1 < bytes.count, bytes[index + 1] == Self.lineFeed { continue }
      if bytes[index] == Self.lineFeed || isReturn {
        location = SourceLocation(line: location.line + 1, column: 1)
      } else if bytes[index] & 0xC0 != 0x80 {
        location.column += 1
      }
    }
    return location
  }
}
