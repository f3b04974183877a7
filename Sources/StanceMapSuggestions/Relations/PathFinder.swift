/// Says how mentions are reached from a token of their sentence, in bounded time for each.
struct PathFinder {
  let sentence: AnalysedSentence
  /// How many mentions begin before each token.
  private let mentionsBefore: [Int]
  /// The last pronoun in subject position up to each token, or -1.
  private let lastPronoun: [Int]

  init(_ sentence: AnalysedSentence) {
    self.sentence = sentence
    let words = sentence.words
    var (count, pronoun) = (0, -1)
    var mentionsBefore: [Int] = [], lastPronoun: [Int] = []
    for index in words.tokens.indices {
      mentionsBefore.append(count)
      if words.isMentionStart(index) { count += 1 }
      let word = words.classes[index]
      if word.contains(.subjectPronoun), word.isDisjoint(with: [.determiner, .firstPerson]),
        words.tokens[index].folded != "you"
      {
        pronoun = index
      }
      lastPronoun.append(pronoun)
    }
    self.mentionsBefore = mentionsBefore + [count]
    self.lastPronoun = lastPronoun
  }

  private var words: SentenceWords { sentence.words }

  /// How many other mentions stand between a mention and a token.
  func mentionsBetween(_ mention: Int, _ token: Int) -> Int {
    let range = words.mentions[mention].tokens
    return range.lowerBound < token
      ? mentionsBefore[token] - mention - 1
      : mention - mentionsBefore[token] - (words.mentionOf[token] >= 0 ? 1 : 0)
  }

  /// The way to a mention that stands before `token`.
  func path(back mention: Int, from token: Int) -> Path {
    let range = words.mentions[mention].tokens
    if isPossessive(range) { return .owner }
    let between = mentionsBetween(mention, token)
    if isModifier(range), between <= 1 { return .modifier }
    let clause = sentence.membership[token]
    let isSameClause = sentence.membership[range.upperBound - 1] == clause
    if let pronoun = pronoun(before: token), pronoun >= range.upperBound,
      sentence.membership[pronoun] == clause
    {
      return between == 0 ? .pronoun : .skipping
    }
    if isSameClause {
      if between > 0 { return isList(from: range.upperBound, to: token) ? .coordinated : .skipping }
      if preposition(before: range.lowerBound) != nil { return .oblique }
      return hasVerb(between: range.upperBound, and: token) ? .governor : .subject
    }
    return pathAcrossClauses(range, between, from: token, clause)
  }

  private func pathAcrossClauses(_ range: Range<Int>, _ between: Int, from token: Int, _ clause: Int) -> Path
  {
    let start = sentence.clauses[clause].start
    if mentionsBefore[token] > mentionsBefore[min(start, token)] { return .far }
    switch sentence.clauses[clause].kind {
    case .relative, .apposition: return range.upperBound + 2 >= start ? .head : between == 0 ? .near : .far
    case .participle: return between == 0 ? .governor : .far
    case .main, .coordinated, .subordinate, .content, .quoted, .parenthesis:
      return between == 0 && isAncestor(sentence.membership[range.upperBound - 1], of: clause)
        ? .governor : .far
    }
  }

  /// The way to a mention that stands after `token`.
  func path(ahead mention: Int, from token: Int, links: [String], topics: [String]) -> Path {
    let range = words.mentions[mention].tokens
    if isPossessive(range) { return .owner }
    let between = mentionsBetween(mention, token)
    let preposition = preposition(before: range.lowerBound)
    if isModifier(range), between == 0 { return .modifier }
    if let preposition, links.contains(preposition) { return between == 0 ? .linked : .skipping }
    if let preposition, topics.contains(preposition) { return .topic }
    guard sentence.membership[range.lowerBound] == sentence.membership[token] else {
      return between == 0 && isSubject(range) ? .content : .far
    }
    if between > 0 { return isList(from: token + 1, to: range.lowerBound) ? .coordinated : .skipping }
    if preposition != nil { return .oblique }
    return range.lowerBound - token <= 4 ? .object : .near
  }

  /// The preposition before a mention, past its article and what describes it.
  func preposition(before start: Int) -> String? {
    var index = start - 1
    while index >= 0, start - index <= 4 {
      let word = words.classes[index]
      if word.contains(.preposition) { return words.tokens[index].folded }
      let describes =
        !word.isDisjoint(with: [.determiner, .title, .possessivePronoun])
        || word.isEmpty && words.tokens[index].isWord && words.mentionOf[index] < 0
          && !words.isFiniteVerb(index)
      guard describes else { return nil }
      index -= 1
    }
    return nil
  }

  func isPossessive(_ range: Range<Int>) -> Bool {
    range.upperBound < words.tokens.count && words.tokens[range.upperBound].kind == .clitic
      && ["'s", "'"].contains(words.tokens[range.upperBound].folded)
      && range.upperBound + 1 < words.tokens.count && !isPredicate(range.upperBound + 1)
  }

  /// Whether a name only describes the noun or name after it, as in `the Brook campaign`.
  func isModifier(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < words.tokens.count, words.tokens[next].isWord,
      words.tokens[next].shape.contains(.followsSpace)
    else { return false }
    if words.mentionOf[next] >= 0 { return true }
    guard words.classes[next].isEmpty || words.classes[next] == .title,
      !words.tokens[next].folded.hasSuffix("ing")
    else { return false }
    let hasArticle = range.lowerBound > 0 && words.classes[range.lowerBound - 1].contains(.determiner)
    let isVerb =
      words.entries[next].contains { words.isVerb($0) && !($0.form == .base && hasArticle) }
      || words.isFiniteVerb(next) && !hasArticle || Self.isThirdPerson(words.tokens[next].folded, next, words)
    return !isVerb || words.entries[next].contains { words.lexicon.cues[$0.cue].part == .role }
  }

  /// A word in `s` that an object may follow is rather a verb than a noun.
  private static func isThirdPerson(_ word: String, _ index: Int, _ words: SentenceWords) -> Bool {
    guard index + 1 < words.tokens.count, word.hasSuffix("s") || irregularPast.contains(word) else {
      return false
    }
    return irregularPast.contains(word) || words.mentionOf[index + 1] >= 0
      || !words.classes[index + 1].isDisjoint(with: [
        .determiner, .possessivePronoun, .preposition, .objectPronoun, .subjectPronoun,
      ])
  }

  private static let irregularPast: Set<String> = [
    "met", "went", "came", "saw", "knew", "got", "won", "lost", "ran", "began", "became", "took", "gave",
    "made", "left", "sent",
    "held", "kept", "led", "set", "put", "let", "cut", "sold", "bought", "built", "found", "felt", "heard",
    "brought", "paid",
    "spent", "wore", "drew", "grew", "fell", "rose", "broke", "chose", "sat", "stood", "understood", "seems",
    "seem",
    "needs", "need", "wants", "want", "goes", "go", "knows", "know", "makes", "make", "looks", "comes",
    "remains",
  ]

  /// `'s` before `not`, `been`, an article or an `-ing` form is `is` or `has`.
  private func isPredicate(_ index: Int) -> Bool {
    !words.classes[index].isDisjoint(with: [.negation, .determiner, .be])
  }

  private func pronoun(before token: Int) -> Int? {
    guard token > 0, lastPronoun[token - 1] >= 0 else { return nil }
    return lastPronoun[token - 1]
  }

  /// Whether nothing but names, commas and `and` stands in a range; looks at few tokens.
  private func isList(from start: Int, to end: Int) -> Bool {
    guard end - start <= 12, start < end else { return false }
    return (start..<end).allSatisfy { index in
      words.mentionOf[index] >= 0 || words.tokens[index].kind == .comma || words.tokens[index].folded == "and"
        || words.tokens[index].folded == "the" || words.classes[index].contains(.title)
    }
  }

  private func hasVerb(between start: Int, and end: Int) -> Bool {
    (max(start, end - 8)..<max(end, start)).contains {
      words.tokens[$0].folded == "to" || words.isFiniteVerb($0)
    }
  }

  private func isSubject(_ range: Range<Int>) -> Bool {
    (range.upperBound..<min(range.upperBound + 3, words.tokens.count)).contains {
      !words.classes[$0].isDisjoint(with: .auxiliary) || words.isFiniteVerb($0)
    }
  }

  private func isAncestor(_ clause: Int, of other: Int) -> Bool {
    var current = sentence.clauses[other].parent
    var steps = 0
    while let parent = current, steps < 8 {
      if parent == clause { return true }
      current = sentence.clauses[parent].parent
      steps += 1
    }
    return false
  }
}
