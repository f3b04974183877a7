/// Puts the leaves of a tree below each other, and what joins them to the right, by its height.
struct TreeLayout: Sendable {
  /// From height 0 to height 1.
  private static let length = 460.0
  private static let leafGap = 10.0
  /// Between the leaves and height 0.
  private static let margin = 34.0
  private static let wordsGap = 1.0

  func places(of diagram: Diagram, sizes: [Size]) -> BandLayout.Places {
    let frames = frames(of: diagram, sizes: sizes)
    return BandLayout.Places(frames: frames, curves: curves(of: diagram, frames))
  }

  /// Returns the frames of the boxes, in their order: what joins comes behind what it joins, and headings stand below
  /// the tree, at their heights.
  private func frames(of diagram: Diagram, sizes: [Size]) -> [Rect] {
    let index = diagram.boxIndex
    let children = Dictionary(grouping: diagram.arrows, by: \.head).mapValues { $0.map { index.of($0.tail) } }
    let leaves = diagram.boxes.indices.filter { diagram.boxes[$0].height == nil }
    let width = leaves.map { sizes[$0].width }.max() ?? 0
    var frames = sizes.map { Rect(center: Point(x: 0, y: 0), size: $0) }
    var y = 0.0
    for leaf in leaves {
      frames[leaf] = Rect(
        x: width - sizes[leaf].width,
        y: y,
        width: sizes[leaf].width,
        height: sizes[leaf].height
      )
      y += sizes[leaf].height + Self.leafGap
    }
    for (number, box) in diagram.boxes.enumerated() {
      guard let height = box.height else { continue }
      let joined = children[box.id, default: []].map { frames[$0].midY }
      let middle = joined.isEmpty ? y + sizes[number].height / 2 : joined.reduce(0, +) / Double(joined.count)
      let x = width + Self.margin + height * Self.length
      // Words stand before the line that they are about.
      let center = joined.isEmpty ? x : x - sizes[number].width / 2 - Self.wordsGap
      frames[number] = Rect(center: Point(x: center, y: middle), size: sizes[number])
    }
    return frames
  }

  /// Returns for every arrow a line to the right, and round the corner to the middle of what joins.
  private func curves(of diagram: Diagram, _ frames: [Rect]) -> [[Point]] {
    let index = diagram.boxIndex
    return diagram.arrows.map { arrow in
      let (tail, head) = (index.of(arrow.tail), index.of(arrow.head))
      let isLeaf = diagram.boxes[tail].height == nil
      let start = Point(x: frames[tail].maxX + (isLeaf ? 0 : Self.wordsGap), y: frames[tail].midY)
      let end = Point(x: frames[head].maxX + Self.wordsGap, y: frames[head].midY)
      let corner = Point(x: end.x, y: start.y)
      return BezierPath.straight(from: start, to: corner)
        + BezierPath.straight(from: corner, to: end).dropFirst()
    }
  }
}

extension Box {
  fileprivate var height: Double? {
    if case .height(let height) = place { height } else { nil }
  }
}
