/// How far a debate falls apart into camps, and who is in which.
package struct Polarization: Equatable, Sendable {
  package enum Measure: String, Sendable {
    /// The modularity of ties of agreement and of conflict (Gómez, Jensen and Arenas 2009).
    case modularity
    /// What the Discourse Network Analyzer calls so.
    case dna
  }

  package var measure: Measure
  /// Not a number where there is neither agreement nor conflict, or where there are fewer nodes than camps.
  package var score: Double
  /// The score before it is divided by all that there is of agreement and conflict.
  package var raw: Double
  /// The camp of each node, counted from 0 in the order in which they first occur.
  package var memberships: [Int]
  /// Whether all partitions were considered.
  package var isExact: Bool

  static func none(_ measure: Measure) -> Polarization {
    Polarization(measure: measure, score: .nan, raw: .nan, memberships: [], isExact: true)
  }
}

/// The polarization of the statements of a whole range, or of a window.
package struct PolarizedNetwork: Equatable, Sendable {
  package var nodes: [DiscourseNetwork.Node]
  package var statements: Int
  package var window: DiscourseNetwork.Window?
  /// The measure asked for comes first.
  package var results: [Polarization]
}
