import StanceMap
import StanceMapSuggestions

/// A suggestion as the statement that it would become, with what the codebook lacks for it.
struct Proposal: Equatable {
  /// An entry that the codebook would need.
  enum NewEntry: Hashable {
    case actor(DebateActor.ID, name: String)
    case claim(Claim.ID, text: String)

    var id: String {
      switch self {
      case .actor(let id, _), .claim(let id, _): id
      }
    }

    var words: String {
      switch self {
      case .actor(_, let words), .claim(_, let words): words
      }
    }

    var addition: AnnotationEditor.Addition {
      switch self {
      case .actor(let id, let name): .actor(id, name: name)
      case .claim(let id, let text): .claim(id, text: text)
      }
    }
  }

  var draft: StatementDraft
  var newEntries: [NewEntry] = []

  /// Whether it can go into a file as it stands.
  var isSound: Bool { newEntries.isEmpty && draft.quote != nil }
}

/// Turns suggestions into statements that a person could have written.
struct ProposalWriter {
  private let kinds: [String: Proposal.NewEntry]

  init(graph: StanceGraph) {
    var kinds: [String: Proposal.NewEntry] = [:]
    for actor in graph.actors { kinds[actor.id] = .actor(actor.id, name: actor.name) }
    for claim in graph.claims { kinds[claim.id] = .claim(claim.id, text: claim.text) }
    for id in graph.topics.map(\.id) + graph.documents.map(\.id) { kinds[id] = .claim(id, text: "") }
    self.kinds = kinds
  }

  /// The statement, without its quote.
  func proposal(for suggestion: Suggestion, in document: Document) -> Proposal {
    var proposal = Proposal(draft: StatementDraft(suggestion.kind, ""))
    proposal.draft.target = id(of: suggestion.target, adding: &proposal.newEntries)
    proposal.draft.outcome = suggestion.outcome.map { outcome in
      id(of: outcome, adding: &proposal.newEntries)
    }
    proposal.draft.part = suggestion.part
    proposal.draft.isHedged = suggestion.isHedged
    if !isSoleAuthor(suggestion, in: document) {
      let speakers = suggestion.chain.filter { $0 != .author } + [suggestion.holder]
      proposal.draft.chain = speakers.map { id(of: $0, adding: &proposal.newEntries) }
      if suggestion.voice == .imputed { proposal.draft.voice = .imputed }
    }
    return proposal
  }

  /// The statement with the words by which its passage is found again.
  func quotedProposal(for suggestion: Suggestion, in suggestions: DocumentSuggestions) -> Proposal {
    var proposal = proposal(for: suggestion, in: suggestions.document)
    proposal.draft.quote = quote(of: suggestion, in: suggestions.document, suggestions.text)
    return proposal
  }

  /// Nil where the passage cannot be told from others.
  func quote(of suggestion: Suggestion, in document: Document, _ text: DocumentText) -> ShortQuote? {
    let area = document.parts.first { $0.id == suggestion.part }?.range
    return QuoteShortener().quote(of: suggestion.passage, in: text, within: area)
  }

  /// Whether the holder need not be named, since nobody else could be meant.
  private func isSoleAuthor(_ suggestion: Suggestion, in document: Document) -> Bool {
    switch suggestion.holder {
    case .author: true
    case .actor(let id):
      (document.parts.first { $0.id == suggestion.part }.map { [$0.author] } ?? document.authors) == [id]
        && suggestion.chain.isEmpty
    case .named: false
    }
  }

  private func id(of party: SuggestedParty, adding entries: inout [Proposal.NewEntry]) -> String {
    switch party {
    case .author: DebateActor.unnamed.id
    case .actor(let id): id
    case .named(let name): actor(named: name, adding: &entries)
    }
  }

  private func id(of target: SuggestedTarget, adding entries: inout [Proposal.NewEntry]) -> String {
    switch target {
    case .actor(let id), .claim(let id, _): id
    case .named(let name): actor(named: name, adding: &entries)
    case .proposition(let words): claim(saying: words, adding: &entries)
    }
  }

  func actor(named name: String, adding entries: inout [Proposal.NewEntry]) -> String {
    let name = name.onOneLine
    let entry = NewID(name, else: "actor").free { id in
      let entry = Proposal.NewEntry.actor(id, name: name)
      return kinds[id].map { $0 == entry } ?? entries.allSatisfy { $0.id != id || $0 == entry }
    }
    add(.actor(entry, name: name), to: &entries)
    return entry
  }

  func claim(saying words: String, adding entries: inout [Proposal.NewEntry]) -> String {
    let words = words.onOneLine
    let id = NewID(words, else: "claim").free { id in
      let entry = Proposal.NewEntry.claim(id, text: words)
      return kinds[id].map { $0 == entry } ?? entries.allSatisfy { $0.id != id || $0 == entry }
    }
    add(.claim(id, text: words), to: &entries)
    return id
  }

  private func add(_ entry: Proposal.NewEntry, to entries: inout [Proposal.NewEntry]) {
    if kinds[entry.id] == nil, !entries.contains(entry) { entries.append(entry) }
  }
}

/// An id made from the first words of a name or sentence.
private struct NewID {
  private let stem: String
  /// An id is easier to read and type than a sentence.
  private static let length = 32

  init(_ words: String, else fallback: String) {
    var stem = ""
    for word in (words.proposedID ?? fallback).split(separator: "-") {
      if !stem.isEmpty, stem.utf8.count + 1 + word.utf8.count > Self.length { break }
      stem += stem.isEmpty ? String(word.prefix(Self.length)) : "-\(word)"
    }
    self.stem = stem.hasPrefix("x-") ? "the-" + stem : stem
  }

  /// The first of this id and numbered ones like it that is free.
  func free(_ isFree: (String) -> Bool) -> String {
    if isFree(stem) { return stem }
    var number = 2
    while !isFree("\(stem)-\(number)") { number += 1 }
    return "\(stem)-\(number)"
  }
}
