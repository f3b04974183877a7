import StanceMap

/// A piece of a sentence: words, or what they name.
enum SentencePhrase: Equatable, Sendable {
  case words(String)
  case actor(DebateActor.ID, String)
  case claim(Claim.ID, String)
}

/// Finds in a narrator's sentence what can be a link: the holder at its start, an actor that is the target, and
/// claims in quotation marks.
struct SentencePhrases {
  var narrator: Narrator

  func phrases(
    of sentence: String,
    holder: DebateActor.ID,
    target: Target?,
    claims: [Claim.ID]
  ) -> [SentencePhrase] {
    var phrases: [SentencePhrase] = []
    var rest = Substring(sentence)
    take(actor: holder, from: &rest, into: &phrases)
    if case .actor(let actor) = target, let verb = verb(at: rest) {
      phrases.append(.words(verb))
      rest.removeFirst(verb.count)
      take(actor: actor, from: &rest, into: &phrases)
    }
    let labels = claims.map { (id: $0, label: TextCleaner.prose.cleaned(narrator.label(of: $0))) }
    while let quoted = Self.quoted(in: rest) {
      let found = labels.first { $0.label == rest[quoted] }
      phrases.append(.words(String(rest[..<quoted.lowerBound])))
      phrases.append(found.map { .claim($0.id, $0.label) } ?? .words(String(rest[quoted])))
      rest = rest[quoted.upperBound...]
    }
    if !rest.isEmpty { phrases.append(.words(String(rest))) }
    return phrases
  }

  private func take(actor: DebateActor.ID, from rest: inout Substring, into phrases: inout [SentencePhrase]) {
    let name = TextCleaner.prose.cleaned(narrator.name(of: actor))
    guard !name.isEmpty, rest.hasPrefix(name) else { return }
    phrases.append(.actor(actor, name))
    rest.removeFirst(name.count)
  }

  /// The verb with the spaces round it.
  private func verb(at rest: Substring) -> String? {
    StatementKind.allCases.map { " \($0.rawValue) " }.first { rest.hasPrefix($0) }
  }

  /// What stands between the next quotation marks.
  private static func quoted(in rest: Substring) -> Range<Substring.Index>? {
    guard let open = rest.firstIndex(of: "“") else { return nil }
    let start = rest.index(after: open)
    return rest[start...].firstIndex(of: "”").map { start..<$0 }
  }
}
