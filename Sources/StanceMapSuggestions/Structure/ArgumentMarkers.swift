/// Words that show how a part of an argument hangs together with the rest.
package enum ArgumentMarkers {
  /// What a part may open with.
  package enum Opening: Int, CaseIterable, Sendable {
    case conclusion, concession, others, contrast, cause, addition, and, example, condition, reference,
      effect, relative
    case emphasis

    package var phrases: [String] { Self.lists[rawValue].split(separator: "|").map(String.init) }

    private static let lists = [
      """
      therefore|thus|hence|consequently|accordingly|that's why|this is why|that is why|which is why|for this reason|\
      for these reasons|for that reason|for all these reasons|in conclusion|in sum|in short|as a result|all in all|\
      ultimately|so|in the end|to sum up|it follows that
      """,
      """
      of course|admittedly|granted|although|though|even though|even if|while|whereas|certainly|sure|surely|naturally|\
      to be sure|it's true|it is true|true|indeed|undoubtedly|no doubt|clearly|on the one hand|despite|in spite of|\
      it may be|it could be|one could|one might|one may|yes|obviously
      """,
      "some|many|opponents|critics|supporters|proponents|advocates|people|those who|others|the argument",
      """
      but|yet|however|nevertheless|nonetheless|still|on the other hand|even so|then again|instead|only|\
      on the contrary|having said that|at the same time|rather|unfortunately
      """,
      "because|since|for|as|after all|due to|given|seeing that|in view of|considering",
      """
      besides|moreover|furthermore|also|in addition|plus|additionally|on top of that|what's more|finally|first|second|\
      secondly|likewise|similarly|above all|not least|again
      """,
      "and|or|nor",
      "for example|for instance|such as|including|particularly|especially|in particular",
      "if|unless|as long as|provided|when|once|only if|until",
      "this|these|that|those|such|it|they|he|she|there|the latter",
      """
      thereby|so that|which means|this means|which leads|this leads|this would|that would|this could|that way|\
      this way|in this way|which would|this will|which is
      """,
      "which|who|where|whose|that",
      "all the more|especially since|particularly as|not only|let alone|but also",
    ]
  }

  /// What it may hold anywhere.
  package enum Inside: Int, CaseIterable, Sendable {
    case should, conclusion, may, can, not, contrast, concession, addition, opinion, comparison, we, me,
      anyone, some, fact
    case future, cause, only

    package var phrases: [String] { Self.lists[rawValue].split(separator: "|").map(String.init) }

    private static let lists = [
      """
      should|must|ought|have to|has to|need to|needs to|needed|necessary|let's|right measure|required|desirable|\
      sensible|right|wrong
      """,
      "therefore|thus|hence|consequently|that's why",
      "may|might|could|would",
      "can|cannot",
      "not|no|never|n't|hardly|barely|nobody|neither|nor|without|cannot",
      "however|nevertheless|nonetheless|yet|still",
      "indeed|of course|admittedly|certainly|though|after all|surely|sure|do|does",
      "also|too|as well|even|moreover|besides",
      "i think|i believe|in my opinion|i am|opinion|favour|in my view|i find|i would|i argue",
      "more|less|better|worse|rather|than",
      "we|our|us",
      "i|my|me",
      "one|everyone|everybody|anyone|you",
      "some|many|often|sometimes|most|few",
      "is|are|was|were|has|have",
      "will|going to",
      "because|since",
      "only|just|simply|merely",
    ]
  }

  static let openings = PhraseTable(
    Opening.allCases.flatMap { kind in kind.phrases.map { ($0, kind.rawValue) } }
  )
  static let insides = PhraseTable(
    Inside.allCases.flatMap { kind in kind.phrases.map { ($0, kind.rawValue) } }
  )
  /// After these another opening may follow: `but of course`.
  static let joints = Set(["and", "but", "yet", "because", "since", "for", "as"].map { WordHash($0).word })
}

/// Phrases by their first word.
struct PhraseTable: Sendable {
  private var phrases: [UInt32: [(words: [UInt32], kind: Int)]] = [:]

  init(_ phrases: [(phrase: String, kind: Int)]) {
    for (phrase, kind) in phrases {
      let words = Tokenizer().tokens(in: Array(phrase.unicodeScalars)).map { WordHash($0.folded).word }
      guard let first = words.first else { continue }
      self.phrases[first, default: []].append((words, kind))
    }
  }

  /// The kinds of the phrases that begin at a word, as bits.
  func kinds(at index: Int, of words: [UInt32]) -> UInt64 {
    guard words.indices.contains(index), let candidates = phrases[words[index]] else { return 0 }
    var kinds: UInt64 = 0
    for candidate in candidates where words[index...].starts(with: candidate.words) {
      kinds |= 1 << UInt64(candidate.kind)
    }
    return kinds
  }
}
