/// Finds who holds what an entry says, and through whose voice.
struct SpeakerResolver {
  struct Speakers {
    /// One or more: a document may have several authors.
    var holders: [DebateActor.ID]
    /// Those through whom the position is told, if there are several; the holder is the last.
    var chain: [DebateActor.ID]
    var voice: Voice
    /// The authors of the document or part, who tell it; empty outside any document.
    var authors: [DebateActor.ID]
    var part: Part.ID?
  }

  var symbols: SymbolTable
  var context: CodedEntriesResolver.Context

  /// Returns who speaks, or nil and a diagnostic.
  ///
  /// - Parameters:
  ///   - chain: what stands behind `by:`.
  ///   - part: what stands behind `in:`.
  ///   - voice: what stands behind `voice:`.
  ///   - range: the entry.
  func speakers(
    chain: [Located<String>],
    part: Located<String>?,
    voice: Located<Voice>?,
    range: SourceRange,
    diagnostics: inout [Diagnostic]
  ) -> Speakers? {
    guard let found = self.part(named: part, diagnostics: &diagnostics) else { return nil }
    let authors = found.part.map { [$0.author] } ?? context.document?.authors ?? []
    let actors = chain.compactMap { reference in
      symbols.resolved(reference, as: .actor, role: "a holder", diagnostics: &diagnostics)
    }
    guard actors.count == chain.count else { return nil }
    guard let holder = actors.last else {
      guard !authors.isEmpty else {
        diagnostics.append(.noHolder(at: range))
        return nil
      }
      if let voice, voice.value != .own { diagnostics.append(.nobodyReported(voice)) }
      return Speakers(holders: authors, chain: [], voice: .own, authors: authors, part: found.part?.id)
    }
    let isOwn = actors.count == 1 && (authors.isEmpty || authors.contains(holder))
    if let voice, voice.value == .own, !isOwn { diagnostics.append(.notTheAuthor(voice)) }
    let claimed = voice.flatMap { $0.value == .own && !isOwn ? nil : $0.value }
    return Speakers(
      holders: [holder],
      chain: actors.count > 1 ? actors : [],
      voice: claimed ?? (isOwn ? .own : .reported),
      authors: authors,
      part: found.part?.id
    )
  }

  /// The part that is named, if one is; nil and a diagnostic if it is not there.
  private func part(
    named reference: Located<String>?,
    diagnostics: inout [Diagnostic]
  ) -> (part: Part?, Void)? {
    guard let reference else { return (nil, ()) }
    let parts = context.document?.parts ?? []
    if let part = parts.first(where: { $0.id == reference.value }) { return (part, ()) }
    if symbols.isUnread(reference.value) { return nil }
    let suggestion = Spelling(parts.map(\.id)).suggestion(for: reference.value)
    diagnostics.append(.unknownPart(reference, document: context.document?.id, suggestion: suggestion))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noHolder(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noHolder,
      .error,
      "this stands outside any document, so nobody holds it; say who with 'by', or name the document with 'for-document'",
      at: range
    )
  }

  fileprivate static func nobodyReported(_ voice: Located<Voice>) -> Diagnostic {
    Diagnostic(
      .voiceMismatch,
      .error,
      "a statement in \(voice.value.rawValue) voice needs a holder; say whose position it is with 'by'",
      at: voice.range
    )
  }

  fileprivate static func notTheAuthor(_ voice: Located<Voice>) -> Diagnostic {
    Diagnostic(
      .voiceMismatch,
      .error,
      "only an author of the document or part speaks in own voice; write 'reported' or 'imputed'",
      at: voice.range
    )
  }

  fileprivate static func unknownPart(
    _ reference: Located<String>,
    document: Document.ID?,
    suggestion: String?
  ) -> Diagnostic {
    guard let document else {
      return Diagnostic(
        .unknownReference,
        .error,
        "'in' names a part of a document, and this stands outside any",
        at: reference.range
      )
    }
    let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    return Diagnostic(
      .unknownReference,
      .error,
      "'\(document)' has no part named '\(reference.value)'\(hint)",
      at: reference.range
    )
  }
}
