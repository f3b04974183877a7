/// Adds to the lists and mappings of a YAML text, and leaves every other byte of it as it is.
///
/// What is added comes after what is there, in the notation, indentation and line ends that are there.
struct YAMLEditor {
  private let path: String
  private let text: EditableText
  private let root: YAMLNode
  private let writer = YAMLWriter()

  /// - Parameter root: what the text of the source was read as.
  init(source: SourceFile, root: YAMLNode) {
    path = source.path
    text = EditableText(source.text)
    self.root = root
  }

  /// The text with the addition.
  func text(with addition: YAMLAddition) throws(EditError) -> String {
    guard let parent = addition.parent(in: root), case .mapping(let pairs) = parent.content else {
      throw .misread(path: path)
    }
    guard let pair = pairs.first(where: { $0.key.text == addition.key }) else {
      return text.text(with: edits(adding: addition, asNewKeyOf: parent, pairs))
    }
    return text.text(with: try edits(adding: addition, to: pair, of: parent))
  }

  /// The edits where the key is there.
  private func edits(
    adding addition: YAMLAddition,
    to pair: YAMLPair,
    of parent: YAMLNode
  ) throws(EditError) -> [EditableText.Edit] {
    let node = pair.value
    switch (addition.content, node.content) {
    case (_, .scalar("")) where node.start == node.end:
      if isFlow(parent) { return [edit(at: node.end, " " + brackets(addition.content))] }
      return [block(addition, below: pair.key)]
    case (.items(let new), .sequence(let old)):
      if isFlow(node) { return flow(new.map(writer.line), after: old.last, in: pair, of: parent, addition) }
      return [items(new, after: old, in: node)]
    case (.pairs(let new), .mapping(let old)):
      if isFlow(node) {
        return flow(new.map(writer.line), after: old.last?.value, in: pair, of: parent, addition)
      }
      return [lines(new.map(writer.line), indent: node.start.column - 1, after: node)]
    default: throw .notACollection(key: addition.key, path: path)
    }
  }

  /// The edits where the key has to be added, too.
  private func edits(
    adding addition: YAMLAddition,
    asNewKeyOf parent: YAMLNode,
    _ pairs: [YAMLPair]
  ) -> [EditableText.Edit] {
    if isFlow(parent) {
      let value = "\(addition.key): \(brackets(addition.content))"
      guard let last = pairs.last?.value else { return [edit(after: parent.start, value)] }
      return [edit(at: last.end, (last.start == last.end ? " , " : ", ") + value)]
    }
    let indent = parent.start.column - 1
    let pad = String(repeating: " ", count: indent)
    let lines = ["\(pad)\(addition.key):"] + self.lines(of: addition, below: indent)
    let isSpaced = addition.path.isEmpty && !pairs.isEmpty && isSpaced(pairs.map(\.key.start.line))
    guard !pairs.isEmpty else { return [insertion(lines, at: text.count)] }
    return [insertion((isSpaced ? [""] : []) + lines, at: offset(after: parent, deeperThan: indent))]
  }

  // MARK: Between brackets

  private func isFlow(_ node: YAMLNode) -> Bool { text.hasBracket(at: node.start) }

  private func brackets(_ content: YAMLAddition.Content) -> String {
    switch content {
    case .items(let items): "[" + items.map(writer.line).joined(separator: ", ") + "]"
    case .pairs(let pairs): "{" + pairs.map(writer.line).joined(separator: ", ") + "}"
    }
  }

  /// Adds to what stands between brackets; empty ones on one line give way to lines.
  private func flow(
    _ new: [String],
    after last: YAMLNode?,
    in pair: YAMLPair,
    of parent: YAMLNode,
    _ addition: YAMLAddition
  ) -> [EditableText.Edit] {
    let node = pair.value
    guard let last else {
      if isFlow(parent) || node.start.line != node.end.line || pair.key.start.line != node.start.line {
        return [edit(after: node.start, new.joined(separator: ", "))]
      }
      return [removal(of: node), block(addition, below: pair.key)]
    }
    if case .pairs = addition.content { return [edit(at: last.end, ", " + new.joined(separator: ", "))] }
    return flowLines(new, after: last) ?? [edit(at: last.end, ", " + new.joined(separator: ", "))]
  }

  /// Adds items in lines of their own where the last item has one; nil where it has none.
  private func flowLines(_ new: [String], after last: YAMLNode) -> [EditableText.Edit]? {
    guard let first = text.line(last.start.line), last.start.line == last.end.line else { return nil }
    let indent = first.prefix { $0 == " " }
    guard indent.unicodeScalars.count == last.start.column - 1 else { return nil }
    let end = text.offset(of: last.end)
    let lineEnd =
      text.offset(of: SourceLocation(line: last.end.line, column: 1))
      + (text.line(last.end.line)?.utf8.count ?? 0)
    var rest = end
    func skipBlanks() { while let byte = text.byte(at: rest), byte.isYAMLBlank { rest += 1 } }
    skipBlanks()
    let hasComma = text.byte(at: rest) == UInt8(ascii: ",")
    if hasComma { rest += 1 }
    skipBlanks()
    guard rest == lineEnd || text.byte(at: rest) == UInt8(ascii: "#") else { return nil }
    let lines = new.map { "\(text.lineEnd)\(indent)\($0)" }.joined(separator: ",") + (hasComma ? "," : "")
    let added = EditableText.Edit(offset: lineEnd, text: lines)
    return hasComma ? [added] : merged(EditableText.Edit(offset: end, text: ","), added)
  }

  /// Two edits, or one where both are at the same place.
  private func merged(_ first: EditableText.Edit, _ second: EditableText.Edit) -> [EditableText.Edit] {
    guard first.offset == second.offset else { return [first, second] }
    return [EditableText.Edit(offset: first.offset, text: first.text + second.text)]
  }

  /// Takes away a value and the blanks before it.
  private func removal(of node: YAMLNode) -> EditableText.Edit {
    let end = text.offset(of: node.end)
    var start = text.offset(of: node.start)
    while let byte = text.byte(at: start - 1), byte.isYAMLBlank { start -= 1 }
    return EditableText.Edit(offset: start, deleted: end - start, text: "")
  }

  // MARK: In lines

  /// Adds items in lines after those that are there.
  private func items(_ new: [YAMLNode], after old: [YAMLNode], in node: YAMLNode) -> EditableText.Edit {
    let column = node.start.column - 1
    let widths = old.filter { isBesideDash($0, column) }.map { $0.start.column - 1 - column }
    let pad = String(repeating: " ", count: column)
    let isSpaced = old.count > 1 && isSpaced(old.map(\.start.line))
    let lines = new.flatMap { item in
      (isSpaced ? [""] : []) + writer.item(item, indent: max(2, widths.last ?? 2)).map { pad + $0 }
    }
    return insertion(lines, at: offset(after: node, deeperThan: column))
  }

  private func isBesideDash(_ item: YAMLNode, _ column: Int) -> Bool {
    guard let line = text.line(item.start.line)?.unicodeScalars else { return false }
    return line.prefix(column).allSatisfy { $0 == " " } && line.dropFirst(column).first == "-"
  }

  /// Adds what a key holds, of which nothing is there yet.
  private func block(_ addition: YAMLAddition, below key: YAMLKey) -> EditableText.Edit {
    let column = key.start.column - 1
    let end = YAMLNode(.scalar(""), from: key.start, to: key.end)
    return insertion(lines(of: addition, below: column), at: offset(after: end, deeperThan: column))
  }

  private func lines(of addition: YAMLAddition, below column: Int) -> [String] {
    let style = ListStyle(of: addition.key, in: root, text)
    switch addition.content {
    case .items(let items):
      let pad = String(repeating: " ", count: column + style.listIndent)
      return items.flatMap { writer.item($0).map { pad + $0 } }
    case .pairs(let pairs):
      let pad = String(repeating: " ", count: column + style.mappingIndent)
      return pairs.map { pad + writer.line($0) }
    }
  }

  private func lines(_ lines: [String], indent: Int, after node: YAMLNode) -> EditableText.Edit {
    let pad = String(repeating: " ", count: indent)
    return insertion(lines.map { pad + $0 }, at: offset(after: node, deeperThan: indent - 1))
  }

  /// Where items would go; nil where they would go between brackets, or nowhere.
  func place(of addition: YAMLAddition) -> ListPlace? {
    guard let parent = addition.parent(in: root), case .mapping(let pairs) = parent.content, !isFlow(parent)
    else { return nil }
    let column = parent.start.column - 1
    let below = column + ListStyle(of: addition.key, in: root, text).listIndent
    guard let pair = pairs.first(where: { $0.key.text == addition.key }) else {
      return place(indent: below, keyIndent: column, after: parent, deeperThan: column)
    }
    if pair.value.isEmpty {
      let end = YAMLNode(.scalar(""), from: pair.key.start, to: pair.key.end)
      return place(indent: below, after: end, deeperThan: column)
    }
    guard case .sequence = pair.value.content, !isFlow(pair.value) else { return nil }
    let indent = pair.value.start.column - 1
    return place(indent: indent, after: pair.value, deeperThan: indent)
  }

  private func place(
    indent: Int,
    keyIndent: Int? = nil,
    after node: YAMLNode,
    deeperThan column: Int
  ) -> ListPlace {
    let line = line(after: node, deeperThan: column)
    var rest = line
    while let words = text.line(rest), words.allSatisfy(\.isWhitespace) { rest += 1 }
    return ListPlace(indent: indent, keyIndent: keyIndent, line: line - 1, isAtEnd: text.line(rest) == nil)
  }

  /// The place for lines after a value, and after the comments below it that are indented more than a column.
  private func offset(after node: YAMLNode, deeperThan column: Int) -> Int {
    text.offset(ofLine: line(after: node, deeperThan: column))
  }

  private func line(after node: YAMLNode, deeperThan column: Int) -> Int {
    // The end of lines of text without any is where the next line begins.
    var line = node.end.column == 1 && node.end.line > node.start.line ? node.end.line : node.end.line + 1
    var next = line
    while let words = text.line(next) {
      let indent = words.prefix { $0 == " " }.count
      let isComment = indent > column && words.dropFirst(indent).first == "#"
      guard isComment || words.allSatisfy(\.isWhitespace) else { break }
      next += 1
      if isComment { line = next }
    }
    return line
  }

  /// Puts lines where a line begins; a text whose last line has no end gets none.
  private func insertion(_ lines: [String], at offset: Int) -> EditableText.Edit {
    let words = lines.joined(separator: text.lineEnd)
    let isUnended = offset == text.count && text.count > 0 && !text.endsInLineEnd
    return EditableText.Edit(offset: offset, text: isUnended ? text.lineEnd + words : words + text.lineEnd)
  }

  /// Whether an empty line stands before each of these lines but the first, or before its comments.
  private func isSpaced(_ lines: [Int]) -> Bool {
    lines.dropFirst().allSatisfy { number in
      var above = number - 1
      while let line = text.line(above), line.drop(while: { $0 == " " }).first == "#" { above -= 1 }
      return text.line(above)?.allSatisfy(\.isWhitespace) ?? false
    }
  }

  private func edit(at location: SourceLocation, _ words: String) -> EditableText.Edit {
    EditableText.Edit(offset: text.offset(of: location), text: words)
  }

  /// Puts words after an opening bracket.
  private func edit(after bracket: SourceLocation, _ words: String) -> EditableText.Edit {
    EditableText.Edit(offset: text.offset(of: bracket) + 1, text: words)
  }
}
