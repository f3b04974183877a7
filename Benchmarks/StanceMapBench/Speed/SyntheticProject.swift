import Foundation
import StanceMap

/// Projects made by rule, so that every run measures the same.
enum SyntheticProject {
  /// One document whose argument has so many claims and links: a tree, with links across it.
  static func argument(claims: Int, links: Int) -> String {
    var lines = ["title: A made argument", "claims:"]
    for claim in 0..<claims {
      lines.append(
        "  c\(claim): {text: Claim number \(claim) says something of ordinary length, short: Claim \(claim)}"
      )
    }
    lines += ["document:", "  id: made", "  title: A made document", "statements:"]
    lines += (0..<claims).map { "  - supports: c\($0)" }
    lines.append("arguments:")
    for link in edges(nodes: claims, edges: links) {
      lines += ["  - claim: c\(link.head)", "    supported-by: [c\(link.tail)]"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A tree in which every node but the first points to an earlier one, and further edges of the same kind.
  private static func edges(nodes: Int, edges: Int) -> [(tail: Int, head: Int)] {
    var random = SplitMix64(seed: 7)
    var found: Set<Int> = []
    var result: [(tail: Int, head: Int)] = []
    func add(_ tail: Int, _ head: Int) {
      guard found.insert(tail * nodes + head).inserted else { return }
      result.append((tail, head))
    }
    for node in 1..<nodes { add(node, max(0, (node - 1) / 3)) }
    while result.count < edges {
      let tail = 1 + random.index(below: nodes - 1)
      add(tail, random.index(below: min(tail, 1 + tail / 2)))
    }
    return result
  }

  /// The files of a project with so many statements in so many files, each file a document, and a codebook.
  static func statements(_ count: Int, files: Int) -> [(name: String, text: String)] {
    let (actors, claims) = (200, 300)
    var codebook = ["title: A made debate", "actors:"]
    codebook += (0..<actors).map { "  a\($0): {name: Actor number \($0), kind: person}" }
    codebook.append("claims:")
    codebook += (0..<claims).map { "  c\($0): {text: Claim number \($0) says something, short: Claim \($0)}" }
    let documents = (0..<files).map { file in
      (
        name: "document-\(file).yaml",
        text: document(file, statements: count / files, actors: actors, claims: claims)
      )
    }
    return [("codebook.yaml", codebook.joined(separator: "\n") + "\n")] + documents
  }

  private static func document(_ file: Int, statements: Int, actors: Int, claims: Int) -> String {
    var random = SplitMix64(seed: UInt64(file))
    var lines = [
      "document:", "  id: d\(file)", "  author: a\(file % actors)", "  date: 2024-03", "statements:",
    ]
    for statement in 0..<statements {
      let claim = random.index(below: claims)
      let actor = random.index(below: actors)
      switch statement % 4 {
      case 0: lines += ["  - supports: c\(claim)", "    quote: \"words of a passage … that stands here\""]
      case 1: lines += ["  - opposes: [c\(claim)]", "    hedged: true", "    quote: \"another passage\""]
      case 2: lines += ["  - by: a\(actor)", "    supports: c\(claim)", "    quote: \"as they say\""]
      default: lines += ["  - blames: a\(actor)", "    for: c\(claim)", "    quote: \"it was they\""]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text of at least so many characters, in paragraphs of five sentences of twelve words.
  static func text(characters: Int) -> String {
    var random = SplitMix64(seed: 11)
    var words: [String] = []
    for index in 0..<4000 {
      words.append(
        String(
          (0..<(2 + index % 8)).map { _ in Character(UnicodeScalar(UInt8(97 + random.index(below: 26)))) }
        )
      )
    }
    var text = ""
    while text.utf8.count < characters {
      let sentences = (0..<5).map { _ in
        (0..<12).map { _ in words[random.index(below: 4000)] }.joined(separator: " ")
      }
      text += sentences.joined(separator: ". ") + ".\n\n"
    }
    return text
  }
}
