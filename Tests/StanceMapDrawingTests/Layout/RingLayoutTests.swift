import TestSupport
import Testing

@testable import StanceMapDrawing

struct RingLayoutTests {
  /// Every two of so many boxes joined by two lines with words on them.
  private func ring(of count: Int) -> Diagram {
    var diagram = GeneratedDiagrams.empty(.ring)
    diagram.boxes = (0..<count).map { Box(id: "b\($0)", kind: .holder, label: "Somebody \($0)") }
    for first in 0..<count {
      for second in 0..<first {
        let (one, other) = ("b\(first)", "b\(second)")
        let words = "\(one)~\(other)"
        diagram.boxes.append(
          Box(id: words, kind: .words, label: "agree on 5 of 9", place: .between(one, other))
        )
        for kind in [Arrow.Kind.agrees, .disagrees] {
          diagram.arrows.append(Arrow(id: "\(words)1\(kind)", from: one, to: words, kind: kind))
          diagram.arrows.append(Arrow(id: "\(words)2\(kind)", from: words, to: other, kind: kind))
        }
      }
    }
    return diagram
  }

  @Test(arguments: 2...9) func `boxes and words keep clear of each other`(count: Int) throws {
    let diagram = ring(of: count)
    let layout = try NetworkLayouter().layout(of: diagram)
    #expect(LayoutChecks(diagram, layout).overlaps == [])
    #expect(LayoutChecks(diagram, layout).outside == [])
  }

  @Test func `words are on the line that they are about`() throws {
    let diagram = ring(of: 6)
    let layout = try NetworkLayouter().layout(of: diagram)
    for box in diagram.boxes {
      guard case .between(let one, let other) = box.place,
        let first = layout.boxes[one]?.frame, let second = layout.boxes[other]?.frame,
        let words = layout.boxes[box.id]?.frame
      else { continue }
      // The distance of the words' middle from the line through the middles of both.
      let (dx, dy) = (second.midX - first.midX, second.midY - first.midY)
      let area = dx * (words.midY - first.midY) - dy * (words.midX - first.midX)
      #expect(abs(area) / (dx * dx + dy * dy).squareRoot() < 1)
    }
  }

  @Test func `lines between the same two lie side by side`() throws {
    let layout = try NetworkLayouter().layout(of: ring(of: 2))
    let starts = ["b1~b01agrees", "b1~b01disagrees"].compactMap { layout.arrows[$0]?.points.first }
    try #require(starts.count == 2)
    #expect(abs(starts[0].y - starts[1].y) > 5)
    #expect(starts[0].x == starts[1].x)
  }

  @Test(arguments: 3...9) func `lines that lie beside others reach the round ends of their boxes, too`(
    count: Int
  ) throws {
    let diagram = ring(of: count)
    let layout = try NetworkLayouter().layout(of: diagram)
    for arrow in diagram.arrows {
      let ends = try #require(layout.arrows[arrow.id]?.points)
      let (box, end) =
        arrow.tail.hasPrefix("b") && !arrow.tail.contains("~") ? (arrow.tail, ends[0]) : (arrow.head, ends[3])
      let frame = try #require(layout.boxes[box]?.frame)
      // How far the end is from the middle line of a box with round ends, which is as thick as the box is high.
      let radius = frame.size.height / 2
      let past = max(0, abs(end.x - frame.midX) - (frame.size.width / 2 - radius))
      let distance = (past * past + (end.y - frame.midY) * (end.y - frame.midY)).squareRoot() - radius
      #expect(distance <= 0 && distance > -3, "\(arrow.id) ends \(distance) from \(box)")
    }
  }

  @Test func `the order of the boxes goes round clockwise from the top`() throws {
    let layout = try NetworkLayouter().layout(of: ring(of: 4))
    let frames = (0..<4).compactMap { layout.boxes["b\($0)"]?.frame }
    try #require(frames.count == 4)
    #expect(
      frames[0].midY < frames[1].midY && frames[1].midX > frames[3].midX && frames[2].midY > frames[1].midY
    )
  }
}
