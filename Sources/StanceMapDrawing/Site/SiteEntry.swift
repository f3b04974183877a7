import StanceMap

/// A statement or an argument, as pages tell it.
struct SiteEntry: Identifiable, Sendable {
  enum Kind: String, Sendable {
    case supports, opposes, blames, absolves, argues

    init(_ kind: StatementKind) {
      switch kind {
      case .supports: self = .supports
      case .opposes: self = .opposes
      case .blames: self = .blames
      case .absolves: self = .absolves
      }
    }
  }

  /// Stays the same while other entries come and go, so that addresses last.
  var id: String
  /// Its place among all, from 0.
  var number: Int
  var kind: Kind
  /// Who says what.
  var sentence: String
  /// The same, with what it names.
  var phrases: [SentencePhrase]
  var quotes: [Quote]
  var document: Document.ID?
  var holder: DebateActor.ID
  var voice = Voice.own
  /// The claim or actor that a statement is about; nil for an argument.
  var target: Target?
  /// The claim that an argument is for or against, and what it rests on.
  var argument: Argument?
  /// Who wrote the document or part that it stands in.
  var writers: [DebateActor.ID]
  /// All that it names.
  var claims: [Claim.ID]
  var actors: [DebateActor.ID]
  var topics: [Topic.ID]
  /// Where somebody wrote it.
  var source: SourceRange

  /// Stands for it in what belongs together; shorter than the id.
  var token: String { "s\(number + 1)" }

  /// What it is about and by whom, for what belongs together on a page.
  var tie: PageTie {
    PageTie(
      on: [token] + claims.map(PageTie.claim) + actors.map(PageTie.actor) + writers.map(PageTie.writer)
        + topics.map(PageTie.topic),
      key: [token]
    )
  }
}

extension PageTie {
  static func claim(_ id: Claim.ID) -> String { "c-\(id)" }
  static func actor(_ id: DebateActor.ID) -> String { "a-\(id)" }
  static func writer(_ id: DebateActor.ID) -> String { "by-\(id)" }
  static func topic(_ id: Topic.ID) -> String { "t-\(id)" }
  static func document(_ id: Document.ID) -> String { "d-\(id)" }
}

/// Every statement and argument of a graph, to be found by what it is about.
struct SiteEntries: Sendable {
  /// Statements first, then arguments, in the order of the graph.
  let all: [SiteEntry]
  private var numbers: [String: Int] = [:]
  private var byDocument: [Document.ID: [Int]] = [:]
  private var byClaim: [Claim.ID: [Int]] = [:]
  private var byHolder: [DebateActor.ID: [Int]] = [:]
  private var byActorTarget: [DebateActor.ID: [Int]] = [:]

  init(of graph: StanceGraph, narrator: Narrator) {
    let factory = EntryFactory(narrator: narrator, speakers: SpeakerIndex(of: graph))
    all =
      graph.statements.enumerated().map { factory.entry(for: $1, number: $0) }
      + graph.arguments.enumerated().map { factory.entry(for: $1, number: graph.statements.count + $0) }
    for (number, entry) in all.enumerated() {
      numbers[entry.id] = number
      if let document = entry.document { byDocument[document, default: []].append(number) }
      for claim in entry.claims { byClaim[claim, default: []].append(number) }
      byHolder[entry.holder, default: []].append(number)
      if case .actor(let actor) = entry.target { byActorTarget[actor, default: []].append(number) }
    }
  }

  subscript(id: String) -> SiteEntry? { numbers[id].map { all[$0] } }

  func inDocument(_ id: Document.ID) -> [SiteEntry] { byDocument[id, default: []].map { all[$0] } }
  func about(claim: Claim.ID) -> [SiteEntry] { byClaim[claim, default: []].map { all[$0] } }
  func about(actor: DebateActor.ID) -> [SiteEntry] { byActorTarget[actor, default: []].map { all[$0] } }
  func held(by actor: DebateActor.ID) -> [SiteEntry] { byHolder[actor, default: []].map { all[$0] } }
}

/// Tells statements and arguments as entries.
private struct EntryFactory {
  var narrator: Narrator
  var speakers: SpeakerIndex

  func entry(for statement: Statement, number: Int) -> SiteEntry {
    var claims = [statement.outcome, statement.condition].compactMap { $0 }
    var actors = [statement.holder] + statement.chain
    switch statement.target {
    case .claim(let claim): claims.insert(claim, at: 0)
    case .actor(let actor): actors.append(actor)
    }
    let sentence = TextCleaner.prose.cleaned(narrator.summary(of: statement))
    return SiteEntry(
      id: statement.id,
      number: number,
      kind: SiteEntry.Kind(statement.kind),
      sentence: sentence,
      phrases: SentencePhrases(narrator: narrator)
        .phrases(of: sentence, holder: statement.holder, target: statement.target, claims: claims),
      quotes: statement.quotes,
      document: statement.document,
      holder: statement.holder,
      voice: statement.voice,
      target: statement.target,
      writers: speakers.authors(of: statement).uniqued,
      claims: claims.uniqued,
      actors: actors.uniqued,
      topics: topics(of: claims),
      source: statement.source
    )
  }

  func entry(for argument: Argument, number: Int) -> SiteEntry {
    let claims = ([argument.claim] + argument.premises).uniqued
    let sentence = TextCleaner.prose.cleaned(narrator.summary(of: argument))
    return SiteEntry(
      id: argument.id,
      number: number,
      kind: .argues,
      sentence: sentence,
      phrases: SentencePhrases(narrator: narrator)
        .phrases(of: sentence, holder: argument.holder, target: nil, claims: claims),
      quotes: argument.quotes,
      document: argument.document,
      holder: argument.holder,
      argument: argument,
      writers: speakers.authors(document: argument.document, part: argument.part) ?? [],
      claims: claims,
      actors: [argument.holder],
      topics: topics(of: claims),
      source: argument.source
    )
  }

  private func topics(of claims: [Claim.ID]) -> [Topic.ID] {
    claims.compactMap { narrator.index.claim($0)?.topic }.uniqued
  }
}

extension TextCleaner {
  /// For sentences and headings of pages.
  static let prose = TextCleaner()
}
