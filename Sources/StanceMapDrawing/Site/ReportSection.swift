import StanceMap

/// A report of a comparison as a part of a page, with links to the pages of what it speaks of.
struct ReportSection {
  var context: SiteContext
  /// The way back to the folder of the site.
  var root: String

  /// What the report says of the sides of a comparison, without its title and what the page says already.
  func blocks(of comparison: Comparison) -> [Report.Block] {
    let report = ComparisonReport(names: names(of: comparison.sides)).report(of: comparison)
    return Array(report.blocks.drop { if case .heading(2, _) = $0 { false } else { true } })
  }

  private func names(of sides: [Comparison.Side]) -> ComparisonNames {
    ComparisonNames(
      graph: context.graph,
      sides: sides,
      projectFolder: context.site.projectFolder,
      unfiltered: context.site.unfiltered
    )
  }

  /// Writes blocks, after links to their headings.
  func write(_ blocks: [Report.Block], to writer: inout XMLWriter) {
    var page = ReportPage(title: "", language: "")
    page.references = context.references
    page.references.root = root
    page.contents(of: Report(blocks), &writer)
    page.blocks(blocks, &writer)
  }

  /// What is said from a second heading to the next.
  static func part(_ heading: String, of blocks: [Report.Block]) -> [Report.Block] {
    let start = blocks.firstIndex(of: .heading(level: 2, heading)) ?? blocks.endIndex
    let rest = blocks[start...].dropFirst()
    return Array(rest.prefix { if case .heading(2, _) = $0 { false } else { true } })
  }
}
