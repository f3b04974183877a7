/// Says of every attribution which other one it stands in.
enum AttributionNesting {
  private struct Opening {
    var content: Range<Int>
    var owner: Int
  }

  /// The parent is the one whose content began last among those that hold the cue and are longer.
  ///
  /// Being longer keeps two attributions from standing in each other.
  static func setParents(of attributions: inout [Attribution]) {
    let openings = attributions.indices
      .flatMap { owner in attributions[owner].content.map { Opening(content: $0, owner: owner) } }
      .sorted { key($0) < key($1) }
    let byCue = attributions.indices.sorted {
      (attributions[$0].cue.upperBound, $0) < (attributions[$1].cue.upperBound, $1)
    }
    var open: [Opening] = []
    var next = 0
    for index in byCue {
      let cue = attributions[index].cue.upperBound - 1
      let length = attributions[index].content.reduce(0) { $0 + $1.count }
      while next < openings.count, openings[next].content.lowerBound <= cue {
        open.append(openings[next])
        next += 1
      }
      while let last = open.last, last.content.upperBound <= cue { open.removeLast() }
      attributions[index].parent =
        open.suffix(16).last { $0.owner != index && $0.content.contains(cue) && $0.content.count > length }?
        .owner
    }
  }

  private static func key(_ opening: Opening) -> (Int, Int, Int) {
    (opening.content.lowerBound, -opening.content.upperBound, opening.owner)
  }
}
