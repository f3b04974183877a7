import StanceMapSuggestions
import Testing

@Suite struct AttributionFinderTests {
  /// Each attribution as `source > cue > content`.
  private func outline(_ text: String) -> [String] {
    let text = TokenizedText(text)
    func words(_ tokens: Range<Int>) -> String { text[text.range(of: tokens)] }
    return AttributionFinder().attributions(in: text).map { found in
      [found.source.map(words) ?? "", words(found.cue), found.content.map(words).joined(separator: " / ")]
        .joined(separator: " > ")
    }
  }

  @Test(arguments: [
    ("The mayor said the ferry would stop in winter.", "The mayor > said > the ferry would stop in winter"),
    ("The ferry will stop in winter, the mayor said.", "the mayor > said > The ferry will stop in winter"),
    ("The ferry will stop in winter, said the mayor.", "the mayor > said > The ferry will stop in winter"),
    (
      "The mayor told reporters on Monday that the buses would run again.",
      "The mayor > told > that the buses would run again"
    ),
    ("He was asked whether the lamps would stay lit.", " > was asked > whether the lamps would stay lit"),
    ("It is believed that the old pier will be sold.", " > is believed > that the old pier will be sold"),
    (
      "The claim that the harbour is empty was rejected by the dockers.",
      "the dockers > was rejected > The claim that the harbour is empty"
    ),
  ])
  func `what somebody said stands before or after the cue`(text: String, expected: String) {
    #expect(outline(text) == [expected])
  }

  @Test(arguments: [
    (
      "According to the harbour office, forty boats were lost.",
      "the harbour office > According > forty boats were lost"
    ),
    (
      "Forty boats were lost, according to the harbour office.",
      "the harbour office > according > Forty boats were lost"
    ),
    ("The minister's promise to rebuild the pier", "The minister's > promise > to rebuild the pier"),
    ("The newspaper called the plan a disgrace.", "The newspaper > called > the plan a disgrace"),
  ])
  func `cues need not be verbs of saying`(text: String, expected: String) {
    #expect(outline(text) == [expected])
  }

  @Test(arguments: [
    ("The union wants the night ferry back.", "The union > wants > the night ferry back"),
    (
      "The council plans to close the harbour at night.",
      "The council > plans > to close the harbour at night"
    ),
    ("Dockers believe that the council lied to them.", "Dockers > believe > that the council lied to them"),
    ("She hopes to reopen the bakery in spring.", "She > hopes > to reopen the bakery in spring"),
    ("The fishermen demanded an apology.", "The fishermen > demanded > an apology"),
  ])
  func `wishes, plans and beliefs are ascribed like words`(text: String, expected: String) {
    #expect(outline(text) == [expected])
  }

  @Test(arguments: [
    (
      "“The ferry is finished,” the mayor said. “Nobody rides it any more.”",
      "the mayor > said > “The ferry is finished,” / “Nobody rides it any more.”"
    ),
    ("Okafor added: “We will not be moved.”", "Okafor > added > “We will not be moved.”"),
    (
      "“Close the harbour?” he asked. “Over my dead body.”",
      "he > asked > “Close the harbour?” / “Over my dead body.”"
    ),
    (
      "''The ferry is finished,'' the mayor said. ''Nobody rides it.''",
      "the mayor > said > ''The ferry is finished,'' / ''Nobody rides it.''"
    ),
  ])
  func `a quotation goes on after its speaker`(text: String, expected: String) {
    #expect(outline(text) == [expected])
  }

  @Test func `a source has its apposition and its relative clause`() {
    #expect(
      outline("Ruth Okafor, a spokeswoman for the dockers, said the figures were wrong.")
        == ["Ruth Okafor, a spokeswoman for the dockers > said > the figures were wrong"]
    )
    #expect(
      outline("\"The ferry is finished,\" said Ruth Okafor, who runs the harbour cafe.")
        == ["Ruth Okafor, who runs the harbour cafe > said > \"The ferry is finished,\""]
    )
  }

  @Test func `a quotation fills the paragraphs that follow`() {
    #expect(
      outline("“The pier is ours,” Okafor said.\n\n“We built it. We will keep it.”\n\nThe rain went on.")
        == ["Okafor > said > “The pier is ours,” / “We built it. We will keep it.”"]
    )
    #expect(
      outline("The baker said:\n\n“I have lived here all my life. I will not go.”\n\nThe street was quiet.")
        == ["The baker > said > “I have lived here all my life. I will not go.”"]
    )
  }

  @Test func `a sentence can hold several attributions`() {
    #expect(
      outline("The union called for a strike, and the mayor warned that it would fail.")
        == ["The union > called > a strike", "the mayor > warned > that it would fail"]
    )
    #expect(
      outline("Ship owners argue that lamps cost too much, but the union says that darkness costs lives.")
        == ["Ship owners > argue > that lamps cost too much", "the union > says > that darkness costs lives"]
    )
  }

  @Test func `an attribution in another one knows it`() {
    let text = TokenizedText("The mayor said that the union had denied that the ferry was safe.")
    let found = AttributionFinder(least: 0.05).attributions(in: text)

    #expect(found.map { text[text.range(of: $0.cue)] } == ["said", "had denied"])
    #expect(found.map(\.parent) == [nil, 0])
  }

  @Test func `a quotation is told from other words`() {
    let found = AttributionFinder().attributions(
      in: TokenizedText("“The ferry is finished,” the mayor said. The union said it was not.")
    )

    #expect(found.map(\.isQuotation) == [true, false])
  }

  @Test(arguments: [
    "", "The ferry came in at noon and left an hour later.", "\u{0} \u{202E}", "“", "said", ": said :",
  ])
  func `a text without speakers has no attributions`(text: String) {
    #expect(outline(text).isEmpty)
  }
}
