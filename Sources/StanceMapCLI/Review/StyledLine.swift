import StanceMap

/// A line for a terminal.
struct StyledLine: Equatable {
  enum Style: Equatable {
    case plain, bold, dim, underlined
  }

  struct Span: Equatable {
    var text: String
    var style = Style.plain
  }

  var spans: [Span]

  init(_ spans: [Span] = []) {
    self.spans = spans
  }

  init(_ text: String, _ style: Style = .plain) {
    spans = [Span(text: text.safeInTerminal, style: style)]
  }

  var text: String { spans.map(\.text).joined() }

  /// How many columns it takes.
  var width: Int { text.columns }

  /// The line as it is written to a terminal.
  func written(withStyles: Bool) -> String {
    guard withStyles else { return text }
    return spans.map { span in
      switch span.style {
      case .plain: span.text
      case .bold: "\u{1B}[1m\(span.text)\u{1B}[m"
      case .dim: "\u{1B}[2m\(span.text)\u{1B}[m"
      case .underlined: "\u{1B}[4m\(span.text)\u{1B}[m"
      }
    }.joined()
  }

  /// The line in as many as it needs.
  ///
  /// - Parameters:
  ///   - first: what the first one begins with; all others begin with `rest`.
  static func wrapped(_ spans: [Span], width: Int, first: String = "", rest: String = "") -> [StyledLine] {
    var wrapper = LineWrapper(width: max(width, 4), first: first, rest: rest)
    for span in spans { wrapper.append(span.text.safeInTerminal, span.style) }
    return wrapper.lines
  }

  static func wrapped(
    _ text: String,
    _ style: Style = .plain,
    width: Int,
    indent: String = ""
  ) -> [StyledLine] {
    wrapped([Span(text: text.onOneLine, style: style)], width: width, first: indent, rest: indent)
  }

  /// The beginning of the line, if it is too long.
  func cut(to width: Int) -> StyledLine {
    guard self.width > width else { return self }
    var line = StyledLine()
    var room = width
    for span in spans {
      let text = span.text.prefix(columns: room)
      line.spans.append(Span(text: text, style: span.style))
      room -= text.columns
      if text != span.text { break }
    }
    return line
  }
}

/// Breaks words into lines.
private struct LineWrapper {
  let width: Int
  let rest: String
  private var finished: [StyledLine] = []
  private var line: StyledLine
  /// The word that is not in a line yet.
  private var word: [StyledLine.Span] = []
  private var used: Int
  private let start: Int

  init(width: Int, first: String, rest: String) {
    self.width = width
    self.rest = rest
    line = StyledLine([StyledLine.Span(text: first)])
    used = first.columns
    start = rest.columns
  }

  mutating func append(_ text: String, _ style: StyledLine.Style) {
    for character in text {
      if character == " " {
        endWord()
        add(" ", style)
      } else if let last = word.last, last.style == style {
        word[word.count - 1].text.append(character)
      } else {
        word.append(StyledLine.Span(text: String(character), style: style))
      }
    }
  }

  /// Blanks at the end of a line go.
  private mutating func add(_ blank: String, _ style: StyledLine.Style) {
    guard used + 1 <= width, used > (finished.isEmpty ? 0 : start) else { return }
    push(StyledLine.Span(text: blank, style: style))
  }

  private mutating func endWord() {
    let columns = word.reduce(0) { $0 + $1.text.columns }
    if used + columns > width, used > start { breakLine() }
    for span in word {
      var text = span.text
      while used + text.columns > width {
        let head = text.prefix(columns: max(1, width - used))
        guard !head.isEmpty else { break }
        push(StyledLine.Span(text: head, style: span.style))
        text = String(text.dropFirst(head.count))
        breakLine()
      }
      push(StyledLine.Span(text: text, style: span.style))
    }
    word = []
  }

  private mutating func push(_ span: StyledLine.Span) {
    guard !span.text.isEmpty else { return }
    used += span.text.columns
    if let last = line.spans.last, last.style == span.style {
      line.spans[line.spans.count - 1].text += span.text
    } else {
      line.spans.append(span)
    }
  }

  private mutating func breakLine() {
    finished.append(line)
    line = StyledLine([StyledLine.Span(text: rest)])
    used = start
  }

  var lines: [StyledLine] {
    var copy = self
    copy.endWord()
    return copy.finished + [copy.line]
  }
}

extension String {
  /// How many columns of a terminal it takes.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// As much of it as goes into so many columns, and at least one character.
  func prefix(columns: Int) -> String {
    var room = columns
    let text = prefix { character in
      room -= character.columns
      return room >= 0
    }
    return text.isEmpty ? String(prefix(1)) : String(text)
  }
}

extension Character {
  fileprivate var columns: Int { unicodeScalars.map(\.columns).max() ?? 0 }
}
