internal import StanceMap

/// Says in words all there is to say of a box or an arrow: what a pointer or a screen reader finds.
struct TitleWriter: Sendable {
  /// Every text is repeated in many titles, so none takes more than anybody reads.
  private static let cleaner = TextCleaner(maximumLength: 600)

  /// What boxes say; where premises join, all of them.
  private let labels: [Box.ID: String]
  private let kinds: [Box.ID: Box.Kind]
  private let arrowsFrom: [Box.ID: Arrow]
  private let arrowsTo: [Box.ID: Arrow]

  init(_ diagram: Diagram) {
    let own = Dictionary(diagram.boxes.map { ($0.id, Self.cleaner.cleaned($0.label)) }) { first, _ in first }
    let tails = Dictionary(grouping: diagram.arrows, by: \.head).mapValues { $0.map(\.tail) }
    labels = own.merging(
      diagram.boxes.filter { $0.kind == .junction }.map { junction in
        (junction.id, tails[junction.id, default: []].compactMap { own[$0] }.joined(separator: " + "))
      }
    ) { $1 }
    kinds = Dictionary(diagram.boxes.map { ($0.id, $0.kind) }) { first, _ in first }
    arrowsFrom = Dictionary(diagram.arrows.map { ($0.tail, $0) }) { first, _ in first }
    arrowsTo = Dictionary(diagram.arrows.map { ($0.head, $0) }) { first, _ in first }
  }

  /// Returns the label, the standing and the passages, one line each.
  func title(of box: Box, _ mark: BoxMark) -> String {
    if box.kind == .junction { return title(ofJunction: box, mark) }
    if let other = mark.other {
      let ends = "left: \(Wording.words(for: mark.opinion)); right: \(Wording.words(for: other))"
      return ([words(of: box.id, mark), ends] + lines(of: mark.evidence)).joined(separator: "\n")
    }
    let standing = [
      Wording.words(for: mark.opinion), mark.emphasis.map(Wording.words) ?? "", mark.detail ?? "",
    ].filter { !$0.isEmpty }
    return ([words(of: box.id, mark), standing.joined(separator: ", ")] + lines(of: mark.evidence))
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private func title(ofJunction box: Box, _ mark: BoxMark) -> String {
    let remarks = [Wording.legend(for: box.kind), mark.standing == .notCoded ? Wording.background : ""]
    return "\(labels[box.id] ?? "")\n\(remarks.filter { !$0.isEmpty }.joined(separator: ", "))"
  }

  /// Returns a sentence from the tail to the head, and the passages, one line each.
  func title(of arrow: Arrow, _ mark: ArrowMark, in panel: Panel) -> String {
    let remarks = [
      mark.role.map(Wording.words) ?? "", mark.isHedged ? "hedged" : "", Wording.words(for: mark.voice),
      mark.isBackground ? Wording.background : "",
    ].filter { !$0.isEmpty }
    let sentence = ([sentence(of: arrow, in: panel)] + remarks).joined(separator: ", ")
    return ([sentence] + lines(of: mark.evidence)).joined(separator: "\n")
  }

  /// `A blames B: words`, also for the two halves of an arrow that passes through words; `A + B supports C` for all that
  /// meets where premises join.
  private func sentence(of arrow: Arrow, in panel: Panel) -> String {
    let before = kinds[arrow.tail] == .words ? arrowsTo[arrow.tail] : nil
    let after = passesThrough(arrow.head) ? arrowsFrom[arrow.head] : nil
    let isJoining = kinds[arrow.head] == .junction
    let tail = labels[isJoining ? arrow.head : before?.tail ?? arrow.tail] ?? ""
    let head = labels[after?.head ?? arrow.head] ?? ""
    let words = before.map { _ in arrow.tail } ?? (isJoining ? nil : after.map { _ in arrow.head })
    let sentence = "\(tail) – \(Wording.verb(for: arrow.kind, from: speaking(on: arrow))) – \(head)"
    guard let words else { return sentence }
    return "\(sentence): \(self.words(of: words, panel.boxMarks[words]))"
  }

  /// Whose verb it is: an answer's also where its arrow passes through words.
  private func speaking(on arrow: Arrow) -> Box.Kind {
    kinds[arrow.head] == .reply ? .reply : kinds[arrow.tail] ?? .claim
  }

  /// What a box says in a panel.
  private func words(of box: Box.ID, _ mark: BoxMark?) -> String {
    mark?.words.map { Self.cleaner.cleaned($0) } ?? labels[box] ?? ""
  }

  /// Whether an arrow goes on behind a box.
  private func passesThrough(_ box: Box.ID) -> Bool { kinds[box] == .words || kinds[box] == .junction }

  private func lines(of evidence: [Evidence]) -> [String] {
    evidence.map { passage in
      let (summary, words) = (Self.cleaner.cleaned(passage.summary), Self.cleaner.cleaned(passage.quote))
      let quote = words.isEmpty ? "" : "“\(words)”"
      let place = passage.place.isEmpty ? "" : "(\(Self.cleaner.cleaned(passage.place)))"
      return [summary, quote, place].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Returns the address of the first passage that has one which is safe to follow.
  static func link(of evidence: [Evidence]) -> String? {
    evidence.lazy.compactMap { $0.url.flatMap(WebAddress.safe) }.first
  }
}
