import StanceMap
import Testing

@testable import StanceMapSuggestions

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
      minimumConfidence: 0.05
    )
  }

  private func outline(_ text: String, voices: [VoiceRange] = [], cues: [UserCue] = []) -> [String] {
    suggester(cues: cues).suggestions(in: text, voices: voices).map(\.outline)
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

  @Test func `a short name of an actor does not hide an alias of the same word with an article`() {
    var council = DebateActor(id: "council", name: "Sallow Town Council")
    (council.short, council.aliases) = ("Council", ["the council"])
    let found = Suggester(actors: [council]).suggestions(in: "I blame the council, which sold the ferry.")

    #expect(found.first?.target == .actor("council"))
  }

  @Test func `an abbreviation that spells a word is found in capitals only`() {
    let service = Suggester(actors: [
      DebateActor(id: "service", name: "IS"), DebateActor(id: "fund", name: "ALF"),
    ])

    #expect(service.suggestions(in: "Is responsible for the flood.").isEmpty)
    #expect(service.suggestions(in: "IS is responsible for the flood.").map(\.target) == [.actor("service")])
    #expect(service.suggestions(in: "Alf is responsible for the flood.").map(\.target) == [.actor("fund")])
  }

  @Test func `a government without a name is the one named last`() {
    let found = Suggester(
      actors: [DebateActor(id: "sallow", name: "Sallow government")],
      minimumConfidence: 0.1
    )
    .suggestions(in: "The Sallow government met. Anna Brook criticised the government.")

    #expect(found.map(\.target) == [.actor("sallow")])
  }

  @Test func `an adjective of a country means its actor, less surely`() throws {
    let names = ActorNames([DebateActor(id: "norway", name: "Norway")])
    let text = TokenizedText("A Norwegian ship came from Norway.")
    let mentions = MentionFinder(actors: names).mentions(in: try #require(text.sentences.first), of: text)

    #expect(mentions.map(\.referent) == [.actor("norway"), .actor("norway")])
    #expect(mentions.map(\.certainty) == [0.5, 1])
  }

  @Test func `deeds and strangers are less likely to be worth a statement than words of those known`() throws
  {
    let known = [DebateActor(id: "brook", name: "Anna Brook"), DebateActor(id: "lamb", name: "Otto Lamb")]
    func confidence(_ text: String, _ actors: [DebateActor]) throws -> Double {
      let found = Suggester(actors: actors, minimumConfidence: 0).suggestions(in: text)
      return try #require(found.first { $0.kind == .opposes }?.confidence)
    }
    let word = try confidence("Anna Brook condemned Otto Lamb.", known)
    for deed in ["Anna Brook bombed Otto Lamb.", "Anna Brook is at war against Otto Lamb."] {
      #expect(try confidence(deed, known) < word / 2, "\(deed)")
    }
    #expect(try confidence("Anna Brook condemned Otto Lamb.", Array(known.prefix(1))) < word)
    #expect(try confidence("Anna Brook condemned Otto Lamb.", []) == word)
  }

  @Test func `a claim worded with a negation is supported by sentences that have none`() {
    var asked = Claim(id: "asked", text: "The riders of the ferry were never asked")
    asked.keywords = ["riders", "asked", "ferry"]
    let suggester = Suggester(claims: [asked])
    for text in [
      "The riders of the ferry ought to have been asked.", "The riders of the ferry were never asked.",
    ] {
      #expect(suggester.suggestions(in: text).map(\.kind) == [.supports], "\(text)")
    }
  }

  @Test func `what must be stopped is no denial of the claim that it should end`() {
    var end = Claim(id: "end", text: "The town should end the night fishing on the lake")
    (end.kind, end.keywords) = (.demand, ["night fishing", "lake"])
    let found = Suggester(claims: [end]).suggestions(in: "Night fishing on the lake must be stopped at once.")

    #expect(found.map(\.kind) == [.supports])
  }

  @Test func `a blame has what it is for`() {
    let found = suggester().suggestions(in: "Anna Brook blamed the council for the loss of the ferry.")

    #expect(found.map(\.outline) == ["Anna Brook blames council"])
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

  @Test func `a sentence ends with the part it stands in`() {
    let text = "Anna Brook wrote:\nThe Dockers' Union attacked the council\nand so did I"
    let part = 18..<58
    let found = suggester().suggestions(
      in: text,
      voices: [VoiceRange(part: "c1", author: "reader", range: part)]
    )

    #expect(found.map(\.part) == ["c1"])
    #expect(found.map { $0.passage.clamped(to: part) } == found.map(\.passage))
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
