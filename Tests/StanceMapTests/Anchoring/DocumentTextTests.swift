import Testing

@testable import StanceMap

@Suite struct DocumentTextTests {
  @Test func `lines end at line feeds, carriage returns or both`() {
    let text = DocumentText("a\nb\rc\r\n\u{2028}d\n")
    #expect((0...text.count).map { text.location(at: $0).line } == [1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5])
    #expect(text.location(at: 8) == SourceLocation(line: 4, column: 2))
    #expect(DocumentText("").location(at: 0) == .start)
  }

  @Test func `a paragraph is a run of lines, or a line where lines are long`() {
    let long = String(repeating: "x", count: 121)
    #expect(paragraphs(of: "\n  \na\nb\n \t\nc\r\n\r\nd") == [4..<7, 11..<12, 16..<17])
    #expect(paragraphs(of: "a\nb\n\n\(long)") == [0..<1, 2..<3, 5..<126])
    #expect(paragraphs(of: "a\nb\n\(long.dropLast())") == [0..<124])
    #expect(paragraphs(of: " \n\n") == [])
  }

  private func paragraphs(of text: String) -> [Range<Int>] {
    DocumentText(text).lines.paragraphs.map { Int($0.lowerBound)..<Int($0.upperBound) }
  }

  @Test func `a passage in several paragraphs has them all around it`() {
    #expect(DocumentText("a\n\nb c\n\nd").paragraph(around: 0..<4) == 0..<6)
    #expect(DocumentText("a\n\n\n\nb").paragraph(around: 2..<3) == 2..<3)
  }

  @Test func `UTF-16 counts astral characters twice`() {
    let text = DocumentText("a👩‍💻é")
    #expect((0...text.count).map { text.utf16Offset(at: $0) } == [0, 1, 3, 4, 6, 7])
    #expect(text.words(in: 1..<4) == "👩‍💻")
  }

  @Test func `long texts are found by any offset`() {
    let text = DocumentText(String(repeating: "é🕯️x\n", count: 300))
    #expect(text.count == 1500)
    #expect(text.words(in: 1280..<1285) == "é🕯️x\n")
    #expect(text.location(at: 1283) == SourceLocation(line: 257, column: 4))
    #expect(text.utf16Offset(at: 1500) == 1800)
  }

  @Test(arguments: [
    "plain words", " \u{FEFF} two  words - and -- more…. . . . . end \n",
    "e\u{301}\u{AD}\u{AD} x\r\n\r\ny...z", "... a", "",
  ])
  func `every sign knows where it stands and every scalar its sign`(words: String) {
    let folded = DocumentText(words).folded
    let ranges = (0..<folded.count).map { folded.scalars(ofSignAt: $0) }
    for (index, range) in ranges.enumerated() {
      #expect(!range.isEmpty)
      #expect(folded.firstSign(atScalar: range.lowerBound) == index)
    }
    for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound <= right.lowerBound) }
    for scalar in 0...DocumentText(words).count {
      #expect(
        folded.firstSign(atScalar: scalar) == ranges.firstIndex { $0.lowerBound >= scalar } ?? ranges.count
      )
    }
  }
}
