/// Makes a table of the positions on claims that a graph holds.
///
/// Its variables are `holder`, `member-of`, `claim`, `document`, `verb` (1 supports, 0 opposes) and `voice`.
/// Blames do not count, nor do positions on actors or of nobody in particular.
package struct GraphStatements: Sendable {
  /// Whose words count.
  package var voices: [Voice] = [.own, .reported]
  /// Whether a holder who belongs to several groups has a row for each of them.
  package var repeatsForGroups = false

  package static let names = ["id", "document", "date", "holder", "member-of", "claim", "verb", "voice"]

  package init() {}

  package func table(of graph: StanceGraph) -> StatementTable {
    var columns = Self.names.map { StatementTable.Column(name: $0) }
    let documents = Dictionary(graph.documents.map { ($0.id, $0) }) { first, _ in first }
    let actors = Dictionary(graph.actors.map { ($0.id, $0) }) { first, _ in first }
    var keys: [StatementOrder] = []
    var table = StatementTable()
    for (index, statement) in graph.statements.enumerated() where counts(statement) {
      let date = statement.document.flatMap { documents[$0]?.date }
      let groups = actors[statement.holder]?.memberOf ?? []
      let shown =
        groups.isEmpty ? [statement.holder] : repeatsForGroups ? groups : [groups.joined(separator: "; ")]
      for group in shown {
        let values = [
          statement.id, statement.document ?? "", date.map { "\($0)" } ?? "", statement.holder, group,
          statement.target.id, statement.kind == .supports ? "1" : "0", statement.voice.rawValue,
        ]
        for place in columns.indices {
          columns[place].codes.append(columns[place].labels.code(of: values[place].utf8).code)
        }
        let time = date.map(Instant.init) ?? .none
        table.times.append(time)
        if let date, date.day == nil { table.coarseDates += 1 }
        if date == nil { table.undated += 1 }
        keys.append(
          StatementOrder(time: time, document: 0, start: 0, stop: 0, id: index, row: Int32(keys.count))
        )
      }
    }
    let ranks = columns[1].labels.ranksByText()
    for index in keys.indices { keys[index].document = ranks[Int(columns[1].codes[index])] }
    table.names = Self.names
    table.columns = columns
    table.descriptions = descriptions(of: graph)
    table.sort(by: keys)
    return table
  }

  private func counts(_ statement: Statement) -> Bool {
    guard case .claim = statement.target, !statement.kind.isBlame, voices.contains(statement.voice) else {
      return false
    }
    return statement.holder != DebateActor.unnamed.id
  }

  private func descriptions(of graph: StanceGraph) -> [String: [String: LabelDescription]] {
    let actors = Dictionary(graph.actors.map { ($0.id, LabelDescription($0)) }) { first, _ in first }
    let claims = graph.claims.map { ($0.id, LabelDescription($0)) }
    let documents = graph.documents.map { ($0.id, LabelDescription(name: $0.title ?? $0.id)) }
    return [
      "holder": actors, "member-of": actors, "claim": Dictionary(claims) { first, _ in first },
      "document": Dictionary(documents) { first, _ in first },
    ]
  }
}

extension LabelDescription {
  fileprivate init(_ actor: DebateActor) {
    self.init(name: actor.name)
    if let kind = actor.kind { properties.append(Property(name: "actor_kind", value: kind)) }
    if !actor.memberOf.isEmpty {
      properties.append(Property(name: "member_of", value: actor.memberOf.joined(separator: ";")))
    }
  }

  fileprivate init(_ claim: Claim) {
    self.init(name: claim.label)
    if let kind = claim.kind { properties.append(Property(name: "claim_kind", value: kind.rawValue)) }
    if let topic = claim.topic { properties.append(Property(name: "topic", value: topic)) }
  }
}

extension Instant {
  /// The first second of a date.
  fileprivate init(_ date: PartialDate) {
    self.init(CivilDay(year: date.year, month: date.month ?? 1, day: date.day ?? 1))
  }
}
