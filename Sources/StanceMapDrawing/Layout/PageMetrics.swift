/// The distances and sizes of words of a page, in points.
struct PageMetrics: Hashable, Sendable {
  var margin = 20.0
  var cardGap = 14.0
  var cardPadding = 16.0
  /// Between the parts of a page: heading, drawings, key, legend, captions.
  var partGap = 16.0
  /// No page is narrower, so that its title and captions read well.
  var minimumWidth = 420.0
  /// Captions are not wider, so that their lines can be read.
  var captionWidth = 820.0

  /// Whether the subtitle of a panel stands beside its title, where both fit.
  var hasSubtitleBesideTitle = false

  var title = Font(size: 19, isBold: true)
  var subtitle = Font(size: 11)
  var panelTitle = Font(size: 14, isBold: true)
  var panelSubtitle = Font(size: 9.5)
  var count = Font(size: 10.5)
  var legend = Font(size: 10)
  var key = Font(size: 9)
  var caption = Font(size: 9.5)
}

extension PageMetrics {
  /// Less air, for full pages.
  static var tight: PageMetrics {
    var metrics = PageMetrics()
    metrics.margin = 12
    metrics.cardGap = 8
    metrics.cardPadding = 10
    metrics.partGap = 10
    metrics.hasSubtitleBesideTitle = true
    metrics.title = Font(size: 17, isBold: true)
    metrics.panelTitle = Font(size: 12.5, isBold: true)
    metrics.legend = Font(size: 9.5)
    metrics.caption = Font(size: 9)
    return metrics
  }
}
