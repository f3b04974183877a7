/// Sets the legend: samples with words, in rows.
struct LegendComposer: Sendable {
  var metrics = PageMetrics()

  private static let sample = Size(width: 32, height: 16)
  private static let rowHeight = 23.0
  private static let wordsGap = 7.0
  private static let entryGap = 22.0

  /// Returns the entries from a top left corner, within a width.
  func entries(for items: [LegendItems.Item], at corner: Point, width: Double) -> [LegendEntry] {
    var x = 0.0
    var row = 0.0
    return items.map { item in
      let wordsWidth = TextMeasurer().width(of: item.words, in: metrics.legend)
      let entryWidth = Self.sample.width + Self.wordsGap + wordsWidth
      if x > 0, x + entryWidth > width {
        x = 0
        row += 1
      }
      defer { x += entryWidth + Self.entryGap }
      return entry(item, at: Point(x: corner.x + x, y: corner.y + row * Self.rowHeight))
    }
  }

  private func entry(_ item: LegendItems.Item, at corner: Point) -> LegendEntry {
    let frame = Rect(x: corner.x, y: corner.y + 2, width: Self.sample.width, height: Self.sample.height)
    let anchor = Point(x: frame.maxX + Self.wordsGap, y: frame.midY + metrics.legend.middle)
    return LegendEntry(
      sample: sample(item.sample, in: frame),
      words: TextSetter().line(item.words, at: anchor, .left, metrics.legend, .ink)
    )
  }

  private func sample(_ sample: LegendItems.Item.Sample, in frame: Rect) -> LegendEntry.Sample {
    switch sample {
    case .box(let kind, let mark):
      let frame = kind == .junction ? Rect(x: frame.midX - 3, y: frame.midY - 3, width: 6, height: 6) : frame
      let label = NetworkLayout.BoxLabel(lines: [], fontSize: 9, isBold: false)
      let placed = NetworkLayout.PlacedBox(frame: frame, label: label)
      let box = Box(id: "", kind: kind, label: "")
      return .box(
        BoxComposer(strippedKinds: kind.takesStrip ? [kind] : []).box(
          box,
          mark,
          placed,
          moved: Point(x: 0, y: 0)
        )
      )
    case .arrow(let kind, let mark):
      let curve = Curve(from: Point(x: frame.minX, y: frame.midY), to: Point(x: frame.maxX, y: frame.midY))
      let look = ArrowLook(kind, mark)
      return .arrow(
        DrawnArrow(id: "", kind: kind, mark: mark, look: look, curve: curve, title: "", link: nil)
      )
    }
  }
}

extension [LegendEntry] {
  /// How far down they reach.
  var bottom: Double? {
    map { entry in
      switch entry.sample {
      case .box(let box): Swift.max(box.frame.maxY, entry.words.frame.maxY)
      case .arrow: entry.words.frame.maxY
      }
    }.max()
  }
}
