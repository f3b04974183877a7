/// What one coding has on one document.
///
/// The authors of the document speak with one voice here: what they say in their own voice is the
/// first author's, so that nothing counts twice that two authors signed.
struct DocumentCoding {
  let document: Document
  /// Those that nothing but a contrary claim implies are left out.
  let stances: [StanceUnit: Stance]
  /// The units of the stances, in the order in which they first occur.
  let units: [StanceUnit]
  let blames: [BlamePassage]
  private let statements: [Statement.ID: Statement]
  private let silences: [Claim.ID: Silence]

  init(of document: Document, in graph: StanceGraph) {
    var coded = StanceGraph(title: "", claims: graph.claims)
    coded.statements = graph.statements.filter { $0.document == document.id }
    for index in coded.statements.indices { coded.statements[index].joinAuthors(of: document) }
    let stated = StanceTable(of: coded).stances.filter { !$0.isImplied }
    units = stated.map {
      StanceUnit(document: document.id, holder: $0.holder, claim: $0.claim, voice: $0.voice)
    }
    stances = Dictionary(zip(units, stated), uniquingKeysWith: { first, _ in first })
    blames = BlamePassage.passages(of: coded.blames.flatMap(\.statements))
    self.document = document
    statements = Dictionary(coded.statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    silences = Dictionary(
      graph.silences.filter { $0.document == document.id }.map { ($0.claim, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func reading(of unit: StanceUnit) -> StanceReading { StanceReading(stances[unit]?.position) }

  /// What the coder found on a unit, with the statements that decide, one for each passage.
  func finding(on unit: StanceUnit) -> Disagreement.Finding {
    guard let stance = stances[unit] else {
      return Disagreement.Finding(silence: isByline(unit) ? silences[unit.claim] : nil)
    }
    var finding = Disagreement.Finding(position: stance.position, isHedged: stance.isHedged)
    finding.statements = stance.statements.compactMap { statements[$0] }.oneForEachPassage
    return finding
  }

  /// Whether a unit is about what the authors of the whole document say themselves.
  func isByline(_ unit: StanceUnit) -> Bool {
    unit.voice == .own && unit.holder == document.authors.first
  }
}

extension Statement {
  /// Gives what one of several authors says in their own voice to the first of them.
  fileprivate mutating func joinAuthors(of document: Document) {
    guard voice == .own, document.authors.contains(holder), let first = document.authors.first else { return }
    holder = first
  }
}

extension [Statement] {
  /// The first statement of each passage.
  var oneForEachPassage: [Statement] {
    var passages: Set<String> = []
    return filter { passages.insert($0.passage).inserted }
  }
}

extension StanceGraph {
  /// Whether anybody coded anything in the document.
  func codes(_ document: Document) -> Bool {
    statements.contains { $0.document == document.id }
      || arguments.contains { $0.document == document.id }
      || silences.contains { $0.document == document.id }
  }
}
