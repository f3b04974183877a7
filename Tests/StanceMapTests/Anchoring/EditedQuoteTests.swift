import StanceMap
import Testing

@Suite struct EditedQuoteTests {
  private let text = """
    The ferry no longer stops at the northern pier, and nobody on the council has told us why.
    Its captain says that the lamps must stay lit at night, whatever it may cost the town.

    Last winter forty people lost their work when the bakery moved inland. In 2014 it was sixty.
    """

  @Test(arguments: [
    // A word changed, added, left out.
    ("that the lamps should stay lit at night", "that the lamps must stay lit at night"),
    ("that the lamps must stay brightly lit at night", "that the lamps must stay lit at night"),
    ("that the lamps must lit at night", "that the lamps must stay lit at night"),
    // Misspelt, swapped, with other capitals and punctuation.
    ("that the lampps must stay lit at nihgt", "that the lamps must stay lit at night"),
    ("nobody on the Council", "nobody on the council"),
    ("northern pier and nobody on the council", "northern pier, and nobody on the council"),
    ("Forty people lost there work", "not found"),
    // Pieces with a gap between them.
    ("nobody on the councel … told us why", "nobody on the council has told us why"),
    (
      "Its captain says that … whatever it might cost the town",
      "Its captain says that the lamps must stay lit at night, whatever it may cost the town"
    ),
  ])
  func `an edited passage is found with its right range`(words: String, passage: String) {
    #expect(
      anchor(of: words, in: text).summary == (passage == "not found" ? passage : "approximate: \(passage)")
    )
  }

  @Test func `the score is the share of the words that agree`() throws {
    guard case .approximate(_, let score) = anchor(of: "that the lamps should stay lit at night", in: text)
    else { throw Missing() }
    #expect((0.87..<0.88).contains(score))
    guard case .approximate(_, let score) = anchor(of: "Nobody on the council", in: text) else {
      throw Missing()
    }
    #expect((0.98..<1).contains(score))
  }

  private struct Missing: Error {}

  @Test(arguments: [
    // Another place on the same matter.
    "the council has closed the northern lamps and told nobody",
    // Too short to be sure, or too common.
    "lost there", "forty people left", "at the town",
    // Another number, another beginning or end.
    "In 2015 it was sixty", "when the bakery moved inland. In 2015 it was sixty",
    "Yesterday forty people lost their work",
    // One piece of two is not there.
    "Last winter forty people … and never came back", "The ferry no longer … nobody on the board",
    // A piece in another paragraph.
    "Its captain says … when the bakery movd inland",
  ])
  func `a look-alike is not taken for the passage`(words: String) {
    #expect(anchor(of: words, in: text).summary == "not found")
  }

  @Test func `two places that agree alike are not told apart`() {
    let text = "We closed the old harbour gate on Monday. We closed the old harbour gate on Friday."
    #expect(anchor(of: "We closed the old harbour gate on Sunday", in: text).summary == "not found")
  }

  @Test func `a prefix belongs to what has to agree`() {
    let text = "In the spring the union says that nothing will ever change here. The mayor agrees."
    #expect(
      anchor(of: "that nothing would ever change here", prefix: "the union says", in: text).summary
        == "approximate: that nothing will ever change here"
    )
    #expect(
      anchor(of: "that nothing would ever change here", prefix: "my aunt thinks", in: text).passage == nil
    )
  }

  @Test func `a range restricts the search`() {
    let words = "that the lamps should stay lit at night"
    #expect(anchor(of: words, in: text, within: 91..<178).passage != nil)
    #expect(anchor(of: words, in: text, within: 0..<130).summary == "not found")
    #expect(anchor(of: words, in: text, within: 179..<text.unicodeScalars.count).summary == "not found")
  }

  @Test func `other scripts are compared word by word, or letter by letter`() {
    let hebrew = "אמש סגרה המועצה את הנמל הישן שליד התחנה. איש לא ידע מדוע."
    #expect(
      anchor(of: "סגרה המועצה את הנמל החדש שליד התחנה", in: hebrew).summary
        == "approximate: סגרה המועצה את הנמל הישן שליד התחנה"
    )
    let greek = "Χθες το συμβούλιο έκλεισε το παλιό λιμάνι δίπλα στον σταθμό. Κανείς δεν ήξερε γιατί."
    #expect(
      anchor(of: "ΤΟ ΣΥΜΒΟΎΛΙΟ έκλεισε το νέο λιμάνι δίπλα στον σταθμό", in: greek).summary
        == "approximate: το συμβούλιο έκλεισε το παλιό λιμάνι δίπλα στον σταθμό"
    )
    let japanese = "昨夜、市議会は駅前の古い港を突然閉鎖した。理由は誰も知らない。"
    #expect(anchor(of: "市議会は駅前の広い港を突然閉鎖した", in: japanese).summary == "approximate: 市議会は駅前の古い港を突然閉鎖した")
  }
}
