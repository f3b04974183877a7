import StanceMap
import StanceMapSuggestions
import Testing

@Suite struct AbsolutionTests {
  private let suggester: Suggester = {
    var council = DebateActor(id: "council", name: "Town Council")
    council.aliases = ["the council"]
    return Suggester(actors: [council], minimumConfidence: 0.2)
  }()

  private func outline(_ text: String) -> [String] { suggester.suggestions(in: text).map(\.outline) }

  @Test(arguments: [
    ("Anna Brook denied that the council was to blame for the late ferry.", "council"),
    ("Anna Brook does not blame the council for the late ferry.", "council"),
    ("Anna Brook exonerated the council.", "council"),
    ("Anna Brook cleared the council of the theft.", "council"),
    ("The council was cleared of the theft by Anna Brook.", "council"),
    ("The council was exonerated by Anna Brook.", "council"),
    ("Anna Brook said Carl Lamb was not to blame for the late ferry.", "Carl Lamb"),
    ("Anna Brook insisted that Carl Lamb was never responsible for the late ferry.", "Carl Lamb"),
    ("Anna Brook said Carl Lamb bore no responsibility for the late ferry.", "Carl Lamb"),
  ])
  func `a denied blame absolves`(text: String, target: String) {
    #expect(outline(text).contains("Anna Brook absolves " + target), "\(outline(text))")
  }

  @Test func `who is said to be to blame is blamed, and for what`() {
    let found = suggester.suggestions(in: "Anna Brook said Carl Lamb was to blame for the late ferry.")

    #expect(found.map(\.outline) == ["Anna Brook blames Carl Lamb"])
    #expect(found.first?.outcome == .proposition("the late ferry"))
  }

  @Test func `who denies that somebody is not to blame blames`() {
    #expect(
      outline("Anna Brook denied that Carl Lamb was not to blame.") == ["Anna Brook blames Carl Lamb"]
    )
  }

  @Test(arguments: [
    "Anna Brook denied that the council was to blame for the late ferry.",
    "Anna Brook said the council was to blame for the late ferry.",
  ])
  func `the author has no part in a blame that somebody else decides on`(text: String) {
    let lines = outline(text)

    #expect(lines.count == 1 && lines[0].hasPrefix("Anna Brook "), "\(lines)")
  }

  @Test func `not to accuse is not to absolve`() {
    #expect(outline("Anna Brook did not accuse the council of theft.") == [])
  }
}
