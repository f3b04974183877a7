/// What a comparison is written about: the names of its sides, and the words for what they hold.
package struct ComparisonNames: Sendable {
  package let graph: StanceGraph
  package let sides: [Comparison.Side]
  /// The folder that the files' names begin with and that is left out.
  package var projectFolder: String
  let index: GraphIndex

  /// - Parameter unfiltered: the graph before filtering, if it was filtered; claims that are left out may be named as
  ///   what carries blame.
  package init(
    graph: StanceGraph,
    sides: [Comparison.Side],
    projectFolder: String = "",
    unfiltered: StanceGraph? = nil
  ) {
    self.graph = graph
    self.sides = sides
    self.projectFolder = projectFolder
    var named = graph
    if let unfiltered { named.claims = unfiltered.claims }
    index = GraphIndex(of: named)
  }

  /// A letter for a side, by its place.
  func letter(_ place: Int) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return place < letters.count
      ? String(letters[letters.index(letters.startIndex, offsetBy: place)]) : "\(place + 1)"
  }

  package func name(of side: Comparison.Side) -> String {
    let names = side.holders.map(name(of:)).listed("and")
    // Who is known by a document alone has its title in the name.
    guard side.isDocument, side.holders != ["\(side.id).author"] else { return names }
    return "\(names) in “\(index.document(side.id)?.title ?? side.id)”"
  }

  /// A few words for narrow columns; the document, where an author is known only by that.
  func short(_ side: Comparison.Side) -> String {
    if side.isDocument { return side.id }
    return side.holders.map { holder in
      holder.hasSuffix(".author") ? String(holder.dropLast(7)) : index.actor(holder)?.label ?? holder
    }.listed("and")
  }

  func short(_ id: Comparison.Side.ID) -> String { sides.first { $0.id == id }.map(short) ?? id }
  func name(of actor: DebateActor.ID) -> String { index.actor(actor)?.name ?? actor }
  func label(of claim: Claim.ID) -> String { index.claim(claim)?.label ?? claim }

  /// The labels of claims between quotation marks.
  func labels(of claims: [Claim.ID]) -> String { claims.map { "“\(label(of: $0))”" }.listed("and") }

  /// Where a side stands, in words.
  func words(for cell: ClaimComparison.Cell) -> String {
    switch cell {
    case .stance(let stance):
      let remarks = [stance.isHedged ? "hedged" : nil, stance.voice == .own ? nil : stance.voice.rawValue]
      return ([verb(of: stance)] + remarks.compactMap { $0 }).joined(separator: ", ")
    case .silent: return "silent"
    case .notYetPossible: return "not yet possible"
    case .notCoded: return "not coded"
    }
  }

  private func verb(of stance: Stance) -> String {
    switch stance.position {
    case .support: "supports"
    case .oppose: stance.isImplied ? "opposes by implication" : "opposes"
    case .mixed: "mixed"
    }
  }

  /// The same in a few characters.
  func sign(for cell: ClaimComparison.Cell) -> String {
    switch cell {
    case .stance(let stance):
      let sign =
        switch stance.position {
        case .support: "+"
        case .oppose: stance.isImplied ? "(−)" : "−"
        case .mixed: "±"
        }
      let voice =
        switch stance.voice {
        case .own: ""
        case .reported: "r"
        case .imputed: "i"
        }
      return (stance.isHedged ? "~" : "") + sign + voice
    case .silent: return "○"
    case .notYetPossible: return "◌"
    case .notCoded: return "?"
    }
  }

  /// How a pair of sides is named.
  func words(for pair: PairAgreement) -> String { "\(short(pair.first)) and \(short(pair.second))" }
}

extension ComparisonNames {
  /// What all sides' stances on a claim rest on; what is absent comes with its reason.
  func evidence(for claim: ClaimComparison) -> [Report.Evidence] {
    zip(sides, claim.cells).flatMap { side, cell in
      switch cell {
      case .stance(let stance):
        stance.statements.compactMap(index.statement).map { evidence(for: $0, label: short(side)) }
      case .silent(let silences): silences.map { evidence(for: $0, label: short(side)) }
      case .notYetPossible, .notCoded: [Report.Evidence]()
      }
    }
  }

  func evidence(for statement: Statement, label: String) -> Report.Evidence {
    evidence(
      label: label,
      words: summary(of: statement),
      quotes: statement.quotes,
      document: statement.document,
      statement.source
    )
  }

  func evidence(for argument: Argument, label: String) -> Report.Evidence {
    let verb = argument.kind == .supportedBy ? "holds up" : "speaks against"
    let hedge = argument.isHedged ? " (hedged)" : ""
    return evidence(
      label: label,
      words: "\(labels(of: argument.premises)) \(verb) “\(self.label(of: argument.claim))”\(hedge)",
      quotes: argument.quotes,
      document: argument.document,
      argument.source
    )
  }

  func evidence(for silence: Silence, label: String) -> Report.Evidence {
    var evidence = evidence(
      label: label,
      words: "silent" + (silence.reason.map { ": \($0)" } ?? ""),
      quotes: [],
      document: silence.document,
      silence.source
    )
    evidence.isAbsence = true
    return evidence
  }

  private func evidence(
    label: String,
    words: String,
    quotes: [Quote],
    document: Document.ID?,
    _ source: SourceRange
  ) -> Report.Evidence {
    var evidence = Report.Evidence(
      label: label,
      words: words,
      file: file(of: source),
      line: source.start.line
    )
    evidence.quotes = quotes.map(\.words)
    let lines = quotes.compactMap(\.anchor.passage?.start.line).uniqued.map(String.init)
    let place = lines.isEmpty ? "" : ", line \(lines.joined(separator: ", "))"
    evidence.place = document.map { $0 + place } ?? ""
    evidence.url = document.flatMap(index.document)?.url
    return evidence
  }

  package func file(of source: SourceRange) -> String {
    EvidenceExport(projectFolder: projectFolder).name(ofFile: source.path)
  }

  /// What a statement records, such as `supports “Costs jobs” (hedged)`.
  func summary(of statement: Statement) -> String {
    let target = index.name(of: statement.target)
    let object = if case .claim = statement.target { "“\(target)”" } else { target }
    let outcome = statement.outcome.map { " for “\(label(of: $0))”" } ?? ""
    let remarks = [
      statement.role.map { "as \($0.rawValue)" },
      statement.voice == .own ? nil : "\(statement.voice.rawValue) of \(name(of: statement.holder))",
      statement.chain.count > 1 ? "through \(statement.chain.dropLast().map(name(of:)).listed("and"))" : nil,
      statement.isHedged ? "hedged" : nil,
      statement.condition.map { "on condition that “\(label(of: $0))”" },
      statement.confidence.map { "\($0.rawValue) confidence" },
      carrier(of: statement).map {
        "by \(statement.kind == .blames ? "support of" : "opposition to") “\(label(of: $0))”"
      },
    ].compactMap { $0 }
    return "\(statement.kind.rawValue) \(object)\(outcome)"
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  private func carrier(of statement: Statement) -> Claim.ID? {
    guard case .claim(let claim) = statement.origin else { return nil }
    return claim
  }
}
