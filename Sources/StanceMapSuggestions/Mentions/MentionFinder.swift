/// Finds who is named in a sentence: the project's actors first, then names by their shape.
package struct MentionFinder: Sendable {
  package var actors: ActorNames

  package init(actors: ActorNames) { self.actors = actors }

  /// Mentions in the order of the text, without overlap.
  package func mentions(in sentence: Sentence, of text: TokenizedText) -> [Mention] {
    let tokens = text.tokens
    let isShouted = Self.isShouted(sentence, tokens)
    var mentions: [Mention] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if let mention = actors.mention(at: index, in: tokens, before: sentence.tokens.upperBound) {
        mentions.append(mention)
        index = mention.tokens.upperBound
      } else if !isShouted, let end = nameEnd(from: index, in: sentence, tokens) {
        let start = Self.afterTitles(index..<end, tokens)
        if start < end, end - start <= 12 {
          mentions.append(Mention(tokens: start..<end, referent: .named(text[text.range(of: start..<end)])))
        }
        index = end
      } else {
        if tokens[index].wordClass.isSuperset(of: [.firstPerson, .subjectPronoun]) {
          mentions.append(Mention(tokens: index..<index + 1, referent: .speaker))
        }
        index += 1
      }
    }
    return mentions
  }

  /// Where a run of capitalised words that starts at `index` ends; nil where no name starts.
  private func nameEnd(from index: Int, in sentence: Sentence, _ tokens: [Token]) -> Int? {
    guard isNamePart(tokens[index]),
      index > sentence.tokens.lowerBound || opensWithName(index, in: sentence, tokens)
    else { return nil }
    var end = index + 1
    while end < sentence.tokens.upperBound {
      if isNamePart(tokens[end]) {
        end += 1
      } else if let next = afterLink(end, in: sentence, tokens) {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  private func isNamePart(_ token: Token) -> Bool {
    guard token.isWord, token.isCapitalised else { return false }
    let word = token.wordClass
    return word.isDisjoint(with: Self.never) || word.contains(.title)
  }

  private static let never: WordClass = [
    .determiner, .subjectPronoun, .objectPronoun, .possessivePronoun, .be, .have, .do, .modal, .negation,
    .preposition,
    .subordinator, .relative, .coordinator, .time, .condition, .adverb,
  ]

  /// At the start of a sentence every word has a capital: a lone one is a name only if nothing speaks against it.
  private func opensWithName(_ index: Int, in sentence: Sentence, _ tokens: [Token]) -> Bool {
    let next = index + 1
    if next < sentence.tokens.upperBound, isNamePart(tokens[next]) || tokens[next].kind == .clitic {
      return true
    }
    let word = tokens[index].folded
    if tokens[index].shape.contains(.allCapitals) { return true }
    if !CueLexicon.standard.entries(for: word).isEmpty { return false }
    return !["ing", "ed", "ly", "ous", "ive"].contains { word.hasSuffix($0) } && !Self.openers.contains(word)
  }

  private static let openers: Set<String> = [
    "according", "earlier", "later", "last", "next", "only", "other", "others", "people", "critics",
    "supporters", "officials",
    "experts", "police", "sources", "lawmakers", "voters", "yes", "let", "thank", "thanks", "please", "given",
    "two", "three",
    "four", "five", "six", "ten", "hundreds", "thousands", "millions", "well", "oh", "look", "whatever",
    "instead", "nothing", "hence", "thus",
    "asked", "told", "said", "add", "see", "read", "watch", "new", "old", "good", "bad", "great", "rather",
    "too", "just",
    "democracy", "freedom", "war", "peace", "history", "time", "today", "part", "none", "such", "much",
    "more",
  ]

  /// The name part after `of`, `of the`, `for` or `&` within a name, as in `Board of Works`.
  private func afterLink(_ index: Int, in sentence: Sentence, _ tokens: [Token]) -> Int? {
    guard
      ["of", "for", "de", "del", "la", "von", "van", "der", "bin", "al", "el", "&", "ibn"].contains(
        tokens[index].folded
      )
    else { return nil }
    var next = index + 1
    let isOrganisation = Self.organisations.contains(tokens[index - 1].folded)
    if ["of", "for"].contains(tokens[index].folded) {
      guard isOrganisation else { return nil }
      if next < sentence.tokens.upperBound, tokens[next].folded == "the" { next += 1 }
    }
    return next < sentence.tokens.upperBound && isNamePart(tokens[next]) ? next : nil
  }

  private static let organisations: Set<String> = [
    "department", "ministry", "house", "bank", "board", "bureau", "committee", "council", "court",
    "university", "college",
    "institute", "party", "republic", "kingdom", "state", "states", "city", "church", "society",
    "association", "union",
    "federation", "league", "office", "center", "centre", "chamber", "commission", "academy", "army", "front",
    "movement",
    "coalition", "alliance", "network", "foundation", "school", "library", "museum", "friends", "sons",
    "daughters", "americans",
    "fund", "port", "duke", "earl", "bay", "isle", "gulf", "cape", "district", "province", "county",
    "assembly", "organization",
    "organisation", "conference", "congress", "parliament",
  ]

  private static func afterTitles(_ range: Range<Int>, _ tokens: [Token]) -> Int {
    range.first { !tokens[$0].wordClass.contains(.title) } ?? range.lowerBound
  }

  /// Whether nearly all words have capitals, so that a capital says nothing.
  private static func isShouted(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    var (words, capitals) = (0, 0)
    for token in tokens[sentence.tokens] where token.isWord {
      words += 1
      if token.shape.contains(.allCapitals) { capitals += 1 }
    }
    return words > 4 && capitals * 3 > words * 2
  }
}
