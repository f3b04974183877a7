import Foundation

/// Cold runs of `stancemap map`, from YAML to SVG, against cold runs of `dot` on our own DOT of the same map.
struct MapTimes {
  var workplace: Workplace

  func report() throws {
    guard let dot = workplace.dot else {
      return print("'dot' is not installed, so maps are not compared with it.\n")
    }
    let sizes = [(30, 45), (100, 130), (300, 390), (1000, 1300)]
    let rows = try sizes.map { boxes, arrows in try row(boxes: boxes, arrows: arrows, dot: dot) }
    printTable(
      "Maps, cold, against dot -Tsvg on the same DOT",
      ["boxes", "arrows", "stancemap", "dot", "ratio"],
      rows
    )
  }

  private func row(boxes: Int, arrows: Int, dot: String) throws -> [String] {
    let project = try workplace.write(
      SyntheticProject.argument(claims: boxes, links: arrows),
      to: "map-\(boxes).yaml"
    )
    let (graph, picture) = ("\(workplace.folder)/\(boxes).dot", "\(workplace.folder)/\(boxes).svg")
    try workplace.stancemap("map", project, "--view", "arguments", "--format", "dot", "-o", graph).run()
    let ours = workplace.stancemap("map", project, "--view", "arguments", "-o", picture)
    let theirs = Program(path: dot, arguments: ["-Tsvg", "-o", "\(picture).dot.svg", graph])
    let (own, other) = try Measurement.alternating(
      boxes > 300 ? 11 : workplace.runs,
      { try ours.run() },
      { try theirs.run() }
    )
    return [
      String(boxes), String(arrows), own.median.milliseconds, other.median.milliseconds,
      (own.median / other.median).ratio,
    ]
  }
}
