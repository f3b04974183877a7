extension String {
  /// The text in one line, with a sign in place of what would steer a terminal or turn the direction of what follows.
  package var printable: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      if ["\n", "\r", "\t", "\u{2028}", "\u{2029}"].contains(scalar) { return " " }
      return scalar.steersTerminal ? "\u{FFFD}" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// How many columns of a terminal the text takes.
  var terminalWidth: Int { TerminalLine(self[...]).cells.reduce(0) { $0 + $1.width } }

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
      if used > 0 && used + 1 + String(rest).terminalWidth > room { begin() }
      if used > 0 {
        line += " "
        used += 1
      }
      while String(rest).terminalWidth > room {
        let part = rest.prefix(fitting: room)
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
