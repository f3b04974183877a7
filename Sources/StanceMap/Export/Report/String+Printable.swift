extension String {
  /// The text in one line, with a sign in place of what would steer a terminal or turn the direction of what follows.
  ///
  /// What is no word any more, since it has more than 300 scalars without a blank, is cut.
  package var printable: String {
    guard utf8.count > Self.longestWord || unicodeScalars.contains(where: \.steersTerminal) else {
      return self
    }
    var result = String.UnicodeScalarView()
    var length = 0
    for scalar in unicodeScalars {
      let isBlank = scalar.isBlankOnOneLine
      length = isBlank ? 0 : length + 1
      if length > Self.longestWord + 1 { continue }
      let isCut = length > Self.longestWord
      result.append(isBlank ? " " : isCut ? "…" : scalar.steersTerminal ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  private static let longestWord = 300

  /// How many columns of a terminal the text takes.
  var terminalWidth: Int {
    let isPlain = utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return isPlain ? utf8.count : TerminalLine(self[...]).cells.reduce(0) { $0 + $1.width }
  }

  /// The words in lines that are at most so wide, longer words broken; at least one line.
  func wrapped(to width: Int, first indent: Int = 0, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var room = max(1, width - indent)
    var used = 0
    func begin() {
      lines.append(line)
      line = String(repeating: " ", count: hanging)
      room = max(1, width - hanging)
      used = 0
    }
    for word in split(separator: " ") {
      var rest = word
      if used > 0 && !rest.fits(in: room - used - 1) { begin() }
      if used > 0 {
        line += " "
        used += 1
      }
      while !rest.fits(in: room - used) {
        // A path is broken after a folder rather than within a name.
        let most = rest.prefix(fitting: room)
        let part = most.lastIndex(of: "/").map { most[...$0] } ?? most
        line += part
        rest = rest.dropFirst(part.count)
        begin()
      }
      line += rest
      used += String(rest).terminalWidth
    }
    return lines + [line]
  }
}

extension Substring {
  fileprivate func fits(in width: Int) -> Bool {
    // No letter takes more columns than bytes.
    if utf8.count <= width { return true }
    var used = 0
    return allSatisfy { character in
      used += String(character).terminalWidth
      return used <= width
    }
  }

  /// As much from the beginning as fits; at least one character.
  fileprivate func prefix(fitting width: Int) -> Substring {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += String(self[end]).terminalWidth
      if used > width && end > startIndex { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}

extension Unicode.Scalar {
  /// Whether a blank stands for it where everything is in one line.
  fileprivate var isBlankOnOneLine: Bool {
    switch self {
    case " ", "\n", "\r", "\t", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
