/// Finds the cues of a sentence, and tells verbs from nouns by what stands around them.
struct CueFinder {
  func cues(in words: SentenceWords, clauses: [Clause], membership: [Int]) -> [CueOccurrence] {
    words.tokens.indices.compactMap { index in
      guard words.mentionOf[index] < 0, let entry = entry(at: index, in: words) else { return nil }
      let isVerb = words.isVerb(entry)
      return CueOccurrence(
        cue: words.lexicon.cues[entry.cue],
        form: entry.form,
        token: index,
        clause: membership[index],
        voice: isVerb ? voice(at: index, entry, in: words) : .active,
        isNegated: Self.isNegated(index, in: words),
        isHedged: isHedged(index, in: words, clause: clauses[membership[index]])
      )
    }
  }

  private func entry(at index: Int, in words: SentenceWords) -> CueLexicon.Entry? {
    let entries = words.entries[index]
    guard !entries.isEmpty else { return nil }
    let isProper =
      words.tokens[index].isCapitalised && index > 0 && !words.tokens[index].shape.contains(.allCapitals)
    if isProper, !words.tokens[index - 1].kind.opensSentence { return nil }
    let verb = entries.first { words.isVerb($0) }
    let other = entries.first { !words.isVerb($0) }
    guard let verb else { return other }
    let isVerb =
      other == nil ? !isSurelyNoun(index, verb.form, in: words) : readsAsVerb(index, verb.form, in: words)
    guard isVerb else { return other }
    // Of several verbs with one form, the one whose link word follows.
    return entries.first { entry in
      let links = words.lexicon.cues[entry.cue].links
      return words.isVerb(entry) && !links.isEmpty
        && (links.contains(words.folded(index + 1)) || links.contains(words.folded(index + 2)))
    } ?? entries.first { words.isVerb($0) && words.lexicon.cues[$0.cue].links.isEmpty } ?? verb
  }

  /// `the blame`, `its support`: a form that could be a verb, where none can stand.
  private func isSurelyNoun(_ index: Int, _ form: Inflection.Form, in words: SentenceWords) -> Bool {
    guard form == .base || form == .thirdPerson else { return false }
    let before = words.wordClass(index - 1)
    return !before.isDisjoint(with: [.determiner, .possessivePronoun])
      && before.isDisjoint(with: [.subjectPronoun])
  }

  private func readsAsVerb(_ index: Int, _ form: Inflection.Form, in words: SentenceWords) -> Bool {
    let before = words.beforeAdverbs(index)
    guard before >= 0 else { return form == .gerund }
    let previous = words.classes[before]
    let word = words.tokens[before].folded
    switch form {
    case .past, .participle: return !previous.contains(.be) || isPassive(index, in: words)
    case .gerund: return previous.isDisjoint(with: [.determiner, .possessivePronoun]) && word != "'s"
    case .base, .thirdPerson, .singular, .plural:
      if word == "to" || !previous.isDisjoint(with: [.modal, .do]) { return form == .base }
      if words.tokens[before].kind == .clitic && word == "'s" { return false }
      if !previous.isDisjoint(with: [.determiner, .possessivePronoun, .preposition, .be, .have])
        && previous.isDisjoint(with: [.subjectPronoun])
      {
        return false
      }
      if words.entries[before].contains(where: {
        !words.isVerb($0) && words.lexicon.cues[$0.cue].part == .adjective
      }) {
        return false
      }
      if ["of", "for", "from", "by"].contains(words.folded(index + 1)) { return false }
      let subject = words.mentionOf[before] >= 0 || !previous.isDisjoint(with: [.subjectPronoun, .relative])
      return subject || word.hasSuffix("s") && form == .base
        || form == .thirdPerson && startsObject(index + 1, in: words)
    }
  }

  private func startsObject(_ index: Int, in words: SentenceWords) -> Bool {
    guard words.tokens.indices.contains(index) else { return false }
    return words.mentionOf[index] >= 0
      || !words.classes[index].isDisjoint(with: [.determiner, .possessivePronoun, .objectPronoun])
  }

  /// `was disappointed by` has somebody who disappoints; `was disappointed at` is how somebody feels.
  private func isPassive(_ index: Int, in words: SentenceWords) -> Bool {
    let isFeeling = words.entries[index].contains { words.lexicon.cues[$0.cue].part == .adjective }
    return !isFeeling || words.folded(index + 1) == "by"
  }

  private func voice(
    at index: Int,
    _ entry: CueLexicon.Entry,
    in words: SentenceWords
  ) -> CueOccurrence.Voice {
    guard entry.form == .past || entry.form == .participle else { return .active }
    if words.lexicon.cues[entry.cue].links.contains("by") { return .active }
    let before = words.beforeAdverbs(index)
    if before >= 0, words.classes[before].contains(.be),
      words.tokens[before].folded != "'s" || words.folded(index + 1) == "by"
    {
      return .passive
    }
    return words.folded(index + 1) == "by" || words.folded(index + 2) == "by" ? .reducedPassive : .active
  }

  /// Whether a negation stands before a cue, with no mark or other verb between.
  static func isNegated(_ index: Int, in words: SentenceWords) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= 4 {
      if !words.classes[before].isDisjoint(with: [.negation, .denyingVerb]) {
        return words.folded(before + 1) != "only"
      }
      if words.tokens[before].kind != .word && words.tokens[before].kind != .clitic { return false }
      if words.mentionOf[before] >= 0 { return false }
      before -= 1
    }
    return false
  }

  private func isHedged(_ index: Int, in words: SentenceWords, clause: Clause) -> Bool {
    if WordClass(of: clause.opener).contains(.condition) { return true }
    return (max(0, index - 4)..<index).contains { position in
      let word = words.tokens[position].folded
      return words.classes[position].contains(.modal) && !["will", "shall", "'ll", "must"].contains(word)
    }
  }
}

extension Token.Kind {
  /// Whether a word after it may have a capital without being a name.
  var opensSentence: Bool {
    switch self {
    case .sentenceEnd, .ellipsis, .openQuote, .openBracket, .colon, .dash, .other: true
    default: false
    }
  }
}
