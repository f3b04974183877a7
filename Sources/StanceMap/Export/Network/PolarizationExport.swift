/// Writes how polarized a debate is, and who is in which camp.
package struct PolarizationExport: Sendable {
  package var settings: NetworkSettings
  package var camps: Int

  package init(settings: NetworkSettings, camps: Int) {
    self.settings = settings
    self.camps = camps
  }

  // MARK: JSON

  /// One object, or with windows a list of them.
  package func json(of networks: [PolarizedNetwork]) -> JSONValue {
    let objects = networks.map(json)
    return settings.window == nil ? objects.first ?? .null : .array(objects)
  }

  private func json(of network: PolarizedNetwork) -> JSONValue {
    var members = [JSONValue.Member("settings", NetworkSettingsExport().json(of: settings))]
    if let window = network.window {
      members += [("start", window.start), ("mid", window.mid), ("stop", window.stop)].map {
        JSONValue.Member($0.0, .string("\($0.1)"))
      }
    }
    members.append(JSONValue.Member("rows", .strings(network.nodes.map(\.label))))
    members.append(JSONValue.Member("clusters", .integer(camps)))
    for (index, result) in network.results.enumerated() {
      if index == 0 {
        members += self.members(of: result)
      } else {
        members.append(JSONValue.Member(result.measure.rawValue, .object(self.members(of: result))))
      }
    }
    members.append(JSONValue.Member("statements", .integer(network.statements)))
    return .object(members)
  }

  private func members(of result: Polarization) -> [JSONValue.Member] {
    [
      JSONValue.Member("measure", .string(result.measure.rawValue)),
      JSONValue.Member("polarization", result.score.isNaN ? .null : .number(result.score)),
      JSONValue.Member("raw", result.raw.isNaN ? .null : .number(result.raw)),
      JSONValue.Member("memberships", .array(result.memberships.map { .integer($0) })),
      JSONValue.Member("exact", .bool(result.isExact)),
      JSONValue.Member("formula", .string(NetworkFormula.polarization(result.measure))),
    ]
  }

  // MARK: CSV

  /// A row for each node and measure.
  package func csv(of networks: [PolarizedNetwork]) -> String {
    let times = settings.window == nil ? [] : ["start", "mid", "stop"]
    var rows = [times + ["measure", "polarization", "exact", "node", "cluster"]]
    for network in networks {
      let window = network.window.map { ["\($0.start)", "\($0.mid)", "\($0.stop)"] } ?? []
      for result in network.results {
        let score = result.score.isNaN ? "NaN" : "\(result.score)"
        let head = window + [result.measure.rawValue, score, result.isExact ? "true" : "false"]
        if result.memberships.isEmpty { rows.append(head + ["", ""]) }
        rows += zip(network.nodes, result.memberships).map { head + [$0.label, "\($1)"] }
      }
    }
    return CSVWriter().text(of: rows)
  }

  // MARK: Text

  package func report(of networks: [PolarizedNetwork]) -> Report {
    let report = NetworkReport(settings: settings)
    let heading = Report.Block.heading(level: 1, "Polarization of \(settings.variable1) in \(camps) camps")
    return Report([heading, .paragraph(report.choices)] + networks.flatMap { blocks(of: $0, report) })
  }

  private func blocks(of network: PolarizedNetwork, _ report: NetworkReport) -> [Report.Block] {
    var blocks: [Report.Block] = []
    if let window = network.window { blocks.append(report.heading(of: window)) }
    blocks.append(.paragraph(counted(network.statements, "statement") + " counted"))
    for result in network.results {
      blocks.append(
        .paragraph("\(result.measure.title): \(finding(result, among: network.nodes.count))")
      )
      blocks.append(.paragraph("Formula: \(NetworkFormula.polarization(result.measure))"))
      let members = (0..<camps).map { camp in
        zip(network.nodes, result.memberships).filter { $0.1 == camp }.map { report.line($0.0.label) }
      }
      blocks += members.enumerated().filter { !$0.element.isEmpty }.map { camp, labels in
        .entry(Report.Entry("Camp \(camp + 1): " + labels.joined(separator: ", ")))
      }
    }
    return blocks
  }

  private func finding(_ result: Polarization, among nodes: Int) -> String {
    if result.score.isNaN {
      return "none, since there are \(nodes < camps ? "fewer nodes than camps" : "no ties to go by")"
    }
    return "\(result.score.text(decimals: 4)), \(result.certainty)"
  }
}

extension Polarization.Measure {
  package var title: String {
    switch self {
    case .modularity: "Modularity with signs"
    case .dna: "As DNA measures it"
    }
  }
}

extension Polarization {
  /// How sure it is that no partition has a higher score.
  package var certainty: String {
    isExact ? "the highest of all partitions" : "the highest found from many beginnings"
  }
}

extension NetworkFormula {
  package static func polarization(_ measure: Polarization.Measure) -> String {
    switch measure {
    case .modularity:
      "sum over i, i' in one camp of c(i,i') - f(i,i') - c(i) c(i') / c + f(i) f(i') / f, divided by c + f, "
        + "where c is congruence and f conflict, both normalized by average, and sums are over what is left out"
    case .dna:
      "sum over i, i' in one camp g of |c(i,i') - n(g)(n(g)-1) c / W^2| + |f(i,i')|, and in two, g and h, of "
        + "|c(i,i')| + |f(i,i') - n(g) n(h) f / B^2|, divided by 2 (c + f), where W and B count the pairs within and between camps"
    }
  }
}
