import StanceMap
import StanceMapSuggestions

/// What the argument of one document may rest on.
struct DocumentArguments {
  var found: DocumentSuggestions
  var arguments: [SuggestedArgument]
}

/// Writes for people, for files and for programs what the arguments of documents may rest on.
struct ArgumentList {
  var names: SuggestionNames

  private var graph: StanceGraph { names.graph }

  private static let longest = 300

  // MARK: For people

  func blocks(of documents: [DocumentArguments]) -> [Report.Block] {
    documents.filter { !$0.arguments.isEmpty }.flatMap { document in
      let heading = "\(document.found.document.id): what the argument may rest on"
      return [Report.Block.heading(level: 1, heading.safeInTerminal)]
        + document.arguments.map { .entry(entry($0, in: document.found.text)) }
    }
  }

  private func entry(_ argument: SuggestedArgument, in text: DocumentText) -> Report.Entry {
    let made = claim(of: argument.claim).map { "- makes the claim \($0)" }
    let share = "- central with \(argument.confidence.text(decimals: 2))"
    let links = argument.links.map { link in
      Report.Entry(
        "- \(place(of: link.segment, in: text)) \(link.role.words)",
        items: [claim(of: link.segment).map { Report.Entry("makes the claim \($0)") }].compactMap(\.self)
      )
    }
    return Report.Entry(
      place(of: argument.claim, in: text),
      items: [share, made].compactMap { $0.map { Report.Entry($0) } } + links
    )
  }

  private func place(of segment: SuggestedArgument.Segment, in text: DocumentText) -> String {
    let place = text.location(at: segment.passage.lowerBound)
    let words = String(text.words(in: segment.passage)).onOneLine
    let shown = words.count > Self.longest ? "\(words.prefix(Self.longest)) […]" : words
    return "\(place.line):\(place.column) “\(shown)”".safeInTerminal
  }

  private func claim(of segment: SuggestedArgument.Segment) -> String? {
    segment.claim.map { "“\(names.index.claim($0)?.text ?? $0)”".onOneLine.safeInTerminal }
  }

  // MARK: For files

  /// Arguments to paste into the documents' files; links that the annotation has are left out.
  ///
  /// A link between sentences of which one makes no claim of the codebook is a comment.
  func yaml(of documents: [DocumentArguments]) -> String {
    documents.filter { !$0.arguments.isEmpty }.map(yaml).joined(separator: "\n")
  }

  private func yaml(of document: DocumentArguments) -> String {
    let lines = ["# \(document.found.document.id): paste below 'arguments:'"]
    return (lines + document.arguments.flatMap { items(of: $0, in: document.found) })
      .map { "\($0)\n" }.joined()
  }

  private func items(of argument: SuggestedArgument, in found: DocumentSuggestions) -> [String] {
    let place = found.text.location(at: argument.claim.passage.lowerBound)
    var lines = ["  # line \(place.line): central with \(argument.confidence.text(decimals: 2))"]
    let links = argument.links.filter { isNew($0, in: argument, of: found.document) }
    guard let claim = argument.claim.claim, !links.isEmpty else {
      return lines + ["  # \(self.place(of: argument.claim, in: found.text))".safeInComment]
    }
    lines.append("  - claim: \(claim)")
    for (key, isFor) in [("supported-by", true), ("opposed-by", false)] {
      let premises = links.filter { ($0.role == .supports) == isFor }
      guard !premises.isEmpty else { continue }
      lines.append("    \(key):")
      lines += premises.flatMap { premise($0, in: found) }
    }
    return lines
  }

  private func premise(_ link: SuggestedArgument.Link, in found: DocumentSuggestions) -> [String] {
    let quote = QuoteShortener().quote(of: link.segment.passage, in: found.text, within: nil)
    return ["      - claim: \(link.segment.claim ?? "")"]
      + [("quote", quote?.words), ("prefix", quote?.prefix), ("suffix", quote?.suffix)].compactMap {
        key,
        words in
        words.map { "        \(key): \(StatementDraft.scalar($0))" }
      }
  }

  /// Whether both ends are claims, not the same, and not linked yet.
  private func isNew(
    _ link: SuggestedArgument.Link,
    in argument: SuggestedArgument,
    of document: Document
  ) -> Bool {
    guard let claim = argument.claim.claim, let premise = link.segment.claim, claim != premise else {
      return false
    }
    return !graph.arguments.contains {
      $0.document == document.id && $0.claim == claim && $0.premises.contains(premise)
    }
  }

  // MARK: For programs

  /// A line for each claim that an argument may rest on.
  func jsonLines(of documents: [DocumentArguments]) -> String {
    documents.flatMap { document in
      document.arguments.map { argument in
        let json = JSONValue.object(
          leavingOutEmpty: [
            "document": .string(document.found.document.id),
            "kind": "argument",
            "confidence": .number(argument.confidence.rounded(decimals: 3)),
            "claim": segment(argument.claim, in: document.found.text),
            "links": .array(
              argument.links.map { link in
                [
                  "role": .string(link.role.rawValue),
                  "segment": segment(link.segment, in: document.found.text),
                ]
              }
            ),
          ]
        )
        return JSONWriter(layout: .compact).text(of: json) + "\n"
      }
    }.joined()
  }

  private func segment(_ segment: SuggestedArgument.Segment, in text: DocumentText) -> JSONValue {
    .object(
      leavingOutEmpty: [
        "id": segment.claim.map(JSONValue.string),
        "passage": SuggestionJSON.passage(segment.passage, in: text),
      ]
    )
  }
}

extension SuggestedArgument.Role {
  fileprivate var words: String {
    switch self {
    case .supports: "speaks for it"
    case .opposes: "speaks against it"
    case .objects: "speaks against it, as somebody else's view"
    }
  }
}
