import StanceMap
import Testing

@Suite struct QuoteAnchorerTests {
  @Test func `words that stand once in the text are exact`() throws {
    let passage = try #require(anchor(of: "lamps must", in: "One.\nThe lamps must stay.").passage)
    #expect(passage.range == 9..<19)
    #expect(passage.start == SourceLocation(line: 2, column: 5))
    #expect(passage.words == "lamps must")
    #expect(passage.paragraph == 0..<25)
  }

  @Test(arguments: [
    ("the  union's demand", "It was the\nunion’s demand.", "folded: the\nunion’s demand"),
    ("'lit'", "stay “lit”.", "folded: “lit”"),
    ("\"lit\"", "stay « lit ».", "not found"),
    ("dark - said", "dark—said he", "folded: dark—said"),
    ("dark -- said", "dark – said he", "folded: dark – said"),
    ("and then... nothing", "and then… nothing", "folded: and then… nothing"),
    ("and then. . . nothing", "and then… nothing", "folded: and then… nothing"),
    ("a b", "x a\u{A0}b", "folded: a\u{A0}b"),
    ("harbour", "the har\u{AD}bour", "folded: har\u{AD}bour"),
    ("har\u{200B}bour", "the harbour", "folded: harbour"),
    ("„Hafen“", "der \u{201C}Hafen\u{201D}", "folded: \u{201C}Hafen\u{201D}"),
    ("one two", "one\r\n\r\ntwo", "folded: one\r\n\r\ntwo"),
  ])
  func `typing differences are folded`(words: String, text: String, summary: String) {
    #expect(anchor(of: words, in: text).summary == summary)
  }

  @Test(arguments: [
    ("caf\u{E9} noir", "un cafe\u{301} noir.", "folded: cafe\u{301} noir", 3..<13),
    ("cafe\u{301} noir", "un caf\u{E9} noir.", "folded: caf\u{E9} noir", 3..<12),
    ("Vi\u{1EC7}t", "o Vie\u{302}\u{323}t", "folded: Vie\u{302}\u{323}t", 2..<8),
    ("\u{212B}ngstr\u{F6}m", "der \u{C5}ngstro\u{308}m", "folded: \u{C5}ngstro\u{308}m", 4..<13),
    ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "folded: 한국", 0..<6),
  ])
  func `canonically equivalent characters are the same`(
    words: String,
    text: String,
    summary: String,
    range: Range<Int>
  ) {
    #expect(anchor(of: words, in: text).summary == summary)
    #expect(anchor(of: words, in: text).passage?.range == range)
  }

  @Test func `a match never cuts a character`() {
    #expect(anchor(of: "cafe", in: "cafe\u{301}").summary == "not found")
    #expect(anchor(of: "one two cafe", in: "one two cafe\u{301}").summary != "exact: one two cafe")
  }

  @Test(arguments: [
    ("המועצה סגרה", "אמש המועצה סגרה את הנמל.", "exact: המועצה סגרה", 4..<15),
    ("לנמל 'הישן'", "הגענו לנמל ״הישן״ בלילה", "folded: לנמל ״הישן״", 6..<17),
    ("το λιμάνι", "Έκλεισε το λιμάνι χθες", "exact: το λιμάνι", 8..<17),
    ("lit 🕯️", "👩‍💻 stay lit 🕯️ now", "exact: lit 🕯️", 9..<15),
    ("明かりを", "港の明かりを消すな", "exact: 明かりを", 2..<6),
  ])
  func `scripts of all kinds are counted in scalars`(
    words: String,
    text: String,
    summary: String,
    range: Range<Int>
  ) {
    #expect(anchor(of: words, in: text).summary == summary)
    #expect(anchor(of: words, in: text).passage?.range == range)
  }

  @Test func `case is not folded`() {
    #expect(anchor(of: "the Lamps", in: "the lamps, the Lamps").summary == "exact: the Lamps")
  }

  @Test func `literal places come before folded ones`() {
    #expect(anchor(of: "it's", in: "it’s and it's").passage?.range == 9..<13)
  }

  @Test func `a quote is of whole words`() {
    #expect(anchor(of: "union", in: "unions, reunion and union").passage?.range == 20..<25)
    #expect(anchor(of: "nio", in: "union, nation").summary == "not found")
    #expect(anchor(of: "a territory", in: "zembla territory").summary == "not found")
  }

  @Test func `words that stand in several places are ambiguous`() {
    #expect(anchor(of: "the lamps", in: "the lamps and the lamps and the\nlamps").summary == "ambiguous: 2")
    #expect(anchor(of: "a a", in: "a a a").summary == "ambiguous: 2")
  }

  @Test func `a prefix or suffix tells places apart`() {
    let text = "On Monday, the union says no. On Tuesday: the union says yes."
    #expect(anchor(of: "the union says", in: text).summary == "ambiguous: 2")
    #expect(anchor(of: "the union says", prefix: "On Tuesday", in: text).passage?.range == 42..<56)
    #expect(anchor(of: "the union says", prefix: "Monday,", in: text).passage?.range == 11..<25)
    #expect(anchor(of: "the union says", suffix: "yes", in: text).passage?.range == 42..<56)
    #expect(anchor(of: "the union says", prefix: "Friday", in: text).summary == "not found")
  }

  @Test func `a range restricts the search`() {
    let text = "the lamps. the lamps."
    #expect(anchor(of: "the lamps", in: text, within: 5..<21).passage?.range == 11..<20)
    #expect(anchor(of: "the lamps", in: text, within: 12..<21).summary == "not found")
    #expect(anchor(of: "the lamps", in: text, within: 5..<5).summary == "not found")
  }

  @Test(arguments: ["", " ", "\n", "\u{200B}", "… …"])
  func `a quote without words is not found`(words: String) {
    #expect(anchor(of: words, in: "Some words.").summary == "not found")
    #expect(anchor(of: words, in: "").summary == "not found")
  }

  @Test func `a quote longer than the text is not found`() {
    #expect(anchor(of: "lamps and lamps", in: "lamps").summary == "not found")
  }
}
