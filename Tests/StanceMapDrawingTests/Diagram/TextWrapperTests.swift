import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct TextWrapperTests {
  private let font = Font(size: 9)

  private func lines(_ text: String, width: Double = 80, atMost count: Int? = nil) -> [String] {
    TextWrapper(font: font, maximumWidth: width, maximumLines: count).lines(of: text)
  }

  @Test func `a text that fits stays on one line`() {
    #expect(lines("Costs jobs") == ["Costs jobs"])
  }

  @Test func `a text without visible characters has no lines`() {
    #expect(lines("") == [])
    #expect(lines(" \n\t\u{0}\u{7}\u{AD} ") == [])
  }

  @Test func `white space is one space, and lines break at it`() {
    #expect(lines("The harbour\r\n  should\tclose at night") == ["The harbour should", "close at night"])
  }

  @Test func `lines are as even as they can be`() {
    #expect(lines("Night closing costs us all jobs", width: 110) == ["Night closing", "costs us all jobs"])
  }

  @Test func `a no-break space holds words together`() {
    #expect(lines("close at 9\u{A0}pm and on", width: 46) == ["close", "at 9\u{A0}pm", "and on"])
  }

  @Test func `lines break after hyphens, dashes and slashes between letters`() {
    #expect(lines("coalition-led/backed", width: 60) == ["coalition-", "led/backed"])
    #expect(lines("2015-11-13", width: 40).joined() == "2015-11-13")
    #expect(lines("−5/–3 or -4", width: 30) == ["−5/–3", "or -4"])
  }

  @Test func `a word that is too wide is broken inside`() {
    let result = lines("Donaudampfschifffahrtsgesellschaftskapitän", width: 60)
    #expect(result.joined() == "Donaudampfschifffahrtsgesellschaftskapitän")
    #expect(result.count == 4)
  }

  @Test func `Chinese breaks between characters but not before a full stop`() {
    #expect(lines("港口应该在夜间关闭。", width: 81) == ["港口应该在", "夜间关闭。"])
  }

  @Test func `what exceeds the number of lines is cut with an ellipsis`() {
    let result = lines("The harbour should close at night, since nobody can sleep", width: 80, atMost: 2)
    #expect(result == ["The harbour should", "close at night…"])
    #expect(lines("Unfathomable", width: 30, atMost: 1).first?.hasSuffix("…") == true)
  }

  @Test(arguments: HostileText.allCases)
  func `no line is wider than the width, whatever the text`(hostile: HostileText) {
    let text = hostile.text
    for width in [0, 5, 30, 84.5] {
      for count in [nil, 1, 3] {
        let result = lines(text, width: width, atMost: count)
        for line in result where line.count > 1 {
          #expect(TextMeasurer().width(of: line, in: font) <= width + 0.001)
        }
        #expect(result.count <= count ?? .max)
        #expect(result.allSatisfy { !$0.isEmpty })
        #expect(result.reduce(0) { $0 + $1.count } <= 2_001)
      }
    }
  }

  @Test func `wrapping keeps the words`() {
    let text = "the reef is dying because the water is too warm and nobody counts the boats"
    for width in stride(from: 45.0, to: 400, by: 7) {
      #expect(lines(text, width: width).joined(separator: " ") == text)
    }
  }

  @Test func `only so much of a text is considered`() {
    let result = lines(String(repeating: "ab ", count: 5_000))
    #expect(result.last?.hasSuffix("…") == true)
  }
}
