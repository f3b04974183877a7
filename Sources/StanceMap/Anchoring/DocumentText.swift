/// The text of a document, prepared so that many quotes can be looked up in it.
///
/// All offsets are Unicode scalars from 0, end exclusive, in the text as decoded. Preparing takes
/// time and memory in proportion to the text: in English about twelve bytes a scalar.
public struct DocumentText: Sendable {
  public let text: String
  let lines: TextLines
  let folded: FoldedText
  let alphabet: Alphabet
  let words: WordIndex
  private let indices: ScalarIndices

  public init(_ text: String) {
    var contiguous = text
    contiguous.makeContiguousUTF8()
    var alphabet = Alphabet()
    self.text = contiguous
    lines = TextLines(contiguous)
    folded = TextFolder().folded(contiguous, alphabet: &alphabet)
    indices = ScalarIndices(contiguous)
    words = WordIndex(folded, alphabet: alphabet, paragraphs: lines.paragraphs)
    self.alphabet = alphabet
  }

  /// How many Unicode scalars the text has.
  public var count: Int { lines.count }

  /// The line and column of a scalar; `offset` is from 0 to `count`.
  public func location(at offset: Int) -> SourceLocation { lines.location(at: offset) }

  /// The paragraphs that a stretch of the text touches, as one range.
  public func paragraph(around range: Range<Int>) -> Range<Int> { lines.paragraph(around: range) }

  /// All paragraphs, in the order of the text; what lies between them is blank.
  package var paragraphs: [Range<Int>] { lines.paragraphs.map { Int($0.lowerBound)..<Int($0.upperBound) } }

  /// The text in a range.
  public func words(in range: Range<Int>) -> String { String(slice(range)) }

  /// The same place counted in UTF-16 code units, as editors and browsers count.
  public func utf16Offset(at offset: Int) -> Int {
    text.utf16.distance(from: text.startIndex, to: indices.index(at: offset, in: text))
  }

  func slice(_ range: Range<Int>) -> Substring {
    let start = indices.index(at: range.lowerBound, in: text)
    return text[start..<text.unicodeScalars.index(start, offsetBy: range.count)]
  }

  /// A passage of the text.
  func passage(_ range: Range<Int>) -> Anchor.Passage {
    Anchor.Passage(
      range: range,
      start: location(at: range.lowerBound),
      words: words(in: range),
      paragraph: paragraph(around: range)
    )
  }
}

/// The places of every so many scalars of a string, so that one is found without counting from the start.
private struct ScalarIndices: Sendable {
  private static let stride = 256
  private let marks: [String.Index]

  init(_ text: String) {
    var marks: [String.Index] = []
    var offset = 0
    for index in text.unicodeScalars.indices {
      if offset.isMultiple(of: Self.stride) { marks.append(index) }
      offset += 1
    }
    if offset.isMultiple(of: Self.stride) { marks.append(text.endIndex) }
    self.marks = marks
  }

  func index(at offset: Int, in text: String) -> String.Index {
    let (mark, rest) = offset.quotientAndRemainder(dividingBy: Self.stride)
    return text.unicodeScalars.index(marks[mark], offsetBy: rest)
  }
}
