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

  /// Small boxes with all words beside them, for bands.
  static var banded: BoxMetrics {
    var metrics = BoxMetrics()
    metrics.fullTextWidth = 150
    metrics.shortTextWidth = 110
    metrics.nameWidth = 84
    metrics.wordsWidth = 116
    metrics.arrowRoom = 28
    metrics.maximumWordsLines = 60
    (metrics.nameInset, metrics.nameVerticalInset) = (6, 4)
    metrics.actorFont = Font(size: 9, isBold: true)
    metrics.holderFont = Font(size: 9)
    metrics.evensHeights = false
    metrics.boxGap = 5
    return metrics
  }

  /// The same with less air, for full pages.
  static var bandedTight: BoxMetrics {
    var metrics = banded
    metrics.nameWidth = 76
    metrics.wordsWidth = 132
    metrics.fullTextWidth = 126
    metrics.shortTextWidth = 90
    metrics.arrowRoom = 20
    metrics.stemGap = 7
    metrics.columnGap = 12
    metrics.boxGap = 2
    metrics.groupGap = 0
    (metrics.nameInset, metrics.nameVerticalInset) = (4, 2)
    metrics.wordsVerticalInset = 1
    metrics.groupHeadingFont = Font(size: 9, isBold: true)
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
