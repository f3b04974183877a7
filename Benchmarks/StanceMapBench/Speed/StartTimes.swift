import Foundation

/// Where the time of one small map goes, by runs that stop earlier and earlier.
struct StartTimes {
  var workplace: Workplace

  func report() throws {
    let project = try workplace.write(SyntheticProject.argument(claims: 30, links: 45), to: "start.yaml")
    let steps: [(name: String, program: Program)] = [
      ("process start (--version)", workplace.stancemap("--version")),
      ("and reading (check)", workplace.stancemap("check", project)),
      (
        "and the view (--format table)",
        workplace.stancemap("map", project, "--view", "arguments", "--format", "table")
      ),
      ("and layout, writing (--format svg)", workplace.stancemap("map", project, "--view", "arguments")),
    ]
    let times = try steps.map { step in
      try Measurement.repeated(workplace.runs) { try step.program.run(accepting: 0...1) }.median
    }
    let rows = steps.indices.map { index in
      [
        steps[index].name, times[index].milliseconds,
        (times[index] - (index == 0 ? 0 : times[index - 1])).milliseconds,
      ]
    }
    printTable("One map of 30 boxes and 45 arrows", ["up to", "in all", "this step"], rows)
  }
}
