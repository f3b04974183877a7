@testable import StanceMapDrawing

/// Places boxes without Graphviz: ranks as rows or columns, cells as cells, arrows as straight curves.
struct HandmadeLayout: Sendable {
  var boxSize = Size(width: 104, height: 40)
  var gap = Size(width: 16, height: 30)

  init() {}

  /// Returns a layout of any diagram; boxes that name no place are in rank 0.
  func layout(of diagram: Diagram) -> NetworkLayout {
    var places: [Int: Int] = [:]
    var boxes: [Box.ID: NetworkLayout.PlacedBox] = [:]
    for box in diagram.boxes {
      switch box.place {
      case .cell(let row, let column): boxes[box.id] = placed(box, cell(row, column, box.kind))
      case .rank(let rank):
        boxes[box.id] = placed(box, frame(rank, places[rank, default: 0], of: diagram, box.kind))
        places[rank, default: 0] += 1
      case nil, .between, .height, .beside:
        boxes[box.id] = placed(box, frame(0, places[0, default: 0], of: diagram, box.kind))
        places[0, default: 0] += 1
      }
    }
    var arrows: [Arrow.ID: NetworkLayout.PlacedArrow] = [:]
    for arrow in diagram.arrows {
      guard let tail = boxes[arrow.tail]?.frame, let head = boxes[arrow.head]?.frame else { continue }
      arrows[arrow.id] = NetworkLayout.PlacedArrow(points: curve(from: tail, to: head, diagram))
    }
    let size = Size(
      width: boxes.values.map(\.frame.maxX).max() ?? 0,
      height: boxes.values.map(\.frame.maxY).max() ?? 0
    )
    return NetworkLayout(size: size, boxes: boxes, arrows: arrows, labels: .full)
  }

  private func isSideways(_ diagram: Diagram) -> Bool {
    diagram.arrangement == .layered(.left) || diagram.arrangement == .layered(.right)
  }

  private func frame(_ rank: Int, _ place: Int, of diagram: Diagram, _ kind: Box.Kind) -> Rect {
    let ranks = diagram.boxes.map { if case .rank(let rank) = $0.place { rank } else { 0 } }
    let last = ranks.max() ?? 0
    let isBackwards = diagram.arrangement == .layered(.up) || diagram.arrangement == .layered(.left)
    let step = Double(isBackwards ? last - rank : rank)
    let frame =
      isSideways(diagram)
      ? Rect(
        x: step * (boxSize.width + 70),
        y: Double(place) * boxSize.height,
        width: boxSize.width,
        height: boxSize.height - 8
      )
      : Rect(
        x: Double(place) * (boxSize.width + gap.width),
        y: step * (boxSize.height + gap.height),
        width: boxSize.width,
        height: boxSize.height
      )
    guard kind == .junction else { return frame }
    return Rect(x: frame.midX - 3, y: frame.midY - 3, width: 6, height: 6)
  }

  private func cell(_ row: Int, _ column: Int, _ kind: Box.Kind) -> Rect {
    let x = column == 0 ? 0 : 170 + Double(column - 1) * 84
    let width = kind == .groupHeading ? 590 : column == 0 ? 166.0 : 80
    return Rect(x: x, y: Double(row) * 24, width: width, height: 22)
  }

  private func placed(_ box: Box, _ frame: Rect) -> NetworkLayout.PlacedBox {
    let isBold = box.kind == .columnHeading || box.kind == .groupHeading || box.kind == .actor
    let isWordless = box.kind == .junction || box.kind == .cell
    let font = Font(size: 9, isBold: isBold)
    let wrapper = TextWrapper(
      font: font,
      maximumWidth: frame.size.width - 28,
      maximumLines: Int(frame.size.height / font.lineHeight)
    )
    let lines = isWordless ? [] : wrapper.lines(of: box.label)
    return NetworkLayout.PlacedBox(
      frame: frame,
      label: NetworkLayout.BoxLabel(lines: lines, fontSize: font.size, isBold: isBold)
    )
  }

  private func curve(from tail: Rect, to head: Rect, _ diagram: Diagram) -> [Point] {
    if isSideways(diagram) {
      let isRight = tail.minX < head.minX
      let (start, end) = (isRight ? tail.maxX : tail.minX, isRight ? head.minX : head.maxX)
      let middle = (start + end) / 2
      return [
        Point(x: start, y: tail.midY), Point(x: middle, y: tail.midY), Point(x: middle, y: head.midY),
        Point(x: end, y: head.midY),
      ]
    }
    let isDown = tail.minY < head.minY
    let (start, end) = (isDown ? tail.maxY : tail.minY, isDown ? head.minY : head.maxY)
    let middle = (start + end) / 2
    return [
      Point(x: tail.midX, y: start), Point(x: tail.midX, y: middle), Point(x: head.midX, y: middle),
      Point(x: head.midX, y: end),
    ]
  }
}
