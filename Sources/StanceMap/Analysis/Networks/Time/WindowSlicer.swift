/// Cuts statements into moving windows.
struct WindowSlicer {
  struct Slice {
    var window: DiscourseNetwork.Window
    /// Places among the statements that were kept.
    var rows: Range<Int>
  }

  var settings: NetworkSettings

  static let mostWindows = 100_000

  func slices(
    of selection: StatementSelection,
    in table: StatementTable,
    warnings: inout [String]
  ) throws(NetworkError) -> [Slice] {
    guard let window = settings.window else { return [] }
    let times = selection.kept.map { table.times[Int($0)] }
    let first = times.firstIndex { $0 != .none } ?? times.count
    let slices =
      window.unit == .events
      ? events(window.size, times, from: first, warnings: &warnings)
      : try windows(window, in: selection.range).map { window in
        Slice(window: window, rows: rows(of: window, in: times))
      }
    if slices.isEmpty {
      warnings.append("no window '\(window.unit.rawValue):\(window.size)' fits into the range")
    }
    return slices
  }

  private func rows(of window: DiscourseNetwork.Window, in times: [Instant]) -> Range<Int> {
    let start = times.partitioningIndex { $0 >= window.start }
    return start..<max(start, times.partitioningIndex { $0 > window.stop })
  }

  // MARK: Events

  /// So many statements in a row; DNA always takes an odd number of them.
  private func events(
    _ size: Int,
    _ times: [Instant],
    from first: Int,
    warnings: inout [String]
  ) -> [Slice] {
    let half = size / 2
    let count = settings.followsDNA ? 2 * half + 1 : size
    let starts = first..<max(first, times.count - count + 1)
    let slices = starts.map { start in
      let mid = times[start + half]
      let window = DiscourseNetwork.Window(start: times[start], mid: mid, stop: times[start + count - 1])
      return Slice(window: window, rows: start..<start + count)
    }
    let hasTies =
      half > 0
      && slices.contains { slice in
        let (start, end) = (slice.rows.lowerBound, slice.rows.upperBound)
        return start > 0 && times[start] == times[start - 1] || slice.window.start == slice.window.mid
          || end < times.count && times[end] == times[end - 1] || slice.window.mid == slice.window.stop
      }
    if settings.followsDNA, hasTies {
      warnings.append(
        "windows end at statements of one date, among which DNA draws anew in every run; here they keep their order"
      )
    }
    return slices
  }

  // MARK: Calendar

  private func windows(
    _ window: NetworkSettings.Window,
    in range: ClosedRange<Instant>?
  ) throws(NetworkError) -> [DiscourseNetwork.Window] {
    guard let range else { return [] }
    var windows: [DiscourseNetwork.Window] = []
    if settings.followsDNA {
      let half = window.size / 2
      var mid = range.lowerBound
      while mid <= range.upperBound {
        let (start, stop) = (window.unit.move(mid, -half), window.unit.move(mid, half))
        if start >= range.lowerBound, stop <= range.upperBound {
          windows.append(DiscourseNetwork.Window(start: start, mid: mid, stop: stop))
        }
        guard windows.count <= Self.mostWindows else { throw .tooManyWindows }
        mid = window.unit.move(mid, 1)
      }
    } else {
      var start = window.unit.beginning(of: range.lowerBound)
      let end = window.unit.move(window.unit.beginning(of: range.upperBound), 1)
      while window.unit.move(start, window.size) <= end {
        let stop = window.unit.move(start, window.size).adding(seconds: -1)
        let mid = start.adding(seconds: (stop.seconds - start.seconds + 1) / 2)
        windows.append(DiscourseNetwork.Window(start: start, mid: mid, stop: stop))
        guard windows.count <= Self.mostWindows else { throw .tooManyWindows }
        start = window.unit.move(start, 1)
      }
    }
    return windows
  }
}

extension NetworkSettings.Window.Unit {
  /// The same time of day, so many units later.
  fileprivate func move(_ time: Instant, _ count: Int) -> Instant {
    switch self {
    case .days, .events: time.adding(seconds: count * Instant.day)
    case .weeks: time.adding(seconds: count * 7 * Instant.day)
    case .months: time.adding(months: count)
    case .years: time.adding(months: 12 * count)
    }
  }

  /// Where the unit that holds a time begins.
  fileprivate func beginning(of time: Instant) -> Instant {
    let day = time.civilDay
    let (year, month, _) = day.fields
    return switch self {
    case .days, .events: Instant(day)
    case .weeks: Instant(CivilDay(number: day.number - day.weekday))
    case .months: Instant(CivilDay(year: year, month: month, day: 1))
    case .years: Instant(CivilDay(year: year, month: 1, day: 1))
    }
  }
}

extension NetworkError {
  fileprivate static let tooManyWindows = NetworkError.impossible(
    "there would be more than \(WindowSlicer.mostWindows) windows; take a larger unit or a shorter range"
  )
}

extension [Instant] {
  /// The first index whose element, and those of all that follow, are as asked.
  fileprivate func partitioningIndex(where belongs: (Instant) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
