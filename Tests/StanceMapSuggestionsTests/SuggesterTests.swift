import StanceMap
import StanceMapSuggestions
import Testing

@Suite struct SuggesterTests {
  private func suggester(cues: [UserCue] = []) -> Suggester {
    var council = DebateActor(id: "council", name: "Town council")
    council.aliases = ["the council"]
    var closing = Claim(id: "close", text: "The harbour should close at night")
    closing.keywords = ["night", "closing"]
    return Suggester(
      actors: [council, DebateActor(id: "union", name: "Dockers' Union")],
      claims: [closing],
      cues: cues,
      minimumConfidence: 0.2
    )
  }

  private func outline(_ text: String, voices: [VoiceRange] = [], cues: [UserCue] = []) -> [String] {
    suggester(cues: cues).suggestions(in: text, voices: voices).map(line)
  }

  private func line(_ suggestion: Suggestion) -> String {
    func name(_ party: SuggestedParty) -> String {
      switch party {
      case .author: "author"
      case .actor(let id): id
      case .named(let name): name
      }
    }
    let target =
      switch suggestion.target {
      case .actor(let id): id
      case .named(let name): name
      case .claim(let id, _): id
      case .proposition(let words): "“\(words)”"
      }
    let chain = suggestion.chain.map { name($0) + ": " }.joined()
    return "\(chain)\(name(suggestion.holder)) \(suggestion.kind.rawValue) \(target)"
  }

  @Test(arguments: [
    ("Yesterday the Dockers' Union criticised the Town Council.", "union opposes council"),
    ("The Town Council praised Anna Brook.", "council supports Anna Brook"),
    ("Mayor Anna Brook did not support the council.", "Anna Brook opposes council"),
    ("The council was attacked by the Dockers' Union.", "union opposes council"),
    ("Anna Brook opposes the night closing of the harbour.", "Anna Brook opposes close"),
    ("Anna Brook supported a new ferry.", "Anna Brook supports “a new ferry”"),
    ("The Gazette said that Anna Brook condemned the council.", "Gazette: Anna Brook opposes council"),
    ("I support the Dockers' Union.", "author supports union"),
    ("“I condemn the council,” Anna Brook said.", "Anna Brook opposes council"),
    ("Mayor Anna Brook came late. She attacked the council.", "Anna Brook opposes council"),
  ])
  func `who holds what is read from a sentence`(text: String, expected: String) {
    #expect(outline(text).contains(expected), "\(outline(text))")
  }

  @Test func `a blame has what it is for`() {
    let found = suggester().suggestions(in: "Anna Brook blamed the council for the loss of the ferry.")

    #expect(found.map(line) == ["Anna Brook blames council"])
    #expect(found.first?.outcome == .proposition("the loss of the ferry"))
  }

  @Test func `every link of the chain stands where it says`() throws {
    let text = "In March, the Gazette said that Anna Brook condemned the council."
    let suggestion = try #require(suggester().suggestions(in: text).first { !$0.chain.isEmpty })
    let words = suggestion.evidence.map { evidence in
      String(String.UnicodeScalarView(Array(text.unicodeScalars)[evidence.range]))
    }

    #expect(words.contains("Anna Brook") && words.contains("condemned") && words.contains("council"))
    #expect(Set(suggestion.evidence.map(\.role)) == [.mention, .cue, .frame, .scope, .model])
  }

  @Test func `words in a part say so`() {
    let text = "The boat left.\n\nThe Dockers' Union attacked the council."
    let found = suggester().suggestions(
      in: text,
      voices: [VoiceRange(part: "c1", author: "reader", range: 16..<text.unicodeScalars.count)]
    )

    #expect(found.map(\.part) == ["c1"])
  }

  @Test func `a project's own cue is found in all its forms`() {
    let cue = UserCue(lemma: "gull", meaning: .criticise, reliability: 0.7)

    #expect(outline("Anna Brook gulled the council.") == [])
    #expect(outline("Anna Brook gulled the council.", cues: [cue]) == ["Anna Brook opposes council"])
  }

  @Test func `a text in another language gives nothing`() {
    let text = String(
      repeating: "Der Rat hat die Fähre gestern nicht Supported und Anna Brook attacked den Hafen. ",
      count: 4
    )

    #expect(LanguageGuess(of: text) == .other)
    #expect(outline(text).isEmpty)
  }
}
