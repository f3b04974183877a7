/// The words of a box, in lines, and the size that it needs for them.
struct SizedBox: Equatable, Sendable {
  /// Whole and even numbers of points, so that Graphviz, which rounds, leaves them as they are.
  var size: Size
  var label: NetworkLayout.BoxLabel
}

extension SizedBox {
  fileprivate mutating func makeRoom(for other: SizedBox?) {
    guard let other else { return }
    size.width = max(size.width, other.size.width)
    size.height = max(size.height, other.size.height)
  }
}

/// Breaks the words of boxes into lines and decides how large the boxes are.
struct BoxSizer: Sendable {
  var metrics: BoxMetrics
  var labels: LabelMode

  /// Returns the boxes of a diagram with their sizes, in its order.
  func boxes(of diagram: Diagram) -> [SizedBox] {
    let strip = metrics.stripWidth * Double(diagram.signEnds)
    let numbers = diagram.boxNumbers
    let details = DetailRoom(diagram, font: metrics.detailFont)
    var sized = diagram.boxes.map { box in
      sizedBox(box, number: numbers[box.id], strip: box.kind.takesStrip ? strip : 0, details: details)
    }
    for (index, box) in diagram.boxes.enumerated() where box.kind == .words {
      for mark in diagram.panels.compactMap({ $0.boxMarks[box.id] }) {
        sized[index].makeRoom(
          for: mark.words.map { sizedBox(Box(id: box.id, kind: .words, label: $0), details) }
        )
      }
    }
    for kind in Box.Kind.allCases where metrics.style(of: kind, labels: labels).isUniform {
      alignSizes(of: diagram.boxes.indices.filter { diagram.boxes[$0].kind == kind }, in: &sized)
    }
    return sized
  }

  // MARK: - One box

  private func sizedBox(_ box: Box, _ details: DetailRoom) -> SizedBox {
    sizedBox(box, number: nil, strip: 0, details: details)
  }

  private func sizedBox(_ box: Box, number: Int?, strip: Double, details: DetailRoom) -> SizedBox {
    if box.kind == .junction { return junction }
    let style = metrics.style(of: box.kind, labels: labels)
    let wrapper = TextWrapper(
      font: style.font,
      maximumWidth: style.maximumWidth,
      maximumLines: style.maximumLines
    )
    let lines = wrapper.lines(of: words(of: box, number: number))
    let detail = details.room(for: box)
    var width = lines.map { TextMeasurer().width(of: $0, in: style.font) }.max() ?? 0
    if box.kind == .words, let last = lines.last {
      width = max(width, TextMeasurer().width(of: last, in: style.font) + detail)
    } else {
      width = max(width, detail)
    }
    let height = Double(max(1, lines.count)) * style.font.lineHeight
    return SizedBox(
      size: Size(
        width: even(max(style.minimumSize.width, width + 2 * style.inset + strip)),
        height: even(max(style.minimumSize.height, height + 2 * style.verticalInset))
      ),
      label: NetworkLayout.BoxLabel(lines: lines, fontSize: style.font.size, isBold: style.font.isBold)
    )
  }

  private func words(of box: Box, number: Int?) -> String {
    switch labels {
    case .full: box.label
    case .number where number != nil: number.map { String($0) } ?? ""
    case .short, .number: box.short ?? box.label
    }
  }

  private var junction: SizedBox {
    SizedBox(
      size: Size(width: even(metrics.junctionSize), height: even(metrics.junctionSize)),
      label: NetworkLayout.BoxLabel(lines: [], fontSize: metrics.wordsFont.size, isBold: false)
    )
  }

  // MARK: - All boxes of a kind

  /// Gives all the same width, and the height that suits most of them to those that need no more.
  private func alignSizes(of indices: [Int], in sized: inout [SizedBox]) {
    let heights = indices.map { sized[$0].size.height }.sorted()
    guard let width = indices.map({ sized[$0].size.width }).max(), !heights.isEmpty else { return }
    let common = heights[(heights.count - 1) * 3 / 4]
    for index in indices {
      sized[index].size = Size(
        width: width,
        height: metrics.evensHeights ? max(common, sized[index].size.height) : sized[index].size.height
      )
    }
  }

  private func even(_ length: Double) -> Double { (length / 2).rounded(.up) * 2 }
}

/// How wide the details are that panels write into a box.
private struct DetailRoom {
  private var widths: [Box.ID: Double] = [:]

  init(_ diagram: Diagram, font: Font) {
    let space = TextMeasurer().width(of: "  ", in: font)
    for panel in diagram.panels {
      for (id, mark) in panel.boxMarks {
        guard let detail = mark.detail, !detail.isEmpty else { continue }
        let sign = mark.standing == .plain ? 0 : space + 12
        widths[id] = max(widths[id] ?? 0, TextMeasurer().width(of: detail, in: font) + space + sign)
      }
    }
  }

  /// The widest detail of any panel, with the space before it.
  func room(for box: Box) -> Double { widths[box.id] ?? 0 }
}

extension Diagram {
  /// At how many ends of a box any panel writes a sign into a strip.
  fileprivate var signEnds: Int {
    let stripped = Set(boxes.filter(\.kind.takesStrip).map(\.id))
    let ends = panels.lazy.flatMap(\.boxMarks).filter { stripped.contains($0.key) }.map { _, mark in
      mark.other != nil ? 2 : mark.standing.takesStrip ? 1 : 0
    }
    return ends.max() ?? 0
  }

  /// The numbers of the claims, from 1 in their order, for `LabelMode.number` and its key.
  public var boxNumbers: [Box.ID: Int] {
    let claims = boxes.filter { $0.kind == .claim }
    return Dictionary(zip(claims.map(\.id), 1...), uniquingKeysWith: { first, _ in first })
  }
}

extension Box.Kind {
  /// Whether a strip for a sign is part of it, where its diagram has signs.
  var takesStrip: Bool {
    switch self {
    case .claim, .actor, .holder, .reply: true
    case .words, .junction, .rowHeading, .columnHeading, .groupHeading, .cell: false
    }
  }
}
