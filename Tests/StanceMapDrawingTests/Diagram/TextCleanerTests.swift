import Testing

@testable import StanceMapDrawing

@Suite struct TextCleanerTests {
  @Test(
    arguments: [
      ("plain words", "plain words"), ("", ""), (" ", ""), (" a  b\n c ", "a b c"), ("tab\tbed", "tab bed"),
      ("“curly” – dash … é", "“curly” – dash … é"), ("100\u{A0}%", "100\u{A0}%"), ("so\u{AD}ft", "soft"),
      ("bell\u{7}", "bell"), ("a\u{202E}b", "ab"), ("e\u{301}", "e\u{301}"), ("a\u{2028}b", "a b"),
      ("a ", "a"),
    ]
  ) func `words become one clean line`(text: String, line: String) {
    #expect(TextCleaner().cleaned(text).unicodeScalars.elementsEqual(line.unicodeScalars))
  }

  @Test func `a text is cut at its longest length, counted in what a reader sees`() {
    let cleaner = TextCleaner(maximumLength: 3)
    #expect(cleaner.cleaned("abc") == "abc")
    #expect(cleaner.cleaned("abcd") == "abc…")
    #expect(cleaner.cleaned("ae\u{301}c") == "ae\u{301}c")
    #expect(cleaner.cleaned("a b c") == "a b…")
  }
}
