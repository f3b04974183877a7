import StanceMap

/// Writes a diagram as indented text: each panel, its boxes, and what points at them.
///
///     Okafor (Harbour Gazette, March 2024)
///       − Harbour should close at night
///           ← speaks against: Ice traffic needs the night
public struct DiagramOutline: Sendable {
  public init() {}

  public func text(of diagram: Diagram) -> String {
    var lines = [diagram.title, diagram.subtitle].filter { !$0.isEmpty }
    for panel in diagram.panels {
      lines.append("")
      lines += PanelOutline(diagram: diagram, panel: panel).lines
    }
    if !diagram.captions.isEmpty { lines += [""] + diagram.captions }
    return lines.map { "\(cleaned($0))\n" }.joined()
  }

  /// The line as it was indented, without anything that would steer a terminal.
  private func cleaned(_ line: String) -> String {
    let indentation = line.prefix { $0 == " " }
    return indentation + TextCleaner(maximumLength: .max).cleaned(line.dropFirst(indentation.count))
  }
}

/// One panel as lines of text.
private struct PanelOutline {
  var diagram: Diagram
  var panel: Panel
  private let boxes: [Box.ID: Box]
  /// What is drawn in full, by the box that it points at.
  private let arrows: [Box.ID: [Arrow]]

  init(diagram: Diagram, panel: Panel) {
    self.diagram = diagram
    self.panel = panel
    boxes = Dictionary(diagram.boxes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let drawn = diagram.arrows.filter { panel.arrowMarks[$0.id]?.isBackground == false }
    arrows = Dictionary(grouping: drawn, by: \.head)
  }

  var lines: [String] { heading + (diagram.arrangement == .grid ? gridLines : layeredLines) }

  private var layeredLines: [String] {
    let shown = diagram.boxes.filter { $0.kind.hasLine && panel.boxMarks[$0.id] != nil }
    return shown.flatMap { box in
      [self.line(for: box)] + arrows[box.id, default: []].map { "      \(line(for: $0))" }
    }
  }

  /// The rows of a grid, each with what stands in its columns; cells that say nothing are left out.
  private var gridLines: [String] {
    let columns = Dictionary(
      diagram.boxes.filter { $0.kind == .columnHeading }.map { ($0.column, $0.label) },
      uniquingKeysWith: { first, _ in first }
    )
    return diagram.boxes.compactMap { box in
      switch box.kind {
      case .groupHeading: return box.label
      case .rowHeading: return "  \(box.label)"
      case .claim: return "\(line(for: box)) [\(columns[box.column] ?? "")]"
      case .cell where panel.boxMarks[box.id]?.saysSomething == true:
        var named = box
        named.label = columns[box.column] ?? ""
        return "    \(line(for: named))"
      default: return nil
      }
    }
  }

  private var heading: [String] {
    guard !panel.title.isEmpty else { return [] }
    let counts = panel.counts.map { "\(Wording.words(for: $0.standing)) \($0.number)" }.joined(
      separator: ", "
    )
    let subtitle = panel.subtitle.isEmpty ? "" : " (\(panel.subtitle))"
    return ["\(panel.title)\(subtitle)"] + (counts.isEmpty ? [] : ["  \(counts)"])
  }

  private func line(for box: Box) -> String {
    let mark = panel.boxMarks[box.id] ?? BoxMark(.plain)
    let remarks = [
      mark.isHedged ? "hedged" : nil,
      mark.voice == .own ? nil : mark.voice.rawValue,
      mark.standing.isAbsent ? Wording.words(for: mark.standing) : nil,
      mark.emphasis.map(Wording.words(for:)),
      mark.detail,
    ].compactMap { $0 }.filter { !$0.isEmpty }
    let suffix = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    let hasSign = mark.standing != .plain && !mark.standing.isAbsent
    if let other = mark.other {
      let ends = [mark.opinion, other].map(Wording.words(for:)).joined(separator: " / ")
      return "  \(box.label): \(ends)"
    }
    return "  \(hasSign ? Wording.sign(for: mark.standing) : "·") \(box.label)\(suffix)"
  }

  private func line(for arrow: Arrow) -> String {
    let mark = panel.arrowMarks[arrow.id] ?? ArrowMark()
    let remarks = [
      mark.isHedged ? "hedged" : nil,
      mark.voice == .own ? nil : mark.voice.rawValue,
      mark.role.map(\.rawValue),
      mark.passages > 1 ? "×\(mark.passages)" : nil,
    ].compactMap { $0 }
    let suffix = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    return "← \(arrow.kind.rawValue): \(origin(of: arrow))\(suffix)"
  }

  /// Where an arrow comes from, behind words and joints that it passes through.
  private func origin(of arrow: Arrow) -> String {
    guard let tail = boxes[arrow.tail] else { return arrow.tail }
    let behind = arrows[tail.id, default: []].compactMap { boxes[$0.tail]?.label }
    switch tail.kind {
    case .words where behind.isEmpty: return panel.boxMarks[tail.id]?.words ?? tail.label
    case .words:
      return "\(behind.joined(separator: ", ")) (\(panel.boxMarks[tail.id]?.words ?? tail.label))"
    case .junction: return behind.joined(separator: " + ")
    default: return tail.label
    }
  }
}

extension Box.Kind {
  /// Whether a box of the kind stands on a line of its own.
  fileprivate var hasLine: Bool {
    switch self {
    case .claim, .actor, .holder, .reply: true
    case .words, .junction, .rowHeading, .columnHeading, .groupHeading, .cell: false
    }
  }
}

extension BoxMark {
  fileprivate var saysSomething: Bool { standing != .plain || !(detail ?? "").isEmpty }
}
