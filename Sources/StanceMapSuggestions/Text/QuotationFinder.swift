/// Tells opening from closing marks, and says of every token which quotation it stands in.
///
/// A quotation that is still open where a paragraph ends goes on if the next paragraph begins with
/// an opening mark, as printers have it, and is otherwise taken to end there.
struct QuotationFinder {
  func quotations(in tokens: inout [Token], of scalars: [Unicode.Scalar]) -> [Quotation] {
    var search = QuotationSearch(scalars: scalars)
    for index in tokens.indices { search.visit(index, in: &tokens) }
    search.closeAll(at: tokens.count)
    return search.found
  }
}

private struct QuotationSearch {
  let scalars: [Unicode.Scalar]
  var found: [Quotation] = []
  /// Indices of `found`: an outer quotation with double marks, an inner one with single marks, or either alone.
  private var open: [Int] = []

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func visit(_ index: Int, in tokens: inout [Token]) {
    if tokens[index].shape.contains(.startsParagraph) { beginParagraph(index, tokens) }
    switch mark(at: index, in: tokens) {
    case .none: tokens[index].quotation = open.last
    case .opening(let isSingle):
      tokens[index].kind = .openQuote
      begin(index, isSingle: isSingle, continues: tokens[index].shape.contains(.startsParagraph))
      tokens[index].quotation = open.last
    case .closing(let isSingle):
      tokens[index].kind = .closeQuote
      tokens[index].quotation = open.last
      close(isSingle: isSingle, at: index + 1)
    case .possessive:
      tokens[index].kind = .clitic
      tokens[index].quotation = open.last
    }
  }

  mutating func closeAll(at end: Int) {
    self.end(from: 0, at: end)
  }

  // MARK: Opening and closing

  private mutating func beginParagraph(_ index: Int, _ tokens: [Token]) {
    if case .opening(isSingle: false) = mark(at: index, in: tokens), let outer = open.first,
      !found[outer].isSingle
    {
      end(from: 1, at: index)
    } else {
      closeAll(at: index)
    }
  }

  /// A second opening mark of the same sort means that the closing mark of the first is missing.
  private mutating func begin(_ index: Int, isSingle: Bool, continues: Bool) {
    if let position = open.firstIndex(where: { found[$0].isSingle == isSingle }) {
      if continues { return }
      end(from: position, at: index)
    }
    found.append(Quotation(tokens: index..<index, isSingle: isSingle, isClosed: false))
    open.append(found.count - 1)
  }

  private mutating func close(isSingle: Bool, at end: Int) {
    guard let position = open.lastIndex(where: { found[$0].isSingle == isSingle }) else { return }
    found[open[position]].isClosed = true
    self.end(from: position, at: end)
  }

  private mutating func end(from position: Int, at end: Int) {
    for index in open[position...] { found[index].tokens = found[index].tokens.lowerBound..<end }
    open.removeSubrange(position...)
  }

  // MARK: What a mark is

  private enum Mark {
    case opening(isSingle: Bool), closing(isSingle: Bool), possessive
  }

  private func mark(at index: Int, in tokens: [Token]) -> Mark? {
    let token = tokens[index]
    guard token.range.count == 1, token.kind == .other || token.kind == .openQuote else { return nil }
    switch scalars[token.range.lowerBound] {
    case "\u{201C}", "\u{201E}", "\u{201F}", "\u{AB}": return .opening(isSingle: false)
    case "\u{201D}", "\u{BB}": return .closing(isSingle: false)
    case "\"":
      let isOpen = open.contains { !found[$0].isSingle }
      return isOpen && !startsQuotation(index, tokens) ? .closing(isSingle: false) : .opening(isSingle: false)
    case "\u{2018}", "\u{201B}": return .opening(isSingle: true)
    case "'", "\u{2019}": return singleMark(at: index, in: tokens)
    default: return nil
    }
  }

  /// A single mark after a word may close a quotation or be the possessive of a plural; before a word it may open one.
  private func singleMark(at index: Int, in tokens: [Token]) -> Mark? {
    if tokens[index].shape.contains(.followsSpace) || index == 0
      || [.openBracket, .openQuote].contains(tokens[index - 1].kind)
    {
      guard scalars[tokens[index].range.lowerBound] == "'", startsQuotation(index, tokens) else { return nil }
      return .opening(isSingle: true)
    }
    if open.contains(where: { found[$0].isSingle }) { return .closing(isSingle: true) }
    return tokens[index - 1].kind == .word && tokens[index - 1].folded.hasSuffix("s") ? .possessive : nil
  }

  /// What an apostrophe stands before in place of letters: `'em`, `'til`.
  private static let shortened: Set<String> = [
    "em", "til", "tis", "twas", "cause", "n", "90s", "80s", "70s", "60s", "50s",
  ]

  private func startsQuotation(_ index: Int, _ tokens: [Token]) -> Bool {
    let next = index + 1
    return tokens[index].shape.contains(.followsSpace) && next < tokens.count
      && !tokens[next].shape.contains(.followsSpace) && !Self.shortened.contains(tokens[next].folded)
  }
}
