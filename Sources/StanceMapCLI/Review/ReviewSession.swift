import StanceMap
import StanceMapSuggestions

/// A review as it stands: which suggestion is shown, what was decided, what is being typed.
///
/// It reads and writes nothing. A key gives an effect, which somebody else carries out and then reports.
struct ReviewSession {
  /// A suggestion under review.
  struct Item {
    let document: Document
    let text: DocumentText
    let suggestion: Suggestion
    /// The statement that it would become.
    var proposal: Proposal
    /// Whether somebody chose another holder, target or outcome than was suggested.
    var isEdited = false
    var outcome: Outcome?
  }

  enum Outcome: String {
    case accepted, rejected, skipped
  }

  enum Mode: Equatable {
    case reviewing
    case choosing(ReviewChoice)
    /// Asks whether the codebook should get what the statement needs.
    case confirming
    case help
    case finished
  }

  enum Effect: Equatable {
    case accept(Int)
    case reject(Int)
    /// Takes back the last decision, which was on this item.
    case undo(Int)
    case quit
  }

  private(set) var items: [Item]
  private(set) var position = 0
  private(set) var mode: Mode
  private(set) var codebook: ReviewCodebook
  /// What has to be said once.
  private(set) var message: String?
  private(set) var showsEvidence = false
  /// The items that were accepted or rejected, in the order in which they were.
  private var history: [Int] = []
  /// What the codebook got with an accepted item.
  private var additions: [Int: [Proposal.NewEntry]] = [:]
  private let writer: ProposalWriter

  init(_ documents: [DocumentSuggestions], graph: StanceGraph) {
    let writer = ProposalWriter(graph: graph)
    items = documents.flatMap { document in
      document.suggestions.map { suggestion in
        Item(
          document: document.document,
          text: document.text,
          suggestion: suggestion,
          proposal: writer.proposal(for: suggestion, in: document.document)
        )
      }
    }
    self.writer = writer
    codebook = ReviewCodebook(graph: graph)
    mode = items.isEmpty ? .finished : .reviewing
  }

  /// The item that is shown.
  var current: Item? { items.indices.contains(position) ? items[position] : nil }

  func count(_ outcome: Outcome?) -> Int { items.count { $0.outcome == outcome } }

  /// What the codebook lacks for an item.
  func missing(for item: Item) -> [Proposal.NewEntry] {
    item.proposal.newEntries.filter { codebook.candidate($0.id) == nil }
  }

  /// Those who may be meant without being named.
  func authors(of item: Item) -> [DebateActor.ID] {
    item.document.parts.first { $0.id == item.suggestion.part }.map { [$0.author] } ?? item.document.authors
  }

  // MARK: Keys

  mutating func handle(_ key: Key) -> Effect? {
    message = nil
    if key == .interrupt { return .quit }
    switch mode {
    case .help: mode = items.isEmpty ? .finished : .reviewing
    case .choosing(let choice): choose(choice, key)
    case .confirming: return confirm(key)
    case .reviewing, .finished: return review(key)
    }
    return nil
  }

  private mutating func review(_ key: Key) -> Effect? {
    switch key {
    case .character("q"), .end: return .quit
    case .character("u"): return undo()
    case .character("?"): mode = .help
    case .character("b"), .left, .up: back()
    case _ where mode == .finished: message = "all suggestions are decided or skipped: u undo, b back, q quit"
    case .character("a"), .enter: return accept()
    case .character("r"): return reject()
    case .character("s"), .character(" "), .right, .down: skip()
    case .character("t"): begin(.target)
    case .character("h"): begin(.holder)
    case .character("f"): begin(.outcome)
    case .character("v"): turnVerb()
    case .character("e"): showsEvidence.toggle()
    case .redraw, .suspend: break
    default: message = "this key does nothing here; ? tells which do"
    }
    return nil
  }

  private mutating func accept() -> Effect? {
    guard let current, isOpen(current) else { return nil }
    guard missing(for: current).isEmpty else {
      mode = .confirming
      return nil
    }
    return .accept(position)
  }

  private mutating func reject() -> Effect? {
    guard let current, isOpen(current) else { return nil }
    return .reject(position)
  }

  private mutating func isOpen(_ item: Item) -> Bool {
    switch item.outcome {
    case nil, .skipped: return true
    case .accepted, .rejected:
      message = "this one is \(item.outcome?.rawValue ?? "") already; u undoes what was decided last"
      return false
    }
  }

  /// Makes opposition of support and absolution of blame, or the other way round.
  private mutating func turnVerb() {
    guard let current, isOpen(current) else { return }
    items[position].proposal.draft.kind = current.proposal.draft.kind.rejected
    items[position].isEdited = true
  }

  private mutating func confirm(_ key: Key) -> Effect? {
    mode = .reviewing
    switch key {
    case .character("y"), .character("a"), .enter: return .accept(position)
    case .character("t"): begin(.target)
    case .character("h"): begin(.holder)
    case .character("f"): begin(.outcome)
    default: message = "nothing was added"
    }
    return nil
  }

  private mutating func undo() -> Effect? {
    guard let last = history.last else {
      message = "nothing has been decided yet"
      return nil
    }
    return .undo(last)
  }

  private mutating func skip() {
    if items[position].outcome == nil { items[position].outcome = .skipped }
    advance()
  }

  private mutating func back() {
    guard !items.isEmpty else { return }
    if mode == .finished { mode = .reviewing } else { position = max(0, position - 1) }
  }

  /// Goes on to the next item that nobody has seen, wherever that is.
  private mutating func advance() {
    let rest = Array(position..<items.count) + Array(0..<position)
    guard let next = rest.first(where: { items[$0].outcome == nil }) else {
      mode = .finished
      return
    }
    mode = .reviewing
    position = next
  }

  // MARK: Effects

  /// Takes note that an effect was carried out.
  mutating func performed(_ effect: Effect, _ message: String? = nil) {
    switch effect {
    case .accept(let index):
      additions[index] = missing(for: items[index])
      codebook.add(additions[index] ?? [])
      decide(index, .accepted)
    case .reject(let index): decide(index, .rejected)
    case .undo(let index):
      _ = history.popLast()
      codebook.remove(additions.removeValue(forKey: index) ?? [])
      items[index].outcome = nil
      position = index
      mode = .reviewing
    case .quit: break
    }
    self.message = message
  }

  private mutating func decide(_ index: Int, _ outcome: Outcome) {
    items[index].outcome = outcome
    history.append(index)
    position = index
    advance()
  }

  /// Takes note that an effect could not be carried out; everything is as before.
  mutating func failed(_ reason: String) {
    message = reason
  }

  // MARK: Choosing

  private mutating func begin(_ field: ReviewChoice.Field) {
    guard let current, isOpen(current) else { return }
    if field == .outcome, !current.proposal.draft.kind.isBlame {
      message = "only blame and absolution are for something"
      return
    }
    mode = .choosing(ReviewChoice(field: field))
  }

  /// What can be chosen with the letters typed so far.
  func options(for choice: ReviewChoice) -> [ReviewChoice.Option] {
    guard let current else { return [] }
    return choice.options(in: codebook, for: current.proposal.draft.kind)
  }

  private mutating func choose(_ choice: ReviewChoice, _ key: Key) {
    var choice = choice
    let options = options(for: choice)
    switch key {
    case .escape, .end: mode = .reviewing
    case .enter:
      guard options.indices.contains(choice.selected) else { return }
      apply(options[choice.selected], to: choice.field)
    case .up: choice.selected = max(0, choice.selected - 1)
    case .down, .tab: choice.selected = min(max(0, options.count - 1), choice.selected + 1)
    case .backspace:
      choice.query = String(choice.query.dropLast())
      choice.selected = 0
    case .character(let character):
      choice.query.append(character)
      choice.selected = 0
    default: break
    }
    if case .choosing = mode { mode = .choosing(choice) }
  }

  private mutating func apply(_ option: ReviewChoice.Option, to field: ReviewChoice.Field) {
    var proposal = items[position].proposal
    let id: String? =
      switch option {
      case .existing(let candidate): candidate.id
      case .newActor(let name): writer.actor(named: name, adding: &proposal.newEntries)
      case .newClaim(let text): writer.claim(saying: text, adding: &proposal.newEntries)
      case .author, .nothing: nil
      }
    switch field {
    case .target: proposal.draft.target = id ?? proposal.draft.target
    case .outcome: proposal.draft.outcome = id
    case .holder:
      proposal.draft.chain = id.map { proposal.draft.chain.dropLast() + [$0] } ?? []
      if proposal.draft.chain == authors(of: items[position]) { proposal.draft.chain = [] }
      if proposal.draft.chain.isEmpty { proposal.draft.voice = nil }
    }
    proposal.dropUnusedEntries()
    if proposal != items[position].proposal { items[position].isEdited = true }
    items[position].proposal = proposal
    mode = .reviewing
  }

  // MARK: Lines

  /// Takes a line in place of keys, where keys do not come one by one.
  mutating func handle(line: String) -> Effect? {
    let words = line.onOneLine
    if case .choosing(let choice) = mode { return choose(choice, line: words) }
    guard let first = words.first else { return mode == .help ? handle(.escape) : nil }
    let effect = handle(.character(first))
    let rest = String(words.dropFirst()).onOneLine
    if case .choosing(let choice) = mode, !rest.isEmpty { return choose(choice, line: rest) }
    return effect
  }

  /// A number chooses one of the options, other words look for some, and nothing goes back.
  private mutating func choose(_ choice: ReviewChoice, line: String) -> Effect? {
    message = nil
    var choice = choice
    guard !line.isEmpty else {
      mode = .reviewing
      return nil
    }
    if let number = Int(line), options(for: choice).indices.contains(number - 1) {
      apply(options(for: choice)[number - 1], to: choice.field)
      return nil
    }
    choice.query = line
    choice.selected = 0
    let options = options(for: choice)
    if case .existing(let candidate) = options.first, candidate.id == line || options.count == 1 {
      apply(options[0], to: choice.field)
    } else {
      mode = .choosing(choice)
    }
    return nil
  }
}
