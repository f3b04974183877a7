import StanceMapDrawing

extension PageFitter {
  /// A fitter that has this program lay out large maps in a process of its own.
  ///
  /// - Parameter timeLimit: how long that may take, in seconds.
  init(page: Page? = nil, labels: LabelMode? = nil, timeLimit: Double) {
    var worker = LayoutSettings.Worker.current
    worker?.timeLimit = timeLimit
    self.init(page: page, labels: labels) { [worker] diagram, settings throws(LayoutError) in
      var settings = settings
      settings.worker = worker
      return try NetworkLayouter(settings: settings).layout(of: diagram)
    }
  }
}
