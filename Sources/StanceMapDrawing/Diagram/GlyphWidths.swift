/// The advance widths of one weight of the font, decoded from `WidthTable` for quick lookup.
struct GlyphWidths: Sendable {
  static let regular = GlyphWidths(decoding: WidthTable.regular)
  static let bold = GlyphWidths(decoding: WidthTable.bold)

  private static let rowLength = 32
  private static let absent: Int16 = -1

  /// Where the row of `code / 32` begins in `widths`, or `absent`.
  private var rowStarts = [Int16](repeating: absent, count: 0x10000 / rowLength)
  private var widths: [Int16] = []

  private init(decoding table: StaticString) {
    table.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { append(line) }
    }
  }

  /// In units of the font; nil for what the font has no glyph for.
  subscript(scalar: Unicode.Scalar) -> Int? {
    let code = Int(scalar.value)
    guard code < 0x10000 else { return nil }
    let start = rowStarts[code / Self.rowLength]
    guard start != Self.absent else { return nil }
    let width = widths[Int(start) + code % Self.rowLength]
    return width == Self.absent ? nil : Int(width)
  }

  private mutating func append(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let first = Int(String(decoding: line.prefix(4), as: UTF8.self), radix: 16) ?? 0
    rowStarts[first / Self.rowLength] = Int16(widths.count)
    var digits = line.dropFirst(5).makeIterator()
    while let high = digits.next(), let low = digits.next() {
      widths.append(Self.width(high, low))
    }
  }

  private static func width(_ high: UInt8, _ low: UInt8) -> Int16 {
    guard high >= WidthTable.firstDigit, low >= WidthTable.firstDigit else { return absent }
    return Int16(high - WidthTable.firstDigit) * 64 + Int16(low - WidthTable.firstDigit)
  }
}
