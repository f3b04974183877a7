/// Breaks a text into lines of at most a width.
///
/// Lines end at spaces, after hyphens, dashes and slashes, between ideographs, and inside a word only
/// where the word alone is too wide. There are as few lines as possible, and those as even as possible.
struct TextWrapper: Sendable {
  var font: Font
  /// In points.
  var maximumWidth: Double
  /// What does not fit is cut with an ellipsis; nil keeps everything.
  var maximumLines: Int?

  /// Returns the lines, none for a text without visible characters.
  ///
  /// A line is wider than the maximum only if it is a single grapheme cluster.
  func lines(of text: String) -> [String] {
    let pieces = LinePieces(font: font, maximumWidth: maximumWidth).pieces(of: TextCleaner().cleaned(text))
    guard !pieces.isEmpty else { return [] }
    let breaks = evenBreaks(in: pieces)
    guard let maximumLines, breaks.count > maximumLines else {
      return breaks.map { line(of: pieces[$0]) }
    }
    return cut(pieces, at: max(1, maximumLines))
  }

  // MARK: - Breaking

  /// Where the lines of the best way begin and end: fewest lines, then the least sum of squared gaps.
  private func evenBreaks(in pieces: [LinePiece]) -> [Range<Int>] {
    var best = [Way(start: 0, lines: 0, raggedness: 0)]
    best.reserveCapacity(pieces.count + 1)
    for end in pieces.indices {
      var width = 0.0
      var way: Way?
      for start in (0...end).reversed() {
        width += pieces[start].width + (start < end ? pieces[start].spaceAfter : 0)
        if width > maximumWidth, start < end { break }
        let candidate = best[start].extended(from: start, gap: max(0, maximumWidth - width))
        if way.map({ candidate < $0 }) ?? true { way = candidate }
      }
      best.append(way ?? best[end].extended(from: end, gap: 0))
    }
    return ranges(along: best)
  }

  private func ranges(along best: [Way]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var end = best.count - 1
    while end > 0 {
      result.append(best[end].start..<end)
      end = best[end].start
    }
    return result.reversed()
  }

  /// The best way to fill lines up to some piece: where its last line starts, and what it costs.
  private struct Way: Comparable {
    var start: Int
    var lines: Int
    var raggedness: Double

    func extended(from start: Int, gap: Double) -> Way {
      Way(start: start, lines: lines + 1, raggedness: raggedness + gap * gap)
    }

    static func < (a: Way, b: Way) -> Bool {
      (a.lines, a.raggedness) < (b.lines, b.raggedness)
    }
  }

  private func line(of pieces: ArraySlice<LinePiece>) -> String {
    var line = ""
    for piece in pieces {
      line += piece.text
      if piece.spaceAfter > 0 { line += " " }
    }
    return line.hasSuffix(" ") ? String(line.dropLast()) : line
  }

  // MARK: - Cutting

  /// Fills the lines one after the other and ends the last one with an ellipsis.
  private func cut(_ pieces: [LinePiece], at count: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    while lines.count < count - 1, start < pieces.count {
      let end = fullLine(in: pieces, from: start)
      lines.append(line(of: pieces[start..<end]))
      start = end
    }
    return lines + [shortened(line(of: pieces[start...]))]
  }

  private func fullLine(in pieces: [LinePiece], from start: Int) -> Int {
    var width = pieces[start].width
    var end = start + 1
    while end < pieces.count {
      width += pieces[end - 1].spaceAfter + pieces[end].width
      if width > maximumWidth { break }
      end += 1
    }
    return end
  }

  /// As much of the text as fits with an ellipsis, whole words where that keeps most of it.
  private func shortened(_ text: String) -> String {
    let measurer = TextMeasurer()
    var room = maximumWidth - measurer.width(of: "…", in: font)
    var kept = ""
    for character in text {
      room -= measurer.width(of: String(character), in: font)
      if room < 0 { break }
      kept.append(character)
    }
    if let space = kept.lastIndex(of: " "), kept.distance(from: space, to: kept.endIndex) < kept.count / 3 {
      kept = String(kept[..<space])
    }
    while let last = kept.last, last == " " || last.isPunctuation { kept.removeLast() }
    return kept + "…"
  }
}
