/// Adds what coders found in documents, or outside any, to a graph.
struct CodedEntriesResolver {
  /// Where an entry stands and whose it is.
  struct Context {
    var document: Document?
    var coding: String?
  }

  var symbols: SymbolTable
  var documents: [Document]
  var coding: String?

  func add(_ files: [AnnotationFile], to graph: inout StanceGraph, diagnostics: inout [Diagnostic]) {
    let known = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ids = StatementIDs()
    for file in files {
      add(file.loose, in: Context(coding: coding), to: &graph, ids: &ids, diagnostics: &diagnostics)
      for entry in file.documents {
        guard let document = document(for: entry, known: known, diagnostics: &diagnostics) else { continue }
        let context = Context(document: document, coding: coding)
        add(entry.coded, in: context, to: &graph, ids: &ids, diagnostics: &diagnostics)
      }
    }
  }

  private func document(
    for entry: DocumentEntry,
    known: [Document.ID: Document],
    diagnostics: inout [Diagnostic]
  ) -> Document? {
    switch entry.reference {
    // What stands under an id that is taken was meant for another document, and nobody knows what adds to which.
    case .describes(let id): return symbols.isFirst(id) ? known[id.value] : nil
    case .addsTo(let id) where symbols.isDeclaredTwice(id.value): return nil
    case .addsTo(let id):
      let role = "what a file adds to"
      let resolved = symbols.resolved(id, as: .document, role: role, diagnostics: &diagnostics)
      return resolved.flatMap { known[$0] }
    }
  }

  private func add(
    _ entries: CodedEntries,
    in context: Context,
    to graph: inout StanceGraph,
    ids: inout StatementIDs,
    diagnostics: inout [Diagnostic]
  ) {
    let speakers = SpeakerResolver(symbols: symbols, context: context)
    let statements = StatementResolver(symbols: symbols, speakers: speakers, context: context)
    for entry in entries.statements {
      graph.statements += statements.statements(from: entry, ids: &ids, diagnostics: &diagnostics)
    }
    let arguments = ArgumentResolver(symbols: symbols, speakers: speakers, context: context)
    for entry in entries.arguments {
      graph.arguments += arguments.arguments(from: entry, ids: &ids, diagnostics: &diagnostics)
    }
    for entry in entries.silences {
      guard let document = context.document else {
        diagnostics.append(.silentOutsideDocument(entry))
        continue
      }
      let role = "what a document is silent on"
      guard let claim = symbols.resolved(entry.claim, as: .claim, role: role, diagnostics: &diagnostics)
      else { continue }
      var silence = Silence(
        document: document.id,
        claim: claim,
        reason: entry.reason?.value,
        source: entry.claim.range
      )
      silence.coding = context.coding
      graph.silences.append(silence)
    }
  }
}

extension Diagnostic {
  fileprivate static func silentOutsideDocument(_ entry: SilenceEntry) -> Diagnostic {
    Diagnostic(
      .noHolder,
      .error,
      "this stands outside any document, so nobody is silent here; give it under 'document' or 'for-document'",
      at: entry.claim.range
    )
  }
}
