import StanceMap
import Testing

@testable import StanceMapSuggestions

@Suite struct ClaimMatcherTests {
  @Test func `the claim whose words the sentence has comes first`() {
    let matches = matches(in: "Forty workers of the docks were laid off when the night shift closed.")

    #expect(matches.first?.claim == "jobs")
  }

  @Test func `forms of a word count as one word`() {
    #expect(matches(in: "Noise harms sleepers.").first?.claim == "noise")
  }

  @Test func `words of the closed classes say nothing`() {
    #expect(matches(in: "It is what it was, and so are they.").isEmpty)
  }

  @Test func `a claim about somebody is weaker where nobody names them`() throws {
    let named = try #require(matches(in: "The council broke its promise.", naming: ["council"]).first)
    let unnamed = try #require(matches(in: "The council broke its promise.").first)

    #expect(named.claim == "promise")
    #expect(named.strength > unnamed.strength)
  }

  @Test func `without a codebook nothing matches`() {
    let text = TokenizedText("The night shift closed.")
    let matcher = ClaimMatcher(claims: [], actorsNamed: { _ in [] })

    #expect(matcher.matches(in: text.tokens[...]).isEmpty)
  }

  private func matches(in words: String, naming actors: Set<DebateActor.ID> = []) -> [ClaimMatch] {
    var jobs = Claim(id: "jobs", text: "Night closing costs jobs")
    jobs.keywords = ["laid off", "workers", "shift"]
    let noise = Claim(id: "noise", text: "Noise from the quays harms the sleep of residents")
    let promise = Claim(id: "promise", text: "The council has broken a promise")
    let matcher = ClaimMatcher(claims: [jobs, noise, promise]) { $0.contains("council") ? ["council"] : [] }
    let text = TokenizedText(words)
    return matcher.matches(in: text.tokens[...], naming: actors)
  }
}
