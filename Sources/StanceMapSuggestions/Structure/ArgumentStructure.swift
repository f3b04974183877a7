/// Whose voice a segment argues in.
package enum ArgumentSide: String, Hashable, Sendable {
  /// Whoever makes the claim.
  case proponent
  /// Somebody who would object.
  case opponent
}

/// How the segments of an argument hang together: a tree below the central claim.
package struct ArgumentStructure: Hashable, Sendable {
  package struct Node: Hashable, Sendable {
    package var side: ArgumentSide
    /// The segment that this one speaks for or against; nil for the central claim.
    package var head: Int?
  }

  /// One for each segment, in order.
  package var nodes: [Node]
  /// How likely the central claim is the right one, from 0 to 1.
  package var confidence: Double

  package var claim: Int? { nodes.firstIndex { $0.head == nil } }

  /// Whether a segment speaks against its head; false for the claim.
  package func attacks(_ index: Int) -> Bool {
    nodes[index].head.map { nodes[$0].side != nodes[index].side } ?? false
  }
}
