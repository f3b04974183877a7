/// Puts things in a line so that those which have most in common stand beside each other.
///
/// It looks for the order in which the affinities of all neighbours add up to the most.
struct Seriation {
  /// How much two things have in common, the same both ways; what it says of a thing and itself does not matter.
  var affinities: [[Int]]

  /// So many things are put into the best of all orders; for more, a good one is searched for.
  static let exactLimit = 13
  /// More things than this stay as they are.
  static let limit = 400

  private var count: Int { affinities.count }

  var isExact: Bool { count <= Self.exactLimit }

  /// Returns the numbers of the things in their new order.
  ///
  /// Of several orders that are equally good it is the one that begins with the earliest things.
  func order() -> [Int] {
    if count < 3 || count > Self.limit { return Array(0..<count) }
    return isExact ? bestOrder() : goodOrder()
  }

  // MARK: - Few things

  /// The best order, found by going from the best ends of every subset to larger ones.
  private func bestOrder() -> [Int] {
    let everything = (1 << count) - 1
    // By subset and the thing that stands first in it.
    var best = [Int](repeating: .min, count: (everything + 1) * count)
    for subset in 1...everything {
      for first in 0..<count where subset & (1 << first) != 0 {
        let rest = subset & ~(1 << first)
        best[subset * count + first] = rest == 0 ? 0 : bestContinuation(after: first, in: rest, best)
      }
    }
    return line(through: everything, best)
  }

  private func bestContinuation(after first: Int, in rest: Int, _ best: [Int]) -> Int {
    var sum = Int.min
    for next in 0..<count where rest & (1 << next) != 0 {
      sum = max(sum, affinities[first][next] + best[rest * count + next])
    }
    return sum
  }

  private func line(through everything: Int, _ best: [Int]) -> [Int] {
    var line: [Int] = []
    var rest = everything
    while rest != 0 {
      var choice: (thing: Int, sum: Int)?
      for thing in 0..<count where rest & (1 << thing) != 0 {
        let sum = (line.last.map { affinities[$0][thing] } ?? 0) + best[rest * count + thing]
        if sum > choice?.sum ?? .min { choice = (thing, sum) }
      }
      guard let choice else { break }
      line.append(choice.thing)
      rest &= ~(1 << choice.thing)
    }
    return line
  }

  // MARK: - Many things

  /// Each thing put where it fits best, then stretches turned round as long as that helps.
  private func goodOrder() -> [Int] {
    var line = [0]
    for thing in 1..<count { line.insert(thing, at: bestPlace(for: thing, in: line)) }
    var rounds = 0
    while turnStretches(of: &line), rounds < 20 { rounds += 1 }
    return line.first ?? 0 <= line.last ?? 0 ? line : line.reversed()
  }

  /// The last of the best places, so that equals keep their order.
  private func bestPlace(for thing: Int, in line: [Int]) -> Int {
    var choice = (place: 0, gain: Int.min)
    for place in 0...line.count {
      let before = place > 0 ? line[place - 1] : nil
      let after = place < line.count ? line[place] : nil
      let gain = affinity(before, thing) + affinity(thing, after) - affinity(before, after)
      if gain >= choice.gain { choice = (place, gain) }
    }
    return choice.place
  }

  /// Whether any stretch was turned round.
  private func turnStretches(of line: inout [Int]) -> Bool {
    var isBetter = false
    for start in 0..<(count - 1) {
      for end in (start + 1)..<count {
        let before = start > 0 ? line[start - 1] : nil
        let after = end + 1 < count ? line[end + 1] : nil
        let now = affinity(before, line[start]) + affinity(line[end], after)
        let turned = affinity(before, line[end]) + affinity(line[start], after)
        guard turned > now else { continue }
        line[start...end].reverse()
        isBetter = true
      }
    }
    return isBetter
  }

  private func affinity(_ thing: Int?, _ other: Int?) -> Int {
    thing.flatMap { thing in other.map { affinities[thing][$0] } } ?? 0
  }
}
