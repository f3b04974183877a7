import StanceMap
import Testing

@Suite struct SpellingTests {
  private let spelling = Spelling(["council", "union", "close", "jobs-lost", "jobs-kept", "a", "ok"])

  @Test(arguments: [
    ("cuoncil", "council"), ("counsil", "council"), ("Council", "council"), ("jobs lost", "jobs-lost"),
    ("jobs_lots", "jobs-lost"), ("clse", "close"), ("unoin", "union"), ("ko", "ok"), ("A", "a"),
  ])
  func `a slip is recognised`(_ word: String, _ name: String) {
    #expect(spelling.suggestion(for: word) == name)
    #expect(spelling.hint(for: word) == "; did you mean '\(name)'?")
  }

  @Test(arguments: ["", "b", "fishery", "x", "onion-soup", "closing-time"])
  func `another word is not taken for a slip`(_ word: String) {
    #expect(spelling.suggestion(for: word) == nil)
    #expect(spelling.hint(for: word) == "")
  }

  @Test func `of equally close names the first is meant`() {
    #expect(Spelling(["cat", "bat"]).suggestion(for: "rat") == "cat")
    #expect(Spelling(["bat", "cat"]).suggestion(for: "rat") == "bat")
  }

  @Test func `an alias leads to its name`() {
    var spelling = Spelling()
    spelling.add("union", spelled: "Dockers' Union")
    #expect(spelling.suggestion(for: "dockers-union") == "union")
  }

  @Test func `words are listed as English does`() {
    #expect([String]().listed("or") == "")
    #expect(["a"].listed("or") == "a")
    #expect(["a", "b", "c"].listed("or") == "a, b or c")
  }
}
