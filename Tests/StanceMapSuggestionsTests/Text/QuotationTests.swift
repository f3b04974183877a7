import StanceMapSuggestions
import Testing

@Suite struct QuotationTests {
  private func quotations(_ text: String) -> [String] {
    let text = TokenizedText(text)
    return text.quotations.map { text[text.range(of: $0.tokens)] }
  }

  @Test(arguments: [
    ("\"Stay,\" she said. \"We must.\"", ["\"Stay,\"", "\"We must.\""]),
    ("“One. Two,” he said, “three.”", ["“One. Two,”", "“three.”"]),
    ("He called it ‘a gift’ and 'a trap' of the dockers' union.", ["‘a gift’", "'a trap'"]),
    ("“They say ‘never’ to us,” he said.", ["“They say ‘never’ to us,”", "‘never’"]),
    ("“First.\n\n“Second.”\n\nThird.", ["“First.\n\n“Second.”"]),
    ("“Left open.\n\nNext paragraph.", ["“Left open."]),
    ("\"One missing, \"two there\" ends.", ["\"One missing,", "\"two there\""]),
    ("In the '90s they gave 'em bread.", []),
    ("«Nein», sagte er.", ["«Nein»"]),
  ])
  func `quotations run from mark to mark`(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
  }

  @Test func `every token knows the innermost quotation that it stands in`() {
    let text = TokenizedText("She said: “Not ‘mine’ now.” So")

    #expect(text.tokens.filter { $0.quotation == 1 }.map(\.folded) == ["'", "mine", "'"])
    #expect(text.tokens.filter { $0.quotation == 0 && $0.isWord }.map(\.folded) == ["not", "now"])
    #expect(text.tokens.last?.isQuoted == false)
  }

  @Test func `a quotation without its end says so`() {
    #expect(TokenizedText("“Left open").quotations.map(\.isClosed) == [false])
    #expect(TokenizedText("“Closed”").quotations.map(\.isClosed) == [true])
  }
}
