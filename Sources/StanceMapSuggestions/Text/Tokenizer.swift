/// Cuts a text into words and marks, in time linear in its length.
struct Tokenizer {
  /// Whether every line is a paragraph; otherwise paragraphs stand between blank lines.
  var breaksAtLines = false

  func tokens(in scalars: [Unicode.Scalar]) -> [Token] {
    var scan = TokenScan(scalars: scalars, breaksAtLines: breaksAtLines)
    scan.tokens.reserveCapacity(scalars.count / 5)
    while scan.next() {}
    return scan.tokens
  }
}

/// A walk through a text, one token at a time.
private struct TokenScan {
  let scalars: [Unicode.Scalar]
  let breaksAtLines: Bool
  var tokens: [Token] = []
  var position = 0
  private var gap: Token.Shape = [.followsSpace, .startsLine, .startsParagraph]

  init(scalars: [Unicode.Scalar], breaksAtLines: Bool) {
    self.scalars = scalars
    self.breaksAtLines = breaksAtLines
  }

  /// Reads the next token or gap; false at the end of the text.
  mutating func next() -> Bool {
    guard position < scalars.count else { return false }
    switch ScalarClass(scalars[position]) {
    case .space:
      gap.insert(.followsSpace)
      position += 1
    case .lineBreak: readLineBreak()
    case .ignored: position += 1
    case .letter: readWord()
    case .digit: readNumber()
    case .quote: append(.other, to: position + 1)
    case .apostrophe: readApostrophe()
    case .mark: readMark()
    }
    return true
  }

  private mutating func readLineBreak() {
    if breaksAtLines || gap.contains(.startsLine) { gap.insert(.startsParagraph) }
    gap.formUnion([.followsSpace, .startsLine])
    let isPair = scalars[position] == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
    position += isPair ? 2 : 1
  }

  // MARK: Words

  private mutating func readWord() {
    let start = position
    if isLink(at: start) { return append(.link, to: end(from: start) { $0 != .space && $0 != .lineBreak }) }
    var end = start
    var stops = 0
    while true {
      end = self.end(from: end, while: \.isWordPart)
      guard joins(at: end, wordFrom: start) else { break }
      if scalars[end] == "." { stops += 1 }
      end += 1
    }
    let clitic = cliticStart(in: start..<end)
    let word = start..<(clitic ?? end)
    appendWord(word, stops: stops)
    if let clitic { append(.clitic, from: clitic, to: end) }
  }

  private mutating func appendWord(_ word: Range<Int>, stops: Int) {
    append(.word, from: word.lowerBound, to: word.upperBound)
    let last = tokens.count - 1
    guard position < scalars.count, scalars[position] == ".", isAbbreviation(tokens[last], stops: stops)
    else { return }
    position += 1
    tokens[last].range = word.lowerBound..<position
    tokens[last].shape.insert(.abbreviated)
  }

  private func isAbbreviation(_ token: Token, stops: Int) -> Bool {
    if stops > 0 { return token.range.count <= 6 }
    if token.range.count == 1, token.isCapitalised { return token.folded != "i" }
    if Abbreviations.titles.contains(token.folded) { return token.isCapitalised }
    if Abbreviations.other.contains(token.folded) { return true }
    return Abbreviations.beforeNumbers.contains(token.folded)
      && position + 2 < scalars.count && scalars[position + 1] == " "
      && ScalarClass(scalars[position + 2]) == .digit
  }

  /// Whether a mark at `index` belongs to the word around it, as in `night-shift`, `O'Brien`, `U.S`, `R&D`.
  private func joins(at index: Int, wordFrom start: Int) -> Bool {
    guard index > start, index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    guard ScalarClass(next).isWordPart else { return false }
    switch scalars[index] {
    case "-", "&", "_", "\u{2010}", "\u{2011}": return true
    case ".":
      // `end.The` is two sentences, `U.S` and `example.com` are words.
      let startsPiece = index - 1 == start || !ScalarClass(scalars[index - 2]).isWordPart
      return startsPiece || !next.isCapital && !scalars[index - 1].isCapital
    default: return ScalarClass(scalars[index]) == .apostrophe
    }
  }

  private static let clitics: Set<String> = ["s", "re", "ve", "ll", "d", "m"]

  /// Where `'s`, `n't` and the like begin in a word.
  private func cliticStart(in word: Range<Int>) -> Int? {
    guard word.count > 2,
      let mark = (max(word.lowerBound + 1, word.upperBound - 3)..<word.upperBound)
        .last(where: { ScalarClass(scalars[$0]) == .apostrophe })
    else { return nil }
    let tail = folded(mark + 1..<word.upperBound)
    if tail == "t", mark - 1 > word.lowerBound, scalars[mark - 1] == "n" || scalars[mark - 1] == "N" {
      return mark - 1
    }
    return Self.clitics.contains(tail) ? mark : nil
  }

  private func isLink(at start: Int) -> Bool {
    scalars[start] == "h" || scalars[start] == "H"
      ? ["http://", "https://"].contains { starts(with: $0, at: start) } : false
  }

  private func starts(with prefix: String, at index: Int) -> Bool {
    let prefix = prefix.unicodeScalars
    return index + prefix.count <= scalars.count && zip(prefix, scalars[index...]).allSatisfy { $0 == $1 }
  }

  // MARK: Numbers and marks

  private mutating func readNumber() {
    let start = position
    var (end, hasLetter) = (start, false)
    while true {
      let from = end
      end = self.end(from: end, while: \.isWordPart)
      hasLetter = hasLetter || scalars[from..<end].contains { ScalarClass($0) == .letter }
      guard end + 1 < scalars.count, [".", ",", ":", "-", "/"].contains(scalars[end]) else { break }
      guard
        ScalarClass(scalars[end + 1]) == .digit
          || scalars[end] == "-" && ScalarClass(scalars[end + 1]) == .letter
      else { break }
      end += 1
    }
    append(.number, to: end)
  }

  /// An apostrophe before a word, after one, or a mark of quotation.
  private mutating func readApostrophe() {
    let length = self.end(from: position + 1, while: \.isWordPart) - position - 1
    let isAttached =
      !gap.contains(.followsSpace) && tokens.last.map { $0.kind == .word || $0.kind == .number } == true
    if isAttached, length > 0, length < 3, Self.clitics.contains(folded(position + 1..<position + 1 + length))
    {
      return append(.clitic, to: position + 1 + length)
    }
    append(.other, to: position + 1)
  }

  private mutating func readMark() {
    let start = position
    let mark = scalars[start]
    switch mark {
    case ".":
      let end = end(of: ".", from: start)
      append(end - start > 1 ? .ellipsis : .sentenceEnd, to: end)
    case "!", "?", "\u{203D}", "。", "！", "？", "؟", "।": append(.sentenceEnd, to: start + 1)
    case "…": append(.ellipsis, to: start + 1)
    case ",", "،", "、", "，": append(.comma, to: start + 1)
    case ";", "؛": append(.semicolon, to: start + 1)
    case ":": append(.colon, to: start + 1)
    case "–", "—", "―": append(.dash, to: start + 1)
    case "-":
      let end = end(of: "-", from: start)
      let isSpaced = gap.contains(.followsSpace) && end < scalars.count && ScalarClass(scalars[end]) == .space
      append(end - start > 1 || isSpaced ? .dash : .other, to: end)
    case "(", "[", "{": append(.openBracket, to: start + 1)
    case ")", "]", "}": append(.closeBracket, to: start + 1)
    case "@", "#":
      let end = self.end(from: start + 1, while: \.isWordPart)
      append(end > start + 1 ? .word : .other, to: end)
    default: append(.other, to: start + 1)
    }
  }

  // MARK: Making tokens

  private mutating func append(_ kind: Token.Kind, to end: Int) {
    append(kind, from: position, to: end)
  }

  private mutating func append(_ kind: Token.Kind, from start: Int, to end: Int) {
    var shape = gap
    if kind == .word || kind == .number { shape.formUnion(spelling(of: start..<end)) }
    tokens.append(Token(kind: kind, shape: shape, range: start..<end, folded: folded(start..<end)))
    position = end
    gap = []
  }

  private func spelling(of range: Range<Int>) -> Token.Shape {
    var shape: Token.Shape = []
    var (letters, capitals) = (0, 0)
    for index in range {
      switch ScalarClass(scalars[index]) {
      case .letter:
        letters += 1
        if scalars[index].isCapital { capitals += 1 }
      case .digit: shape.insert(.hasDigit)
      default: break
      }
    }
    let first = scalars[range.lowerBound]
    if first.isCapital || first == "@" { shape.insert(.capitalised) }
    if letters > 1 && capitals == letters { shape.insert(.allCapitals) }
    return shape
  }

  private func folded(_ range: Range<Int>) -> String {
    if scalars[range].allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: range.count) { buffer in
        for (place, index) in range.enumerated() {
          let value = UInt8(truncatingIfNeeded: scalars[index].value)
          buffer[place] = (65...90).contains(value) ? value + 32 : value
        }
        return range.count
      }
    }
    var text = ""
    for scalar in scalars[range] {
      if ScalarClass(scalar) == .apostrophe {
        text.unicodeScalars.append("'")
      } else {
        text += scalar.properties.lowercaseMapping
      }
    }
    return text
  }

  private func end(from start: Int, while belongs: (ScalarClass) -> Bool) -> Int {
    var end = start
    while end < scalars.count, belongs(ScalarClass(scalars[end])) { end += 1 }
    return end
  }

  private func end(of mark: Unicode.Scalar, from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end] == mark { end += 1 }
    return end
  }
}
