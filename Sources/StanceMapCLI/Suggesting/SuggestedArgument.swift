import StanceMap
import StanceMapSuggestions

/// A sentence that a document's argument may rest on, with the sentences that speak for and against it.
struct SuggestedArgument: Hashable {
  /// A sentence of the text.
  struct Segment: Hashable {
    var passage: Range<Int>
    /// The claim of the codebook that it seems to make.
    var claim: Claim.ID?
  }

  enum Role: String {
    case supports, opposes
    /// Speaks against it and gives somebody else's view.
    case objects
  }

  struct Link: Hashable {
    var role: Role
    var segment: Segment
  }

  var claim: Segment
  /// How likely it is the central one, from 0 to 1.
  var confidence: Double
  /// In the order of the text.
  var links: [Link]
}

/// Reads what the arguments of documents rest on.
struct ArgumentSuggester {
  let graph: StanceGraph

  /// How many sentences are offered for each claim.
  private static let mostLinks = 6

  /// The likeliest first, at most three; none for a text that is not in English.
  ///
  /// - Parameter found: all suggestions of the document; they tell which claim a sentence makes where no
  ///   statement does.
  func arguments(in found: DocumentSuggestions) -> [SuggestedArgument] {
    let text = Self.ownWords(of: found)
    guard LanguageGuess(of: text) != .other else { return [] }
    let outline = ArgumentOutliner().outline(of: text)
    func segment(_ range: Range<Int>) -> SuggestedArgument.Segment {
      SuggestedArgument.Segment(passage: range, claim: claim(made: range, in: found))
    }
    return outline.claims.map { claim in
      let links = outline.links.filter { $0.target == claim.range }.prefix(Self.mostLinks)
      return SuggestedArgument(
        claim: segment(claim.range),
        confidence: claim.confidence,
        links: links.map { .init(role: Self.role(of: $0), segment: segment($0.range)) }
      )
    }
  }

  /// Whether the annotation has arguments of the document's author.
  func isAnnotated(_ document: Document) -> Bool {
    graph.arguments.contains { $0.document == document.id && document.authors.contains($0.holder) }
  }

  private static func role(of link: ArgumentOutline.Link) -> SuggestedArgument.Role {
    guard link.isAttack else { return .supports }
    return link.isObjection ? .objects : .opposes
  }

  /// The text with the parts that have their own authors blanked, so that all places stay.
  private static func ownWords(of found: DocumentSuggestions) -> String {
    let parts = found.document.parts.compactMap(\.range)
    guard !parts.isEmpty else { return found.text.text }
    var scalars = Array(found.text.text.unicodeScalars)
    for range in parts {
      for index in range.clamped(to: scalars.indices) where scalars[index] != "\n" { scalars[index] = " " }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The claim that the writer is said to hold in a passage; else the one suggested with most confidence.
  private func claim(made passage: Range<Int>, in found: DocumentSuggestions) -> Claim.ID? {
    let stated = graph.statements.first { statement in
      statement.document == found.document.id && statement.part == nil && statement.voice == .own
        && statement.kind == .supports && statement.claim != nil
        && statement.quotes.contains { $0.anchor.passage?.range.overlaps(passage) == true }
    }
    let suggested = found.suggestions.filter { suggestion in
      suggestion.voice == .own && suggestion.kind == .supports && suggestion.claim != nil
        && suggestion.passage.overlaps(passage)
    }
    return stated?.claim ?? suggested.max { $0.confidence < $1.confidence }?.claim
  }
}

extension Suggestion {
  fileprivate var claim: Claim.ID? {
    if case .claim(let id, _) = target { id } else { nil }
  }
}

extension Statement {
  fileprivate var claim: Claim.ID? {
    if case .claim(let id) = target { id } else { nil }
  }
}
