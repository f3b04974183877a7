/// Cuts a sentence into clauses, without a parser and in one pass.
///
/// Cuts at quotation marks, brackets, dashes and semicolons, at relatives and subordinators, and at
/// `and` or `but` before a subject. A clause that a comma opened ends with the next comma.
struct ClauseSplitter {
  /// The clauses of a sentence, and for each of its tokens the clause that it stands in.
  func clauses(of sentence: SentenceWords) -> (clauses: [Clause], membership: [Int]) {
    var walk = ClauseWalk(sentence: sentence)
    for index in sentence.tokens.indices { walk.visit(index) }
    return (walk.clauses, walk.membership)
  }
}

private struct ClauseWalk {
  /// What ends a clause before the sentence does.
  enum Closer { case comma, bracket, quote, dash, none }

  let sentence: SentenceWords
  var clauses: [Clause]
  var membership: [Int] = []
  private var open: [(clause: Int, closer: Closer)] = [(0, .none)]
  /// The last clause in which a verb was seen.
  private var clauseWithVerb = -1

  init(sentence: SentenceWords) {
    self.sentence = sentence
    clauses = [Clause(kind: .main, parent: nil, start: 0, opener: "")]
    membership.reserveCapacity(sentence.tokens.count)
  }

  private var current: Int { open[open.count - 1].clause }

  mutating func visit(_ index: Int) {
    let token = sentence.tokens[index]
    switch token.kind {
    case .openQuote: push(.quoted, at: index, until: .quote)
    case .openBracket: push(.parenthesis, at: index, until: .bracket)
    case .closeQuote: return close(.quote)
    case .closeBracket: return close(.bracket)
    case .dash:
      if open.contains(where: { $0.closer == .dash }) { return close(.dash) }
      push(.parenthesis, at: index, until: .dash)
    case .semicolon: replace(.coordinated, at: index)
    case .comma: return visitComma(index)
    case .colon: if isVerbOfSaying(index - 1) { push(.content, at: index, until: .none) }
    case .word: visitWord(index)
    default: break
    }
    membership.append(current)
    if sentence.isFiniteVerb(index) || !sentence.classes[index].isDisjoint(with: .auxiliary) {
      clauseWithVerb = current
    }
  }

  // MARK: Words

  private mutating func visitWord(_ index: Int) {
    let word = sentence.classes[index]
    let folded = sentence.tokens[index].folded
    guard index > 0 else {
      if word.contains(.subordinator), folded != "as" || startsClause(1) {
        push(.subordinate, at: 0, until: .comma)
      }
      return
    }
    let afterComma = sentence.tokens[index - 1].kind == .comma
    if folded == "that" {
      guard startsThatClause(index) else { return }
      push(isVerbOfSaying(index - 1) ? .content : .relative, at: index, until: .none)
    } else if word.contains(.relative), folded != "whose" || afterComma {
      push(.relative, at: index, until: afterComma ? .comma : .none)
    } else if word.contains(.subordinator), beginsSubordinate(index, folded) {
      push(.subordinate, at: index, until: .none)
    } else if word.contains(.coordinator), clauseWithVerb == current, startsClause(index + 1) {
      replace(.coordinated, at: index)
    } else if isVerbOfSaying(index - 1), startsClause(index) {
      push(.content, at: index, until: .none)
    }
  }

  private func beginsSubordinate(_ index: Int, _ word: String) -> Bool {
    switch word {
    case "after", "before", "since", "as", "until", "once", "how": startsClause(index + 1)
    case "where", "when", "why": true
    default: true
    }
  }

  private func startsThatClause(_ index: Int) -> Bool {
    guard index + 1 < sentence.tokens.count else { return false }
    let previous = sentence.classes[index - 1]
    return previous.isDisjoint(with: [.preposition, .coordinator]) && sentence.tokens[index - 1].kind == .word
  }

  private mutating func visitComma(_ index: Int) {
    if let position = open.lastIndex(where: { $0.closer != .none }), open[position].closer == .comma {
      membership.append(current)
      open.removeSubrange(position...)
      return beginAfterComma(index)
    }
    membership.append(current)
    beginAfterComma(index)
  }

  /// An apposition or participle after a comma; relatives and subordinators begin with their own word.
  private mutating func beginAfterComma(_ index: Int) {
    let next = index + 1
    guard next < sentence.tokens.count, index > 0, sentence.tokens[next].kind == .word else { return }
    let token = sentence.tokens[next]
    if sentence.isMentionEnd(index - 1) || sentence.tokens[index - 1].kind == .clitic,
      sentence.classes[next].contains(.determiner)
        || !token.isCapitalised && sentence.classes[next].contains(.title)
    {
      push(.apposition, at: next, until: .comma)
    } else if !token.isCapitalised, token.folded.hasSuffix("ing"), token.folded.utf8.count > 5,
      sentence.classes[next].isEmpty
    {
      push(.participle, at: next, until: .comma)
    }
  }

  /// Whether a subject and a verb seem to begin at `index`.
  private func startsClause(_ index: Int) -> Bool {
    guard index < sentence.tokens.count else { return false }
    let word = sentence.classes[index]
    if word.contains(.subjectPronoun), word.isDisjoint(with: [.determiner]) { return true }
    guard sentence.isMentionStart(index) || word.contains(.determiner) || word.contains(.possessivePronoun)
    else { return false }
    // A verb within a few words, before anything that could end the subject.
    for next in index + 1..<min(index + 7, sentence.tokens.count) {
      let token = sentence.tokens[next]
      if token.kind != .word && token.kind != .clitic { return false }
      if !sentence.classes[next].isDisjoint(with: [.be, .have, .do, .modal]) && token.folded != "'s" {
        return true
      }
      if sentence.isFiniteVerb(next) { return true }
      if sentence.classes[next].contains(.coordinator) { return false }
    }
    return false
  }

  private func isVerbOfSaying(_ index: Int) -> Bool {
    index >= 0 && sentence.isSaying(index)
  }

  // MARK: Opening and closing

  private mutating func push(_ kind: Clause.Kind, at start: Int, until closer: Closer) {
    guard open.count < 64 else { return }
    clauses.append(Clause(kind: kind, parent: current, start: start, opener: sentence.tokens[start].folded))
    open.append((clauses.count - 1, closer))
  }

  /// Ends what is open without a mark to close it, and begins a clause beside it.
  private mutating func replace(_ kind: Clause.Kind, at start: Int) {
    while open.count > 1, open[open.count - 1].closer == .none || open[open.count - 1].closer == .comma {
      open.removeLast()
    }
    let parent = current
    clauses.append(Clause(kind: kind, parent: parent, start: start, opener: sentence.tokens[start].folded))
    if open.count == 1 { open[0].clause = clauses.count - 1 } else { open.append((clauses.count - 1, .none)) }
  }

  private mutating func close(_ closer: Closer) {
    membership.append(current)
    if let position = open.lastIndex(where: { $0.closer == closer }), position > 0 {
      open.removeSubrange(position...)
    }
  }
}
