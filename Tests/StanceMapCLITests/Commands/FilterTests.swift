import StanceMap
import TestSupport
import Testing

/// What filters leave of a project, as its export shows.
@Suite struct FilterTests {
  private func export(_ filters: String...) throws -> JSONValue {
    let result = try Program().run(["export", SampleProject.nightBuses] + filters)
    #expect(result.status == 0)
    return try JSONValue(parsing: result.output)
  }

  /// The different values of a member in a list, sorted.
  private func values(of member: String, in list: String, of export: JSONValue) -> [String] {
    guard case .array(let elements)? = export[list] else { return [] }
    let values = elements.compactMap { element -> String? in
      if case .string(let value)? = element[member] { value } else { nil }
    }
    return Set(values).sorted()
  }

  @Test func `an author given twice means either`() throws {
    let graph = try export("--author", "brightling", "--author", "dunnock")
    #expect(
      values(of: "document", in: "statements", of: graph) == [
        "a-correction", "last-bus", "late-spoon-thread", "nobody-rode",
      ]
    )
  }

  @Test func `different filters all have to hold`() throws {
    let graph = try export(
      "--author",
      "dunnock",
      "--document",
      "nobody-rode",
      "--kind",
      "fact",
      "--kind",
      "value"
    )
    #expect(values(of: "document", in: "statements", of: graph) == ["nobody-rode"])
    #expect(values(of: "kind", in: "claims", of: graph) == ["fact", "value"])
    #expect(try export("--author", "dunnock", "--document", "last-bus")["statements"] == nil)
  }

  @Test func `a topic, a claim, a voice and a part are kept to`() throws {
    #expect(try values(of: "topic", in: "claims", of: export("--topic", "money")) == ["money"])
    #expect(
      try values(of: "id", in: "claims", of: export("--claim", "empty-buses", "--claim", "bring-back"))
        == ["bring-back", "empty-buses"]
    )
    #expect(try values(of: "voice", in: "statements", of: export("--voice", "imputed")) == ["imputed"])
    let whole = try export()
    let part = try #require(values(of: "part", in: "statements", of: whole).first)
    #expect(try values(of: "part", in: "statements", of: export("--part", part)) == [part])
  }

  @Test func `what is hedged can be left out`() throws {
    let hedged = { (graph: JSONValue) -> Bool in
      guard case .array(let statements)? = graph["statements"] else { return false }
      return statements.contains { $0["hedged"] == true }
    }
    #expect(try hedged(export()))
    #expect(try !hedged(export("--hide-hedged")))
  }

  @Test func `an author who is not named goes by the document`() throws {
    let graph = try export("--author", "behind-the-wheel")
    #expect(values(of: "document", in: "statements", of: graph) == ["behind-the-wheel"])
  }

  @Test(arguments: [
    ("--author", "dunnok", "the project has no author 'dunnok'; did you mean 'dunnock'?"),
    ("--document", "last-buss", "the project has no document 'last-buss'; did you mean 'last-bus'?"),
    ("--part", "c9z", "the project has no part 'c9z'; "),
    ("--actor", "councl", "the project has no actor 'councl'; did you mean 'council'?"),
    ("--claim", "emptybuses", "the project has no claim 'emptybuses'; did you mean 'empty-buses'?"),
    ("--topic", "monye", "the project has no topic 'monye'; did you mean 'money'?"),
    ("--kind", "facts", "Please provide one of 'fact'"),
    ("--voice", "owned", "Please provide one of 'own'"),
  ])
  func `an id that the project does not have is refused with the nearest`(
    flag: String,
    name: String,
    message: String
  ) throws {
    let result = try stancemap("map", SampleProject.nightBuses, flag, name)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.messages.contains(message), "\(result.messages)")
  }

  @Test func `what is filtered out is gone from the picture`() throws {
    let svg = try stancemap("map", SampleProject.nightBuses, "--topic", "money").output
    #expect(svg.contains("Spend") || svg.contains("Bus money"))
    #expect(!svg.contains("Drivers on the night line were attacked"))
  }
}
