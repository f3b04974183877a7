/// The ids of a project and what each of them names: one namespace for actors, claims, topics and documents.
struct SymbolTable {
  enum Kind: String, CaseIterable {
    case actor, claim, topic, document

    /// The kind with its article, for messages.
    var withArticle: String { self == .actor ? "an actor" : "a \(rawValue)" }
  }

  struct Symbol {
    var kind: Kind
    var id: Located<String>
    /// What a person may write in place of the id: the name, the short name, the aliases.
    var names: [String]
  }

  private(set) var symbols: [String: Symbol] = [:]
  private let unread: UnreadIDs
  private var definedKinds: Set<Kind> = []
  /// What ids were meant to be that cannot be ids, which was reported.
  private var intendedIDs: Set<String> = []
  /// What ids name beside the kind that counts, where they were declared twice.
  private var otherKinds: [String: Set<Kind>] = [:]
  /// In the order of the files, so that a tie between two suggestions is always broken alike.
  private var order: [String] = []
  private var spellings: [Set<Kind>: Spelling] = [:]
  /// The ids of what has a name, by the name in lower case.
  private var idsByName: [String: [String]] = [:]

  /// Adds what the files declare; of several declarations of one id the first counts.
  init(files: [AnnotationFile], unread: UnreadIDs = UnreadIDs(), diagnostics: inout [Diagnostic]) {
    self.unread = unread
    for file in files {
      for actor in file.actors {
        let names = [actor.name.value] + (actor.short.map { [$0.value] } ?? []) + actor.aliases.map(\.value)
        declare(.actor, actor.id, names: names, diagnostics: &diagnostics)
      }
      for topic in file.topics {
        declare(.topic, topic.id, names: [topic.name.value], diagnostics: &diagnostics)
      }
      for claim in file.claims {
        let names = [claim.text.value] + (claim.short.map { [$0.value] } ?? [])
        declare(.claim, claim.id, names: names, diagnostics: &diagnostics)
      }
      for document in file.documents {
        guard case .describes(let id) = document.reference else { continue }
        declare(.document, id, names: document.title.map { [$0.value] } ?? [], diagnostics: &diagnostics)
      }
    }
    prepareSuggestions()
  }

  private mutating func declare(
    _ kind: Kind,
    _ id: Located<String>,
    names: [String],
    diagnostics: inout [Diagnostic]
  ) {
    guard id.value != DebateActor.unnamed.id else {
      diagnostics.append(.reserved(id))
      return
    }
    if let first = symbols[id.value] {
      diagnostics.append(.duplicate(id, as: kind, first: first))
      otherKinds[id.value, default: []].insert(kind)
    } else {
      symbols[id.value] = Symbol(kind: kind, id: id, names: names)
      definedKinds.insert(kind)
      if !id.value.isValidID, let proposal = id.value.proposedID { intendedIDs.insert(proposal) }
      order.append(id.value)
    }
  }

  /// Whether this entry is the one that counts for its id.
  func isFirst(_ id: Located<String>) -> Bool {
    symbols[id.value]?.id.range == id.range
  }

  /// Whether it may be defined in lines that could not be read.
  func isUnread(_ id: String) -> Bool { unread.mayHave(id) }

  func isDeclaredTwice(_ id: String) -> Bool { otherKinds[id] != nil }

  /// Returns the kind of what a reference names, or nil and a diagnostic.
  ///
  /// What only follows from a fault elsewhere has no diagnostic: where the id may be in lines that could not
  /// be read, or was declared a second time as what is needed here.
  ///
  /// - Parameter role: what the reference is for, such as `a premise`.
  func kind(
    of reference: Located<String>,
    allowed: Set<Kind>,
    role: String,
    diagnostics: inout [Diagnostic]
  ) -> Kind? {
    if reference.value == DebateActor.unnamed.id, allowed.contains(.actor) { return .actor }
    guard let symbol = symbols[reference.value] else {
      if unread.mayHave(reference.value) || intendedIDs.contains(reference.value) { return nil }
      guard allowed.contains(where: { definedKinds.contains($0) || unread.mayHave("\($0)s") }) else {
        let isTold = diagnostics.contains { $0.message.hasPrefix(Diagnostic.beginningOfNothingDefined) }
        if !isTold { diagnostics.append(.nothingDefined(missingKinds(allowed), at: reference.range)) }
        return nil
      }
      let suggestion = suggestion(for: reference.value, allowed: allowed)
      diagnostics.append(.unknown(reference, allowed: allowed, suggestion: suggestion))
      return nil
    }
    guard allowed.contains(symbol.kind) else {
      if let others = otherKinds[reference.value], !others.isDisjoint(with: allowed) { return nil }
      diagnostics.append(.wrongKind(reference, symbol: symbol, allowed: allowed, role: role))
      return nil
    }
    return symbol.kind
  }

  /// What the project does not define at all, of what is needed and of actors and claims, which every one needs.
  private func missingKinds(_ allowed: Set<Kind>) -> [Kind] {
    Kind.allCases.filter { kind in
      (allowed.contains(kind) || kind == .actor || kind == .claim) && !definedKinds.contains(kind)
    }
  }

  /// Returns those of the references that name something of the kind, each once.
  func resolved(
    _ references: [Located<String>],
    as kind: Kind,
    role: String,
    diagnostics: inout [Diagnostic]
  ) -> [String] {
    var ids: [String] = []
    for reference in references where !ids.contains(reference.value) {
      if self.kind(of: reference, allowed: [kind], role: role, diagnostics: &diagnostics) != nil {
        ids.append(reference.value)
      }
    }
    return ids
  }

  /// The same for one reference.
  func resolved(
    _ reference: Located<String>?,
    as kind: Kind,
    role: String,
    diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let reference else { return nil }
    return resolved([reference], as: kind, role: role, diagnostics: &diagnostics).first
  }

  /// The id that a person who wrote `word` most likely meant, with the name that it was taken for.
  private func suggestion(for word: String, allowed: Set<Kind>) -> Suggestion? {
    if let id = idsByName[word.lowercased()]?.first(where: {
      symbols[$0].map { allowed.contains($0.kind) } ?? false
    }) {
      return Suggestion(id: id, name: word)
    }
    return spellings[allowed]?.suggestion(for: word).map { Suggestion(id: $0) }
  }

  /// Prepares what suggestions need, once for all of them.
  private mutating func prepareSuggestions() {
    for allowed in [[.actor], [.claim], [.topic], [.document], [.actor, .claim]] as [Set<Kind>] {
      var spelling = Spelling()
      for symbol in order.compactMap({ symbols[$0] }) where allowed.contains(symbol.kind) {
        spelling.add(symbol.id.value)
        for name in symbol.names { spelling.add(symbol.id.value, spelled: name) }
      }
      spellings[allowed] = spelling
    }
    for symbol in order.compactMap({ symbols[$0] }) {
      for name in symbol.names { idsByName[name.lowercased(), default: []].append(symbol.id.value) }
    }
  }

  struct Suggestion {
    var id: String
    /// The name that was near, where it was not the id.
    var name: String?
  }
}

extension String {
  /// What to say of a letter that no id has and that may look like one that ids have.
  fileprivate var strangeLetter: String {
    unicodeScalars.first { !$0.isASCII }.map { ", without '\($0)', which is \($0.name)" } ?? ""
  }
}

extension Diagnostic {
  fileprivate static func reserved(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .reservedID,
      .error,
      "'unnamed' is reserved for an agent that the text leaves out; choose another id",
      at: id.range
    )
  }

  fileprivate static func duplicate(
    _ id: Located<String>,
    as kind: SymbolTable.Kind,
    first: SymbolTable.Symbol
  ) -> Diagnostic {
    let place = first.kind == kind ? "" : " as \(first.kind.withArticle)"
    return Diagnostic(
      .duplicateID,
      .error,
      "the id '\(id.value)' is already in use\(place); ids are shared by actors, claims, topics and documents",
      at: id.range,
      notes: [Note("first defined here", at: first.id.range)]
    )
  }

  fileprivate static let beginningOfNothingDefined = "the project defines no "

  fileprivate static func nothingDefined(_ kinds: [SymbolTable.Kind], at range: SourceRange) -> Diagnostic {
    let message = """
      \(beginningOfNothingDefined)\(kinds.map(\.rawValue).joined(separator: " and no ")), so this names nothing; \
      write \(kinds.map { "'\($0)s:'" }.joined(separator: " and ")), or name the folder of the project if another file has them
      """
    return Diagnostic(.unknownReference, .error, message, at: range)
  }

  fileprivate static func unknown(
    _ reference: Located<String>,
    allowed: Set<SymbolTable.Kind>,
    suggestion: SymbolTable.Suggestion?
  ) -> Diagnostic {
    let kinds = SymbolTable.Kind.allCases.filter(allowed.contains).map(\.rawValue).joined(separator: " or ")
    let hint =
      reference.value.unicodeScalars.first(where: \.isInvisible).map {
        "; take out its invisible character \($0.name)"
      }
      ?? suggestion.map { suggestion in
        let id = "; did you mean '\(suggestion.id)'"
        let end = suggestion.name.map { ", whose name is '\($0)'?" } ?? "\(reference.value.strangeLetter)?"
        return id + end
      } ?? ""
    return Diagnostic(
      .unknownReference,
      .error,
      "no \(kinds) is named '\(reference.value)'\(hint)",
      at: reference.range
    )
  }

  fileprivate static func wrongKind(
    _ reference: Located<String>,
    symbol: SymbolTable.Symbol,
    allowed: Set<SymbolTable.Kind>,
    role: String
  ) -> Diagnostic {
    let kinds = SymbolTable.Kind.allCases.filter(allowed.contains).map(\.withArticle)
    return Diagnostic(
      .wrongReference,
      .error,
      "'\(reference.value)' is \(symbol.kind.withArticle); \(role) has to be \(kinds.joined(separator: " or "))",
      at: reference.range,
      notes: [Note("defined here", at: symbol.id.range)]
    )
  }
}
