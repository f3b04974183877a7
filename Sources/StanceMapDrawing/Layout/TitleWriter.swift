internal import StanceMap

/// Says in words all there is to say of a box or an arrow: what a pointer or a screen reader finds.
struct TitleWriter: Sendable {
  private let labels: [Box.ID: String]
  private let kinds: [Box.ID: Box.Kind]
  private let arrowsFrom: [Box.ID: Arrow]
  private let arrowsTo: [Box.ID: Arrow]

  init(_ diagram: Diagram) {
    labels = Dictionary(diagram.boxes.map { ($0.id, $0.label) }) { first, _ in first }
    kinds = Dictionary(diagram.boxes.map { ($0.id, $0.kind) }) { first, _ in first }
    arrowsFrom = Dictionary(diagram.arrows.map { ($0.tail, $0) }) { first, _ in first }
    arrowsTo = Dictionary(diagram.arrows.map { ($0.head, $0) }) { first, _ in first }
  }

  /// Returns the label, the standing and the passages, one line each.
  func title(of box: Box, _ mark: BoxMark) -> String {
    let standing = [
      Wording.words(for: mark.standing), mark.isHedged ? "hedged" : "", Wording.words(for: mark.voice),
      mark.emphasis.map(Wording.words) ?? "", mark.detail ?? "",
    ].filter { !$0.isEmpty }
    return ([mark.words ?? box.label, standing.joined(separator: ", ")] + lines(of: mark.evidence))
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// Returns a sentence from the tail to the head, and the passages, one line each.
  func title(of arrow: Arrow, _ mark: ArrowMark, in panel: Panel) -> String {
    let remarks = [
      mark.role.map(Wording.words) ?? "", mark.isHedged ? "hedged" : "", Wording.words(for: mark.voice),
      mark.isBackground ? "as others link it" : "",
    ].filter { !$0.isEmpty }
    let sentence = ([sentence(of: arrow, in: panel)] + remarks).joined(separator: ", ")
    return ([sentence] + lines(of: mark.evidence)).joined(separator: "\n")
  }

  /// `A blames B: words`, also for the two halves of an arrow that passes through words.
  private func sentence(of arrow: Arrow, in panel: Panel) -> String {
    let before = kinds[arrow.tail] == .words ? arrowsTo[arrow.tail] : nil
    let after = kinds[arrow.head] == .words ? arrowsFrom[arrow.head] : nil
    let tail = labels[before?.tail ?? arrow.tail] ?? ""
    let head = labels[after?.head ?? arrow.head] ?? ""
    let words = before.map { _ in arrow.tail } ?? after.map { _ in arrow.head }
    let sentence = "\(tail) – \(Wording.verb(for: arrow.kind, from: kinds[arrow.tail] ?? .claim)) – \(head)"
    return words.flatMap { panel.boxMarks[$0]?.words ?? labels[$0] }.map { "\(sentence): \($0)" } ?? sentence
  }

  private func lines(of evidence: [Evidence]) -> [String] {
    evidence.map { passage in
      let quote = passage.quote.isEmpty ? "" : "“\(passage.quote)”"
      let place = passage.place.isEmpty ? "" : "(\(passage.place))"
      return [passage.summary, quote, place].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Returns the address of the first passage that has one which is safe to follow.
  static func link(of evidence: [Evidence]) -> String? {
    evidence.lazy.compactMap(\.url).first(where: isSafe)
  }

  private static func isSafe(_ url: String) -> Bool {
    let start = url.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start == "https://")
      && !url.contains { $0.isWhitespace || $0.isNewline }
  }
}
