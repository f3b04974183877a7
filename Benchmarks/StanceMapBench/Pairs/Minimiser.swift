/// Finds the minimum of a smooth function by L-BFGS, always by the same steps.
struct Minimiser {
  var steps: Int
  /// How many former steps tell the curvature.
  var memory = 10

  /// - Parameter function: gives its value and sets its gradient.
  func minimum(from start: [Double], of function: ([Double], inout [Double]) -> Double) -> [Double] {
    var point = start
    var gradient = [Double](repeating: 0, count: point.count)
    var value = function(point, &gradient)
    var history: [(step: [Double], change: [Double], scale: Double)] = []
    for _ in 0..<steps {
      let direction = Self.direction(gradient, history)
      let slope = Self.dot(direction, gradient)
      guard slope < -1e-12 else { break }
      var length = history.isEmpty ? min(1, 1 / Self.dot(gradient, gradient).squareRoot()) : 1
      var next = point
      var nextGradient = gradient
      var nextValue = value
      for _ in 0..<20 {
        for index in point.indices { next[index] = point[index] + length * direction[index] }
        nextValue = function(next, &nextGradient)
        if nextValue <= value + 1e-4 * length * slope { break }
        length /= 2
      }
      guard nextValue < value else { break }
      let step = zip(next, point).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      let curvature = Self.dot(step, change)
      if curvature > 1e-10 { history.append((step, change, 1 / curvature)) }
      if history.count > memory { history.removeFirst() }
      let gain = (value - nextValue) / max(1, abs(value))
      (point, gradient, value) = (next, nextGradient, nextValue)
      if gain < 1e-6 { break }
    }
    return point
  }

  /// Down the gradient, bent by what former steps tell.
  private static func direction(
    _ gradient: [Double],
    _ history: [(step: [Double], change: [Double], scale: Double)]
  ) -> [Double] {
    var direction = gradient
    var shares: [Double] = []
    for entry in history.reversed() {
      let share = entry.scale * dot(entry.step, direction)
      shares.append(share)
      add(-share, entry.change, to: &direction)
    }
    if let last = history.last {
      let factor = 1 / (last.scale * dot(last.change, last.change))
      for index in direction.indices { direction[index] *= factor }
    }
    for (entry, share) in zip(history, shares.reversed()) {
      add(share - entry.scale * dot(entry.change, direction), entry.step, to: &direction)
    }
    for index in direction.indices { direction[index] = -direction[index] }
    return direction
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  private static func add(_ factor: Double, _ other: [Double], to vector: inout [Double]) {
    for index in vector.indices { vector[index] += factor * other[index] }
  }
}
