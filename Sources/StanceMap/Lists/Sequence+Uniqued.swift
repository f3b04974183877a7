extension Sequence where Element: Hashable {
  /// The elements without repeats, in the order in which they first occur.
  package var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
