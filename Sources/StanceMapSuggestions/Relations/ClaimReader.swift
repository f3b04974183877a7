import StanceMap

/// A cue whose object is no name but a matter: `the union opposes the night closing`.
struct ClaimReading: Hashable {
  var cue: CueOccurrence
  /// The index of the holder's mention.
  var source: Int
  /// The tokens of the matter.
  var object: Range<Int>
  var confidence: Double

  var kind: StatementKind? {
    guard !(cue.isNegated && cue.cue.meaning.sign < 0) else { return nil }
    return cue.isNegated ? .opposes : cue.cue.meaning.sign > 0 ? .supports : .opposes
  }
}

/// Reads positions on matters: a subject, a cue that takes a stand, and a noun phrase.
struct ClaimReader {
  let sentence: AnalysedSentence
  private let paths: PathFinder

  init(_ sentence: AnalysedSentence) {
    self.sentence = sentence
    paths = PathFinder(sentence)
  }

  /// In the order of the cues.
  func readings() -> [ClaimReading] {
    sentence.cues.compactMap { cue in
      guard cue.cue.part == .verb, cue.voice == .active, let weight = Self.weights[cue.cue.meaning],
        let source = subject(of: cue), let object = object(of: cue)
      else { return nil }
      return ClaimReading(
        cue: cue,
        source: source.mention,
        object: object,
        confidence: weight * source.weight
      )
    }
  }

  /// How often cues of a meaning take a stand on their object, for those that do.
  private static let weights: [CueClass: Double] = [
    .oppose: 0.65, .support: 0.65, .criticise: 0.6, .praise: 0.55, .doubt: 0.45, .like: 0.4,
  ]

  private func subject(of cue: CueOccurrence) -> (mention: Int, weight: Double)? {
    let mentions = sentence.words.mentions
    let next = mentions.partitioningIndex { $0.tokens.lowerBound >= cue.token }
    guard next > 0, cue.token - mentions[next - 1].tokens.upperBound <= 20 else { return nil }
    switch paths.path(back: next - 1, from: cue.token) {
    case .subject: return (next - 1, 1)
    case .governor, .head, .coordinated: return (next - 1, 0.85)
    case .pronoun: return (next - 1, 0.7)
    default: return nil
    }
  }

  /// Whom a phrase is, rather than what: `the council`, but not `the council's plan`.
  private func names(_ phrase: Range<Int>) -> Int? {
    let words = sentence.words
    guard
      let head = phrase.first(where: {
        words.classes[$0].isDisjoint(with: [.determiner, .possessivePronoun, .title])
      }),
      words.mentionOf[head] >= 0
    else { return nil }
    let end = words.mentions[words.mentionOf[head]].tokens.upperBound
    let goesOn =
      end < phrase.upperBound
      && (words.tokens[end].kind == .clitic || words.classes[end].isEmpty && words.tokens[end].isWord)
    return goesOn ? nil : words.mentionOf[head]
  }

  private func object(of cue: CueOccurrence) -> Range<Int>? {
    let words = sentence.words
    var start = cue.token + 1
    if !cue.cue.links.isEmpty {
      guard
        let link = (start..<min(start + 2, words.tokens.count)).first(where: {
          cue.cue.links.contains(words.tokens[$0].folded)
        })
      else {
        return nil
      }
      start = link + 1
    }
    guard start < words.tokens.count, words.mentionOf[start] < 0 else { return nil }
    let begins =
      !words.classes[start].isDisjoint(with: [.determiner, .possessivePronoun])
      || words.classes[start].isEmpty && words.tokens[start].isWord
    guard begins else { return nil }
    let phrase = PhraseEnd.phrase(from: start, in: sentence)
    return phrase.count >= 2 && names(phrase) == nil ? phrase : nil
  }
}
