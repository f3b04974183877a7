/// What follows from a holder's statements on a claim.
public struct Stance: Hashable, Sendable {
  public enum Position: String, Hashable, Sendable, CaseIterable {
    case support, oppose, mixed
  }

  public var holder: DebateActor.ID
  public var claim: Claim.ID
  public var position: Position
  /// Whether only hedged or conditional statements speak for it.
  public var isHedged: Bool
  /// Whether it follows only from support of a contrary claim.
  public var isImplied: Bool
  /// Through whose voice it is known; what one voice says never mixes with another.
  public var voice: Voice
  /// What it rests on, in the order of the graph.
  public var statements: [Statement.ID]
}

/// The stances that follow from a graph's statements, and what is absent.
///
/// For one holder, claim and voice: only support, support; only opposition, oppose; both, mixed,
/// whatever the counts. Hedged and conditional statements decide only where there are no plain
/// ones. Support of a claim implies opposition to its contraries, where nothing is stated.
public struct StanceTable: Equatable, Sendable {
  /// Why a holder has no stance on a claim.
  public enum Absence: Hashable, Sendable {
    /// Somebody coded the documents as silent on it, with these reasons.
    case silent(reasons: [String])
    /// Nobody could hold it when the documents were written.
    case notYetPossible(since: PartialDate)
    case notCoded
  }

  /// In the order in which holders and then claims first occur; implied ones come last.
  public let stances: [Stance]

  private struct Key: Hashable {
    var holder: DebateActor.ID
    var claim: Claim.ID
    var voice: Voice
  }

  private let positions: [Key: Int]
  private let byHolder: [DebateActor.ID: [Int]]
  private let documents: [DebateActor.ID: [Document]]
  private let silences: [Silence.Place: [Silence]]
  private let since: [Claim.ID: PartialDate]

  public init(of graph: StanceGraph) {
    let stated = Self.stated(in: graph)
    stances = stated + Self.implied(by: stated, in: graph)
    let keys = stances.map { Key(holder: $0.holder, claim: $0.claim, voice: $0.voice) }
    positions = Dictionary(zip(keys, stances.indices), uniquingKeysWith: { first, _ in first })
    byHolder = Dictionary(grouping: stances.indices) { [stances] in stances[$0].holder }
    documents = Self.documentsByAuthor(in: graph)
    silences = Dictionary(grouping: graph.silences, by: \.place)
    since = Dictionary(
      graph.claims.compactMap { claim in claim.since.map { (claim.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The stance of a holder on a claim in one voice, stated or implied; nil where there is none.
  public func stance(of holder: DebateActor.ID, on claim: Claim.ID, voice: Voice = .own) -> Stance? {
    positions[Key(holder: holder, claim: claim, voice: voice)].map { stances[$0] }
  }

  /// The stances of a holder in every voice, in their order here.
  public func stances(of holder: DebateActor.ID) -> [Stance] {
    byHolder[holder, default: []].map { stances[$0] }
  }

  /// Why an author has no stance of their own on a claim.
  public func absence(of author: DebateActor.ID, on claim: Claim.ID) -> Absence {
    let written = documents[author, default: []]
    let reasons = written.filter { $0.authors.contains(author) }.flatMap { document in
      silences[Silence.Place(document: document.id, claim: claim), default: []]
    }
    if !reasons.isEmpty { return .silent(reasons: reasons.compactMap(\.reason)) }
    guard let since = since[claim], !written.isEmpty else { return .notCoded }
    let areEarlier = written.allSatisfy { $0.date?.isCertainlyBefore(since) ?? false }
    return areEarlier ? .notYetPossible(since: since) : .notCoded
  }

  private static func stated(in graph: StanceGraph) -> [Stance] {
    let onClaims = graph.statements.compactMap { statement -> (key: Key, statement: Statement)? in
      guard !statement.kind.isBlame, case .claim(let claim) = statement.target else { return nil }
      return (Key(holder: statement.holder, claim: claim, voice: statement.voice), statement)
    }
    return onClaims.grouped(by: \.key).map { stance(for: $0, from: $1.map(\.statement)) }
  }

  private static func stance(for key: Key, from statements: [Statement]) -> Stance {
    let plain = statements.filter(\.isPlain)
    let deciding = plain.isEmpty ? statements : plain
    let kinds = Set(deciding.map(\.kind))
    return Stance(
      holder: key.holder,
      claim: key.claim,
      position: kinds.count > 1 ? .mixed : kinds.contains(.supports) ? .support : .oppose,
      isHedged: plain.isEmpty,
      isImplied: false,
      voice: key.voice,
      statements: deciding.map(\.id)
    )
  }

  private static func implied(by stated: [Stance], in graph: StanceGraph) -> [Stance] {
    let contraries = Dictionary(
      graph.claims.map { ($0.id, $0.contraryTo) },
      uniquingKeysWith: { first, _ in first }
    )
    let taken = Set(stated.map { Key(holder: $0.holder, claim: $0.claim, voice: $0.voice) })
    let supports = stated.filter { $0.position == .support }.flatMap { stance in
      contraries[stance.claim, default: []].map { contrary in
        (key: Key(holder: stance.holder, claim: contrary, voice: stance.voice), stance: stance)
      }
    }.filter { !taken.contains($0.key) }
    let order = Dictionary(
      zip(graph.statements.map(\.id), 0...),
      uniquingKeysWith: { first, _ in first }
    )
    return supports.grouped(by: \.key).map { impliedStance(for: $0, by: $1.map(\.stance), order: order) }
  }

  /// The opposition that support of contrary claims implies; plain support decides over hedged.
  private static func impliedStance(
    for key: Key,
    by supports: [Stance],
    order: [Statement.ID: Int]
  ) -> Stance {
    let plain = supports.filter { !$0.isHedged }
    let deciding = plain.isEmpty ? supports : plain
    return Stance(
      holder: key.holder,
      claim: key.claim,
      position: .oppose,
      isHedged: plain.isEmpty,
      isImplied: true,
      voice: key.voice,
      statements: deciding.flatMap(\.statements).sorted { order[$0, default: 0] < order[$1, default: 0] }
    )
  }

  /// The documents that somebody wrote, whole or in part.
  private static func documentsByAuthor(in graph: StanceGraph) -> [DebateActor.ID: [Document]] {
    var documents: [DebateActor.ID: [Document]] = [:]
    for document in graph.documents {
      for author in Set(document.authors + document.parts.map(\.author)) {
        documents[author, default: []].append(document)
      }
    }
    return documents
  }
}
