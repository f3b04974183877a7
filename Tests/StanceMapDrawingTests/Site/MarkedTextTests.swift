import StanceMap
import Testing

@testable import StanceMapDrawing

@Suite struct MarkedTextTests {
  /// Runs with the numbers of their passages, and after `|` those that end.
  private func runs(_ text: String, _ passages: [Range<Int>]) -> [[String]] {
    MarkedText(DocumentText(text), passages: passages).paragraphs.map { paragraph in
      paragraph.runs.map { run in
        let numbers = run.passages.map(String.init).joined(separator: ",")
        let ending = run.ending.map { "|\($0)" }.joined()
        return run.passages.isEmpty ? run.words : "\(numbers):\(run.words)\(ending)"
      }
    }
  }

  @Test func `a text without passages is one run a paragraph`() {
    #expect(runs("one two\n\nthree", []) == [["one two"], ["three"]])
  }

  @Test func `a passage is a run, with what stands before and after it`() {
    #expect(runs("one two three", [4..<7]) == [["one ", "0:two|0", " three"]])
  }

  @Test func `overlapping passages are cut into runs that belong to one or both`() {
    #expect(runs("abcdefgh", [1..<5, 3..<7]) == [["a", "0:bc", "0,1:de|0", "1:fg|1", "h"]])
  }

  @Test func `a passage within another, and one of the same place, keep all their numbers`() {
    #expect(runs("abcdef", [0..<6, 2..<4, 2..<4]) == [["0:ab", "0,1,2:cd|1|2", "0:ef|0"]])
  }

  @Test func `a passage across paragraphs ends in the last, and begins in the first`() {
    let marked = MarkedText(DocumentText("abc\n\ndef"), passages: [1..<7])
    #expect(runs("abc\n\ndef", [1..<7]) == [["a", "0:bc"], ["0:de|0", "f"]])
    #expect(marked.paragraphs.map(\.beginning) == [[0], []])
  }

  @Test func `no letter of a paragraph is lost or doubled, whatever overlaps`() {
    let text = "The lamps stay lit 🏮, they say.\n\nNobody asked why."
    let passages = [0..<20, 4..<9, 4..<40, 9..<18, 33..<36, 36..<50]
    let marked = MarkedText(DocumentText(text), passages: passages)
    #expect(
      marked.paragraphs.map { $0.runs.map(\.words).joined() }
        == text.split(separator: "\n\n").map(String.init)
    )
    #expect(marked.paragraphs.flatMap(\.beginning) == Array(passages.indices))
  }
}
