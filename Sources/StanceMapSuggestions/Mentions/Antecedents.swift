/// Adds what stands for a name: pronouns, roles such as `the mayor`, and `the regime`.
///
/// Remembers the last names over a text, so sentences have to come in order.
struct Antecedents {
  private var lastPerson: Mention.Referent?
  private var byTitle: [String: Mention.Referent] = [:]
  /// The last one named with a word such as `government` at the end.
  private var byRole: [String: Mention.Referent] = [:]

  /// How sure a pronoun, a role and a government without a name are.
  var (pronounCertainty, roleCertainty, rulerCertainty) = (0.5, 0.6, 0.6)

  /// The mentions of a sentence with those that its pronouns and roles make, in the order of the text.
  mutating func completed(_ mentions: [Mention], in sentence: Sentence, of text: TokenizedText) -> [Mention] {
    var completed: [Mention] = []
    var next = 0
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if next < mentions.count, mentions[next].tokens.lowerBound == index {
        remember(mentions[next], text)
        completed.append(mentions[next])
        index = mentions[next].tokens.upperBound
        next += 1
      } else {
        let isNamed = next < mentions.count && mentions[next].tokens.lowerBound == index + 1
        if !isNamed, let mention = standIn(at: index, before: sentence.tokens.upperBound, in: text.tokens) {
          completed.append(mention)
          index = mention.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return completed
  }

  private mutating func remember(_ mention: Mention, _ text: TokenizedText) {
    guard mention.referent != .speaker else { return }
    lastPerson = mention.referent
    let head = text.tokens[mention.tokens.upperBound - 1].folded
    if mention.tokens.count > 1, Self.rulers.contains(head) { byRole[head] = mention.referent }
    let before = mention.tokens.lowerBound - 1
    guard before >= 0, text.tokens[before].wordClass.contains(.title) else { return }
    byTitle[text.tokens[before].folded] = mention.referent
  }

  private func standIn(at index: Int, before end: Int, in tokens: [Token]) -> Mention? {
    let word = tokens[index].folded
    if ["he", "she"].contains(word), let lastPerson {
      return Mention(tokens: index..<index + 1, referent: lastPerson, certainty: pronounCertainty)
    }
    guard word == "the", index + 1 < end, tokens[index + 1].isWord else { return nil }
    let role = tokens[index + 1].folded
    if Self.rulers.contains(role) {
      return Mention(
        tokens: index + 1..<index + 2,
        referent: byRole[role] ?? .named("the " + role),
        certainty: rulerCertainty
      )
    }
    guard let referent = byTitle[role] else { return nil }
    return Mention(tokens: index + 1..<index + 2, referent: referent, certainty: roleCertainty)
  }

  private static let rulers: Set<String> = [
    "regime", "government", "administration", "authorities", "opposition", "police", "army", "council",
  ]
}
