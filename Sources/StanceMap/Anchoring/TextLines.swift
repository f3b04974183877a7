/// Where the lines and paragraphs of a text begin and end, in Unicode scalars.
///
/// A line ends at a line feed, a carriage return or both together, as editors count lines; other
/// separators, such as U+2028, are white space. A paragraph is a line where the text's longest line
/// is over 120 scalars, otherwise a run of lines that are not blank.
struct TextLines: Sendable {
  static let longestWrappedLine = 120

  /// How many scalars the text has.
  let count: Int
  private let starts: [Int32]
  let paragraphs: [Range<Int32>]

  init(_ text: String) {
    var scan = LineScan()
    for scalar in text.unicodeScalars { scan.take(scalar) }
    scan.endLine()
    count = scan.offset
    starts = scan.starts
    paragraphs = scan.longestLine > Self.longestWrappedLine ? scan.lines.map(\.range) : scan.runs
  }

  /// The line and column of a scalar.
  func location(at offset: Int) -> SourceLocation {
    let line = starts.partitionPoint { $0 > offset }
    return SourceLocation(line: line, column: offset - Int(starts[line - 1]) + 1)
  }

  /// The paragraphs that a stretch of the text touches, as one range; the stretch itself where there is none.
  func paragraph(around range: Range<Int>) -> Range<Int> {
    let first = paragraph(at: range.lowerBound)
    let last = paragraph(at: max(range.lowerBound, range.upperBound - 1))
    return min(first.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
  }

  private func paragraph(at offset: Int) -> Range<Int> {
    let after = paragraphs.partitionPoint { $0.lowerBound > offset }
    guard after > 0, offset < paragraphs[after - 1].upperBound else { return offset..<offset }
    return Int(paragraphs[after - 1].lowerBound)..<Int(paragraphs[after - 1].upperBound)
  }
}

/// The lines met so far in one pass over a text.
private struct LineScan {
  /// A line that is not blank, without its end.
  struct Line {
    var range: Range<Int32>
    /// Whether the line before it is not blank either.
    var continuesParagraph: Bool
  }

  var offset = 0
  var starts: [Int32] = [0]
  var lines: [Line] = []
  var longestLine = 0
  private var lineStart = 0
  private var isBlank = true
  private var isAfterText = false
  private var isAfterReturn = false

  mutating func take(_ scalar: Unicode.Scalar) {
    let isLineEnd = scalar == "\n" || scalar == "\r"
    if isLineEnd {
      if !(isAfterReturn && scalar == "\n") { endLine() } else { starts.removeLast() }
      lineStart = offset + 1
      starts.append(Int32(lineStart))
    } else if isBlank {
      isBlank = scalar.properties.isWhitespace
    }
    isAfterReturn = scalar == "\r"
    offset += 1
  }

  mutating func endLine() {
    longestLine = max(longestLine, offset - lineStart)
    if !isBlank {
      lines.append(Line(range: Int32(lineStart)..<Int32(offset), continuesParagraph: isAfterText))
    }
    isAfterText = !isBlank
    isBlank = true
  }

  /// The runs of lines that are not blank.
  var runs: [Range<Int32>] {
    var runs: [Range<Int32>] = []
    for line in lines {
      if line.continuesParagraph, let run = runs.popLast() {
        runs.append(run.lowerBound..<line.range.upperBound)
      } else {
        runs.append(line.range)
      }
    }
    return runs
  }
}
