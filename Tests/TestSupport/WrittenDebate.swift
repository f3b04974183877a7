import StanceMap
public import Testing

/// Made-up annotation of any size, as somebody could have written it; the same every time.
public struct WrittenDebate: Sendable, CustomTestStringConvertible {
  public var authors: Int
  public var claims: Int
  /// How many arguments there are, of all authors together.
  public var links: Int
  /// Other seeds give other debates.
  public var seed: Int

  public init(authors: Int, claims: Int, links: Int, seed: Int) {
    (self.authors, self.claims, self.links, self.seed) = (authors, claims, links, seed)
  }

  public var testDescription: String { "\(authors) authors, \(claims) claims, \(links) links, seed \(seed)" }

  /// One annotation file.
  public var yaml: String {
    var random = SplitMix64(seed: UInt64(seed))
    let lines =
      ["title: A debate of \(authors) authors", "actors:"]
      + (0..<authors).map { "  author-\($0): {name: \(GeneratedDiagrams.name(&random)) \($0)}" }
      + ["topics: {t0: The first topic, t1: The second topic, t2: The third topic}", "claims:"]
      + (0..<claims).map { claim($0, &random) }
      + ["documents:"]
      + (0..<authors).flatMap { document(of: $0, &random) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func claim(_ index: Int, _ random: inout SplitMix64) -> String {
    let text = GeneratedDiagrams.phrase(&random, 4...11)
    let short = index % 3 == 0 ? "" : ", short: \(GeneratedDiagrams.phrase(&random, 2...3))"
    return "  claim-\(index): {text: \(text) \(index)\(short), topic: t\(index % 3)}"
  }

  /// Every claim is taken up by somebody; each author is silent on some.
  private func document(of author: Int, _ random: inout SplitMix64) -> [String] {
    var lines = ["  - id: document-\(author)", "    author: author-\(author)", "    date: 202\(author)-03"]
    var (statements, silent): ([String], [String]) = ([], [])
    for claim in 0..<claims {
      let verb = Int.random(in: 0..<3, using: &random) == 0 ? "opposes" : "supports"
      let isSilent = claim % authors != author && Int.random(in: 0..<3, using: &random) == 0
      if isSilent {
        silent.append("claim-\(claim)")
      } else {
        let hedged = Int.random(in: 0..<8, using: &random) == 0 ? ", hedged: true" : ""
        statements.append("      - {\(verb): claim-\(claim), quote: words\(hedged)}")
      }
    }
    lines += ["    silent: [\(silent.joined(separator: ", "))]", "    statements:"] + statements
    let arguments = (0..<links).filter { $0 % authors == author }.map { _ in argument(&random) }
    return lines + ["    arguments:"]
      + Array(arguments.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  private func argument(_ random: inout SplitMix64) -> String {
    let premise = Int.random(in: 1..<claims, using: &random)
    let claim = Int.random(in: max(0, premise - 10)..<premise, using: &random)
    let kind = Int.random(in: 0..<4, using: &random) == 0 ? "opposed-by" : "supported-by"
    return "      - {claim: claim-\(claim), \(kind): [claim-\(premise)]}"
  }
}
