extension BoxMetrics {
  /// Narrower boxes, for panels side by side.
  static var narrow: BoxMetrics {
    var metrics = BoxMetrics()
    metrics.fullTextWidth = 92
    metrics.shortTextWidth = 70
    return metrics
  }

  /// Smaller boxes closer together, for full pages.
  static var tight: BoxMetrics {
    var metrics = narrow
    metrics.boxGap = 7
    metrics.rankGap = 18
    metrics.sidewaysRankGap = 44
    metrics.rowHeadingWidth = 180
    metrics.columnHeadingWidth = 64
    return metrics
  }

  /// As close as boxes can be without touching, for pages that are too small.
  static var crowded: BoxMetrics {
    var metrics = tight
    metrics.numberFont = Font(size: 9)
    metrics.rowHeadingWidth = 150
    metrics.columnHeadingWidth = 56
    metrics.boxGap = 3
    metrics.rankGap = 15
    return metrics
  }
}
