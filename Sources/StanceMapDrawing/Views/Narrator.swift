import StanceMap

/// Tells in words what a graph means, for titles, tooltips and tables.
struct Narrator {
  var index: GraphIndex

  init(of graph: StanceGraph) {
    index = GraphIndex(of: graph)
  }

  func name(of actor: DebateActor.ID) -> String { index.actor(actor)?.name ?? actor }
  func shortName(of actor: DebateActor.ID) -> String { index.actor(actor)?.label ?? actor }
  func text(of claim: Claim.ID) -> String { index.claim(claim)?.text ?? claim }
  func label(of claim: Claim.ID) -> String { index.claim(claim)?.label ?? claim }
  func title(of document: Document.ID) -> String { index.document(document)?.title ?? document }

  /// The full words of a target.
  func fullName(of target: Target) -> String {
    switch target {
    case .claim(let id): text(of: id)
    case .actor(let id): name(of: id)
    }
  }

  /// A sentence that says what a statement records.
  func summary(of statement: Statement) -> String {
    let target = index.name(of: statement.target)
    let outcome = statement.outcome.map { " for “\(label(of: $0))”" } ?? ""
    let role = statement.role.map { ", \(Wording.words(for: $0))" } ?? ""
    let object = if case .claim = statement.target { "“\(target)”" } else { target }
    let verb = "\(name(of: statement.holder)) \(self.verb(of: statement)) \(object)"
    let remarks = remarks(on: statement)
    return verb + outcome + role + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  /// To say that somebody supports “Civilians are killed” would sound like approval, so facts are affirmed or denied.
  private func verb(of statement: Statement) -> String {
    guard case .claim(let id) = statement.target, let kind = index.claim(id)?.kind,
      [.fact, .cause, .prediction].contains(kind)
    else { return statement.kind.rawValue }
    switch statement.kind {
    case .supports: return "affirms"
    case .opposes: return "denies"
    case .blames, .absolves: return statement.kind.rawValue
    }
  }

  private func remarks(on statement: Statement) -> [String] {
    var remarks: [String] = []
    switch statement.voice {
    case .own: break
    case .reported:
      let reporters = statement.chain.dropLast().map(name(of:))
      remarks.append(reporters.isEmpty ? "reported" : "reported through \(reporters.joined(separator: ", "))")
    case .imputed: remarks.append("imputed")
    }
    if statement.isHedged { remarks.append("hedged") }
    if let condition = statement.condition { remarks.append("on condition that “\(label(of: condition))”") }
    if statement.confidence == .low { remarks.append("coder unsure") }
    return remarks
  }

  /// What an argument says, in a sentence.
  func summary(of argument: Argument) -> String {
    let verb = argument.kind == .supportedBy ? "holds up" : "speaks against"
    let premises = argument.premises.map { "“\(label(of: $0))”" }.joined(separator: " with ")
    let hedge = argument.isHedged ? " (hedged)" : ""
    return "\(name(of: argument.holder)): \(premises) \(verb) “\(label(of: argument.claim))”\(hedge)"
  }

  /// Outlet and date of a document, such as `Harbour Gazette, March 2024`.
  func origin(of document: Document) -> String {
    [document.outlet, document.date?.words].compactMap { $0 }.joined(separator: ", ")
  }

  func evidence(for statement: Statement) -> Evidence {
    var evidence = evidence(
      summary(of: statement),
      quotes: statement.quotes,
      document: statement.document,
      statement.source
    )
    evidence.source = statement.id
    return evidence
  }

  func evidence(for argument: Argument) -> Evidence {
    var evidence = evidence(
      summary(of: argument),
      quotes: argument.quotes,
      document: argument.document,
      argument.source
    )
    evidence.source = argument.id
    return evidence
  }

  private func evidence(
    _ summary: String,
    quotes: [Quote],
    document: Document.ID?,
    _ source: SourceRange
  ) -> Evidence {
    let line = quotes.first?.anchor.passage.map { ", line \($0.start.line)" } ?? ""
    // Without the folders: where a project lies should not be in its pictures.
    let file = source.path.split(separator: "/").last ?? ""
    let place = document.map { title(of: $0) + line } ?? "\(file):\(source.start.line)"
    return Evidence(
      summary: summary,
      quote: quotes.map(\.words).joined(separator: " / "),
      place: place,
      url: document.flatMap { index.document($0)?.url }
    )
  }
}

extension PartialDate {
  /// The date as a reader expects it, such as `2 March 2024`.
  var words: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return [day.map(String.init), month.map { months[$0 - 1] }, String(year)].compactMap { $0 }
      .joined(separator: " ")
  }
}
