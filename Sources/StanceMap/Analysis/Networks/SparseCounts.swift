/// How many statements each node has on each value of the second variable, at each level of the qualifier.
///
/// Only what occurs is there, twice: by node, and by value and level.
struct SparseCounts {
  /// Those of one node on one value at one level.
  struct Entry {
    /// The value and level, as an index into the cells.
    var cell: Int
    var count: Double
    /// Where the entry stands among those of its cell.
    var position: Int
  }

  /// A value of the second variable and a level that occur together.
  struct Cell {
    var level: Int
    /// The cells of the same value.
    var siblings: Range<Int>
    /// Its entries in `nodes` and `counts`.
    var entries: Range<Int>
  }

  private(set) var entries: [Entry] = []
  /// The entries of each node.
  private(set) var ranges: [Range<Int>] = []
  private(set) var cells: [Cell] = []
  /// The nodes of each cell, ascending.
  private(set) var nodes: [Int32] = []
  private(set) var counts: [Double] = []

  /// - Parameter triples: node, value and level of each statement.
  init(_ triples: [(node: Int, value: Int, level: Int)], nodes nodeCount: Int, levels: Int) {
    let nodeSpan = UInt64(nodeCount)
    let keys = triples.map { triple in
      (UInt64(triple.value) * UInt64(levels) + UInt64(triple.level)) * nodeSpan + UInt64(triple.node)
    }.sorted()
    var values: [Int] = []
    var previous: UInt64?
    for key in keys {
      if key == previous {
        counts[counts.count - 1] += 1
        continue
      }
      let cell = key / nodeSpan
      if previous.map({ $0 / nodeSpan }) != cell {
        let level = Int(cell % UInt64(levels))
        cells.append(Cell(level: level, siblings: 0..<0, entries: nodes.count..<nodes.count))
        values.append(Int(cell / UInt64(levels)))
      }
      previous = key
      nodes.append(Int32(key % nodeSpan))
      counts.append(1)
      cells[cells.count - 1].entries = cells[cells.count - 1].entries.lowerBound..<nodes.count
    }
    findSiblings(values)
    collectEntries(nodeCount)
  }

  private mutating func findSiblings(_ values: [Int]) {
    var start = 0
    while start < cells.count {
      var end = start
      while end < cells.count, values[end] == values[start] { end += 1 }
      for cell in start..<end { cells[cell].siblings = start..<end }
      start = end
    }
  }

  private mutating func collectEntries(_ nodeCount: Int) {
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for node in nodes { starts[Int(node) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    ranges = (0..<nodeCount).map { starts[$0]..<starts[$0 + 1] }
    entries = [Entry](repeating: Entry(cell: 0, count: 0, position: 0), count: nodes.count)
    for (index, cell) in cells.enumerated() {
      for position in cell.entries {
        let node = Int(nodes[position])
        entries[starts[node]] = Entry(cell: index, count: counts[position], position: position)
        starts[node] += 1
      }
    }
  }
}
