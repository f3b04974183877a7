/// The lines that diagnostics are about, made fit for a terminal.
struct SourceExcerpts {
  /// A line, or as much of it as fits, and a mark below the place.
  struct Excerpt: Equatable {
    var line: String
    /// The blanks before the mark.
    var indent: String
    /// A caret, and tildes as far as the range goes.
    var mark: String
  }

  /// How many columns of a line are shown.
  private static let width = 100

  private var lines: [String: [Int: Substring]] = [:]

  init(of sources: [SourceFile], for diagnostics: [Diagnostic]) {
    let ranges = diagnostics.flatMap { [$0.range] + $0.notes.map(\.range) }
    let numbers = Dictionary(grouping: ranges, by: \.path).mapValues { Set($0.map(\.start.line)) }
    for source in sources {
      guard let numbers = numbers[source.path], lines[source.path] == nil else { continue }
      lines[source.path] = source.lines(numbers)
    }
  }

  /// The line at which the range begins; nil where it is not there.
  func excerpt(at range: SourceRange) -> Excerpt? {
    guard let line = lines[range.path]?[range.start.line] else { return nil }
    let cells = TerminalLine(line).cells
    let start = min(range.start.column - 1, cells.count)
    let end = range.end.line > range.start.line ? cells.count : min(range.end.column - 1, cells.count)
    let window = window(around: start, in: cells)
    let shown = cells[window]
    let before = cells[window.lowerBound..<start].reduce(0) { $0 + $1.width }
    let marked = cells[start..<max(start, min(end, window.upperBound))].reduce(0) { $0 + $1.width }
    let isCutBefore = window.lowerBound > 0
    return Excerpt(
      line: (isCutBefore ? "…" : "") + shown.map(\.text).joined()
        + (window.upperBound < cells.count ? "…" : ""),
      indent: String(repeating: " ", count: before + (isCutBefore ? 1 : 0)),
      mark: "^" + String(repeating: "~", count: max(0, marked - 1))
    )
  }

  /// The cells to show: all of them, or those from a little before the place on.
  private func window(around start: Int, in cells: [TerminalLine.Cell]) -> Range<Int> {
    guard cells.reduce(0, { $0 + $1.width }) > Self.width else { return cells.indices }
    var first = start
    var room = Self.width / 3
    while first > 0, cells[first - 1].width <= room {
      first -= 1
      room -= cells[first].width
    }
    var last = first
    room = Self.width
    while last < cells.count, cells[last].width <= room {
      room -= cells[last].width
      last += 1
    }
    return first..<max(last, start)
  }
}

extension SourceFile {
  /// The lines of these numbers, without their line ends.
  fileprivate func lines(_ numbers: Set<Int>) -> [Int: Substring] {
    var lines: [Int: Substring] = [:]
    var number = 1
    var start = text.startIndex
    let last = numbers.max() ?? 0
    while number <= last {
      let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n"))
      if numbers.contains(number) { lines[number] = text[start..<(end ?? text.endIndex)] }
      guard let end else { break }
      start = text.utf8.index(after: end)
      number += 1
    }
    return lines
  }
}
