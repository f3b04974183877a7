import StanceMap
import TestSupport

extension StanceGraph {
  /// A graph in which everything that the export can say is said.
  static var full: StanceGraph {
    var graph = StanceGraph(title: "T", language: "nb-NO")
    graph.actors = [
      .full, DebateActor(id: "b", name: "B"), DebateActor(id: "d.author", name: "Author of “D”"),
    ]
    graph.topics = [Topic(id: "t", name: "Topic")]
    graph.claims = [.full, Claim(id: "y", text: "Y"), Claim(id: "z", text: "Z")]
    graph.documents = [.full, Document(id: "e", authors: ["d.author"])]
    graph.statements = [.full, .ofClaim(id: "d-0123abcd-2", "x"), .ofClaim(id: "no-document-00000000", "y")]
    graph.arguments = [.full]
    graph.silences = [
      Silence(document: "e", claim: "z", reason: "not about it", source: .place(9)),
      Silence(document: "e", claim: "y", reason: nil, source: .place(10)),
    ]
    return graph
  }
}

extension DebateActor {
  fileprivate static var full: DebateActor {
    var actor = DebateActor(id: "a", name: "A & Sons")
    actor.short = "A"
    actor.kind = "organisation"
    actor.aliases = ["the sons"]
    actor.memberOf = ["b"]
    return actor
  }
}

extension Claim {
  fileprivate static var full: Claim {
    var claim = Claim(id: "x", text: "X is so")
    claim.short = "X"
    claim.kind = .cause
    claim.topic = "t"
    claim.since = PartialDate(year: 2024, month: 1)
    claim.keywords = ["k"]
    claim.contraryTo = ["y"]
    claim.blame = Blame(targets: ["a"], outcomes: ["z"], role: .enabler)
    return claim
  }
}

extension Document {
  fileprivate static var full: Document {
    var document = Document(id: "d", authors: ["a", "b"])
    document.title = "D"
    document.outlet = "Gazette"
    document.date = PartialDate(year: 2024, month: 3, day: 2)
    document.text = "d.txt"
    document.url = "https://example.org/d"
    var part = Part(id: "c1", author: "b")
    part.answers = "d"
    part.range = 100..<200
    document.parts = [part]
    return document
  }
}

extension Statement {
  fileprivate static var full: Statement {
    var statement = Statement(
      id: "d-0123abcd",
      passage: "d-0123abcd",
      holder: "b",
      voice: .reported,
      kind: .blames,
      target: .actor("a"),
      source: .place(12, 5, in: "p/d.yaml")
    )
    statement.document = "d"
    statement.part = "c1"
    statement.coding = "second"
    statement.chain = ["a", "b"]
    statement.outcome = "z"
    statement.role = .bystander
    statement.condition = "y"
    statement.isHedged = true
    statement.confidence = .low
    statement.quotes = [
      Quote("one", anchor: .approximate(.sample, score: 0.98765), source: .place(13)),
      Quote("two", anchor: .notFound, source: .place(14)),
    ]
    statement.note = "N"
    return statement
  }

  fileprivate static func ofClaim(id: String, _ claim: String) -> Statement {
    Statement(
      id: id,
      passage: id,
      holder: "a",
      voice: .own,
      kind: .supports,
      target: .claim(claim),
      source: .place(20)
    )
  }
}

extension Argument {
  fileprivate static var full: Argument {
    var argument = Argument(
      id: "d-89abcdef",
      holder: "a",
      claim: "x",
      kind: .supportedBy,
      premises: ["y", "z"],
      source: .place(30, 7, in: "p/d.yaml")
    )
    argument.document = "d"
    argument.part = "c1"
    argument.quotes = [Quote("one", anchor: .exact(.sample), source: .place(31))]
    return argument
  }
}

extension Anchor.Passage {
  /// The second line of a text.
  static let sample = Anchor.Passage(
    range: 41..<44,
    start: SourceLocation(line: 2, column: 1),
    words: "one",
    paragraph: 41..<60
  )
}
