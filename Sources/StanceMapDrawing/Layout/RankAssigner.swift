/// Puts the boxes of a network into ranks of limited length, so that wide debates become compact.
///
/// This is the method of Coffman and Graham ("Optimal scheduling for two-processor systems", Acta
/// Informatica 1, 1972), without the reduction of arrows that follow from others: boxes get labels so
/// that those which more rests on come later, and the ranks are filled from the other end by label.
/// Cycles are cut where a search in depth from the first box on meets one again.
struct RankAssigner: Sendable {
  /// At least 1.
  var maximumLength: Int

  /// Returns a rank for each box, from 0.
  ///
  /// Every arrow goes from lower to higher, but for those that close a cycle. The first boxes are
  /// preferred at the end that is filled first: where the heads are, or where the tails are.
  func ranks(count: Int, arrows: [(tail: Int, head: Int)], fillsFromHeads: Bool) -> [Int] {
    // Seen from the end that is filled first.
    let steps = fillsFromHeads ? arrows.map { (tail: $0.head, head: $0.tail) } : arrows
    var after = [[Int]](repeating: [], count: count)
    var before = [[Int]](repeating: [], count: count)
    for step in CycleCutter().cut(steps, count: count) {
      after[step.tail].append(step.head)
      before[step.head].append(step.tail)
    }
    let isJoined = (0..<count).map { !after[$0].isEmpty || !before[$0].isEmpty }
    let order = order(after: after, before: before)
    var layers = layers(order: order.filter { isJoined[$0] }, before: before)
    draw(order.filter { isJoined[$0] }, after: after, before: before, in: &layers)
    fill(in: order.filter { !isJoined[$0] }, &layers)
    let last = layers.max() ?? 0
    return fillsFromHeads ? layers.map { last - $0 } : layers
  }

  // MARK: - Labels

  /// The boxes by falling label: the more has to wait for a box, and the longer, the earlier it comes.
  private func order(after: [[Int]], before: [[Int]]) -> [Int] {
    var waitingFor = after.map(\.count)
    var labels = [Int](repeating: 0, count: after.count)
    var ready = after.indices.filter { waitingFor[$0] == 0 }
    var keys = [[Int]](repeating: [], count: after.count)
    var order: [Int] = []
    while let place = ready.indices.min(by: { precedes(ready[$0], ready[$1], keys) }) {
      let box = ready.remove(at: place)
      order.append(box)
      labels[box] = order.count
      for other in before[box] {
        waitingFor[other] -= 1
        guard waitingFor[other] == 0 else { continue }
        keys[other] = after[other].map { labels[$0] }.sorted(by: >)
        ready.append(other)
      }
    }
    return order.reversed()
  }

  /// Smaller labels go to what smaller labels wait for; among equals, to the later box.
  private func precedes(_ a: Int, _ b: Int, _ keys: [[Int]]) -> Bool {
    if keys[a] == keys[b] { return a > b }
    return keys[a].lexicographicallyPrecedes(keys[b])
  }

  // MARK: - Layers

  /// Boxes that are in no layer yet have -1.
  private func layers(order: [Int], before: [[Int]]) -> [Int] {
    var layers = [Int](repeating: -1, count: before.count)
    var rest = order
    var layer = 0
    while !rest.isEmpty {
      var room = maximumLength
      var left: [Int] = []
      for box in rest {
        let isFree = before[box].allSatisfy { layers[$0] >= 0 && layers[$0] < layer }
        if isFree, room > 0 {
          layers[box] = layer
          room -= 1
        } else {
          left.append(box)
        }
      }
      rest = left
      layer += 1
    }
    return layers
  }

  /// Moves boxes next to what waits for them, from the last layer on, where there is room and no more
  /// arrows get longer by it than shorter.
  private func draw(_ boxes: [Int], after: [[Int]], before: [[Int]], in layers: inout [Int]) {
    var lengths = lengths(of: layers)
    let lastFirst = boxes.enumerated().sorted { a, b in
      (-layers[a.element], a.offset) < (-layers[b.element], b.offset)
    }
    for box in lastFirst.map(\.element) where after[box].count >= before[box].count {
      guard let nearest = after[box].map({ layers[$0] }).min(), layers[box] < nearest - 1 else { continue }
      guard let layer = (layers[box] + 1..<nearest).last(where: { lengths[$0] < maximumLength }) else {
        continue
      }
      lengths[layers[box]] -= 1
      lengths[layer] += 1
      layers[box] = layer
    }
    var number = 0
    let numbers = lengths.map { length in
      defer { number += length > 0 ? 1 : 0 }
      return number
    }
    for box in boxes { layers[box] = numbers[layers[box]] }
  }

  /// Puts boxes without arrows where there is room, from the first layer on.
  private func fill(in boxes: [Int], _ layers: inout [Int]) {
    var lengths = lengths(of: layers)
    for box in boxes {
      let layer = lengths.firstIndex { $0 < maximumLength } ?? lengths.count
      if layer == lengths.count { lengths.append(0) }
      lengths[layer] += 1
      layers[box] = layer
    }
  }

  private func lengths(of layers: [Int]) -> [Int] {
    var lengths = [Int](repeating: 0, count: (layers.max() ?? -1) + 1)
    for layer in layers where layer >= 0 { lengths[layer] += 1 }
    return lengths
  }
}
