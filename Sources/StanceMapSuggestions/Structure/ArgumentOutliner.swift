/// Reads a text's argument: first each paragraph by itself, then the claims of the paragraphs together.
///
/// Headings are left out. A sentence that only tells what somebody else said can speak for or against
/// others, but is no claim of the writer's.
public struct ArgumentOutliner: Sendable {
  private let longestParagraph = 24

  public init() {}

  /// Empty for a text without sentences; time is linear in the length of the text.
  public func outline(of text: String) -> ArgumentOutline {
    let text = TokenizedText(text)
    return outline(of: text, attributions: AttributionFinder().attributions(in: text))
  }

  package func outline(of text: TokenizedText, attributions: [Attribution]) -> ArgumentOutline {
    let finder = ArgumentStructureFinder()
    let ascribed = ascribedTokens(of: text, attributions)
    var links: [ArgumentOutline.Link] = []
    var claims: [Sentence] = []
    for paragraph in paragraphs(of: text) {
      let structure = finder.structure(of: paragraph.map { segment($0, of: text) })
      addLinks(of: structure, paragraph, text, to: &links)
      guard let claim = structure.claim, !isAscribed(paragraph[claim], ascribed) else { continue }
      claims.append(paragraph[claim])
    }
    let segments = claims.map { segment($0, of: text) }
    addLinks(of: finder.structure(of: segments), claims, text, to: &links)
    let chances = segments.isEmpty ? [] : finder.claims(of: segments)
    let best = chances.indices.sorted { (-chances[$0], $0) < (-chances[$1], $1) }.prefix(3)
    return ArgumentOutline(
      claims: best.map { .init(range: text.range(of: claims[$0].tokens), confidence: chances[$0]) },
      links: links.sorted {
        ($0.range.lowerBound, $0.target.lowerBound) < ($1.range.lowerBound, $1.target.lowerBound)
      }
    )
  }

  /// The sentences of each paragraph, long ones cut into pieces.
  private func paragraphs(of text: TokenizedText) -> [[Sentence]] {
    var paragraphs: [[Sentence]] = []
    for sentence in text.sentences where sentence.kind != .heading {
      if let last = paragraphs.last, last[0].paragraph == sentence.paragraph, last.count < longestParagraph {
        paragraphs[paragraphs.count - 1].append(sentence)
      } else {
        paragraphs.append([sentence])
      }
    }
    return paragraphs
  }

  private func segment(_ sentence: Sentence, of text: TokenizedText) -> ArgumentSegment {
    // What comes late in a very long sentence tells little of what it does.
    ArgumentSegment(text.tokens[sentence.tokens.prefix(120)])
  }

  private func addLinks(
    of structure: ArgumentStructure,
    _ sentences: [Sentence],
    _ text: TokenizedText,
    to links: inout [ArgumentOutline.Link]
  ) {
    for (index, node) in structure.nodes.enumerated() {
      guard let head = node.head else { continue }
      links.append(
        ArgumentOutline.Link(
          range: text.range(of: sentences[index].tokens),
          target: text.range(of: sentences[head].tokens),
          isAttack: structure.attacks(index),
          isObjection: node.side == .opponent
        )
      )
    }
  }

  // MARK: What others say

  /// For each token how many came before it that are ascribed to somebody.
  private func ascribedTokens(of text: TokenizedText, _ attributions: [Attribution]) -> [Int] {
    var changes = Array(repeating: 0, count: text.tokens.count + 1)
    for attribution in attributions where attribution.parent == nil && isSomebody(attribution.source, text) {
      for range in attribution.content {
        changes[range.lowerBound] += 1
        changes[range.upperBound] -= 1
      }
    }
    var (open, total, sums) = (0, 0, [0])
    for index in text.tokens.indices {
      open += changes[index]
      if open > 0 { total += 1 }
      sums.append(total)
    }
    return sums
  }

  /// Whether a source is anybody but the writer.
  private func isSomebody(_ source: Range<Int>?, _ text: TokenizedText) -> Bool {
    source.map { !["i", "we"].contains(text.tokens[$0.lowerBound].folded) } ?? false
  }

  private func isAscribed(_ sentence: Sentence, _ sums: [Int]) -> Bool {
    let count = sums[sentence.tokens.upperBound] - sums[sentence.tokens.lowerBound]
    return count * 2 > sentence.tokens.count
  }
}
