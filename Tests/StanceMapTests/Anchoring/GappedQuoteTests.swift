import StanceMap
import Testing

@Suite struct GappedQuoteTests {
  let text = """
    The lamps must stay lit, most of all at night, for the rest of the year.
    The lamps cost little.

    The lamps are old, and for the rest they will do.
    """

  @Test func `first and last words find what is between them`() {
    #expect(anchor(of: "must stay … of the year", in: text).passage?.range == 10..<71)
  }

  @Test(arguments: [
    "must stay lit … most … the year", "must stay lit ... the year", "must stay lit [...] the year",
    "must stay lit […] the year", "must stay lit…the year", "… must stay lit … the year …",
  ])
  func `gaps are written in several ways`(words: String) {
    #expect(anchor(of: words, in: text).passage?.range == 10..<71)
  }

  @Test func `dots without blanks around them are no gap`() {
    #expect(anchor(of: "must stay lit...the year", in: text).passage == nil)
  }

  @Test func `a quote is exact where all its pieces are literal, else folded`() {
    #expect(anchor(of: "must stay … of the year", in: text).summary.hasPrefix("exact"))
    #expect(anchor(of: "must  stay … of the year", in: text).summary.hasPrefix("folded"))
  }

  @Test func `the nearest last words are taken`() {
    #expect(anchor(of: "cost … e", in: "It cost me one e and two e.").summary == "exact: cost me one e")
  }

  @Test func `a gap stays within a paragraph`() {
    #expect(anchor(of: "cost little … old", in: text).summary == "not found")
    let long = String(repeating: "word ", count: 30)
    #expect(anchor(of: "one … two", in: "one\ntwo").summary == "exact: one\ntwo")
    #expect(anchor(of: "one … two", in: "one\ntwo\n" + long).summary == "not found")
  }

  @Test func `first words that occur twice are told apart by the last words of their paragraph`() {
    #expect(anchor(of: "The lamps … will do", in: text).summary.hasPrefix("exact: The lamps are old"))
    #expect(anchor(of: "The lamps … the rest", in: text).summary == "ambiguous: 2")
  }

  @Test func `first words twice before the same last words are ambiguous`() {
    #expect(anchor(of: "the … end", in: "the one and the other end").summary == "ambiguous: 2")
  }

  @Test func `an ellipsis that the text itself has comes first`() {
    let text = "We waited… and left. We waited long, and left."
    #expect(anchor(of: "We waited … and left", in: text).summary == "folded: We waited… and left")
    #expect(anchor(of: "We waited… and left", in: text).summary == "exact: We waited… and left")
    #expect(anchor(of: "We waited... and left", in: text).summary == "folded: We waited… and left")
    #expect(anchor(of: "We waited … left", in: text).summary == "ambiguous: 2")
  }

  @Test func `pieces do not overlap`() {
    #expect(anchor(of: "one two … two three", in: "one two three").summary == "not found")
  }
}
