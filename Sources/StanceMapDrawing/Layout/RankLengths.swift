/// Guesses which lengths of ranks give panels the shape of the room that they have.
struct RankLengths: Sendable {
  var room: Size
  var settings: LayoutSettings

  /// Returns the likeliest lengths, the best first; none where the diagram itself says what is where.
  func lengths(for diagram: Diagram, _ network: NetworkLayout, limit: Int) -> [Int] {
    guard case .layered(let natural) = diagram.arrangement,
      diagram.boxes.allSatisfy({ $0.place == nil })
    else { return [] }
    let boxes = diagram.boxes.filter { $0.kind != .junction && $0.kind != .words }
    guard boxes.count > 3, let step = step(of: boxes, in: network, settings.direction ?? natural) else {
      return []
    }
    let guesses = Self.balancedColumns(of: diagram.panels.count).flatMap { columns in
      self.guesses(boxes.count, step, in: panelRoom(columns: columns, of: diagram.panels.count))
    }
    let best = Dictionary(guesses.map { ($0.length, $0.scale) }, uniquingKeysWith: max)
    return best.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit).map(\.key)
  }

  /// Returns numbers of panels side by side, most first, leaving out those where fewer give as many rows.
  static func balancedColumns(of panels: Int) -> [Int] {
    let panels = max(1, panels)
    return (1...panels).reversed().filter { columns in
      let rows = (panels + columns - 1) / columns
      return columns == (panels + rows - 1) / rows
    }
  }

  private func panelRoom(columns: Int, of panels: Int) -> Size {
    let rows = (max(1, panels) + columns - 1) / columns
    return Size(width: room.width * 0.92 / Double(columns), height: room.height * 0.82 / Double(rows))
  }

  /// What a box takes up in its rank, and what a rank takes up, both with the gap behind it.
  private struct Step {
    var box: Double
    var rank: Double
    var isSideways: Bool
  }

  private func step(of boxes: [Box], in network: NetworkLayout, _ direction: Diagram.Direction) -> Step? {
    guard let size = typicalFrame(of: boxes, in: network)?.size else { return nil }
    let metrics = settings.metrics
    let isSideways = direction == .left || direction == .right
    return isSideways
      ? Step(box: size.height + metrics.boxGap, rank: size.width + metrics.sidewaysRankGap, isSideways: true)
      : Step(box: size.width + metrics.boxGap, rank: size.height + metrics.rankGap, isSideways: false)
  }

  /// The two lengths that suit the shape of a room best, and the scale at which they would fit it.
  private func guesses(_ count: Int, _ step: Step, in room: Size) -> [(length: Int, scale: Double)] {
    let (along, across) = step.isSideways ? (room.height, room.width) : (room.width, room.height)
    let ideal = (Double(count) * along / across * step.rank / step.box).squareRoot()
    return [ideal.rounded(.down), ideal.rounded(.up)].filter { $0 >= 1 && $0 < Double(count) }.map { length in
      let ranks = (Double(count) / length).rounded(.up)
      return (Int(length), min(along / (length * step.box), across / (ranks * step.rank)))
    }
  }

  private func typicalFrame(of boxes: [Box], in network: NetworkLayout) -> Rect? {
    let frames = boxes.compactMap { network.boxes[$0.id]?.frame }.sorted { $0.size.height < $1.size.height }
    return frames.isEmpty ? nil : frames[frames.count / 2]
  }
}
