/// Writes a comparison as a report for people: findings first, then what they rest on.
package struct ComparisonReport: Sendable {
  /// What the claims are grouped by.
  package enum Grouping: String, Sendable, CaseIterable {
    case topic, dispute, claim
  }

  /// Which claims are told of.
  package enum Selection: String, Sendable, CaseIterable {
    case disputes, common, silent
  }

  package var names: ComparisonNames
  package var grouping = Grouping.topic
  /// Nil for all claims, and for blame and arguments with them.
  package var selection: Selection?
  /// What a reader should know of what was left out before anything was compared.
  package var remarks: [String] = []

  package init(names: ComparisonNames) {
    self.names = names
  }

  package func report(of comparison: Comparison, robustness: Robustness? = nil) -> Report {
    var report = Report([.heading(level: 1, names.graph.title)])
    let sides = comparison.sides.map(names.name(of:)).joined(separator: "; ")
    let claims = counted(comparison.claims.count, "claim")
    report.blocks.append(.paragraph("\(counted(comparison.sides.count, "side")) on \(claims): \(sides)."))
    report.blocks += remarks.map(Report.Block.paragraph)
    report.blocks += findings(of: comparison) + coverage(of: comparison) + agreement(of: comparison)
    report.blocks += positions(of: comparison)
    if selection == nil || selection == .silent { report.blocks += silences(of: comparison) }
    if selection == nil { report.blocks += blame(of: comparison) + arguments(of: comparison) }
    report.blocks += robustness.map { blocks(for: $0, of: comparison) } ?? []
    report.blocks += [.heading(level: 2, "How to read this")] + explanation(of: comparison)
    return report
  }

  /// Whether the report tells of a claim.
  package func selects(_ claim: ClaimComparison) -> Bool {
    switch selection {
    case nil: claim.finding != .nobody
    case .disputes: claim.finding.isDispute
    case .common: claim.finding.isCommon
    case .silent: claim.finding != .nobody && claim.cells.contains { $0.isSilent }
    }
  }
}
