/// A sentence with its mentions, clauses and cues: what the frames look at.
struct AnalysedSentence: Sendable {
  let words: SentenceWords
  let clauses: [Clause]
  /// For each token, the clause that it stands in.
  let membership: [Int]
  let cues: [CueOccurrence]

  init(words: SentenceWords) {
    self.words = words
    let (clauses, membership) = ClauseSplitter().clauses(of: words)
    (self.clauses, self.membership) = (clauses, membership)
    cues = CueFinder().cues(in: words, clauses: clauses, membership: membership)
  }

  init(_ sentence: Sentence, of text: TokenizedText, mentions: [Mention], lexicon: CueLexicon) {
    let start = sentence.tokens.lowerBound
    let local = mentions.map { mention in
      var mention = mention
      mention.tokens = mention.tokens.lowerBound - start..<mention.tokens.upperBound - start
      return mention
    }
    self.init(
      words: SentenceWords(tokens: Array(text.tokens[sentence.tokens]), mentions: local, lexicon: lexicon)
    )
  }
}
