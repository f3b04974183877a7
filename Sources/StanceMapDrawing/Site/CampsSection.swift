import StanceMap

/// How far the holders fall into camps, and who is in which.
struct CampsSection {
  var names: NetworkNames

  /// Writes nothing where no measure is defined.
  func write(to writer: inout XMLWriter) {
    guard let found = names.context.networks.polarization() else { return }
    writer.section("camps", "How far they fall into \(SiteNetworks.camps) camps") { writer in
      writer.paragraphs(
        [
          "The partition of \(counted(found.network.nodes.count, "holder")) for which a measure of polarization is "
            + "highest. A camp is what the figures yield, not a group that anybody says they belong to."
        ],
        ["class": "intro"]
      )
      for result in found.network.results { self.result(result, of: found.network, &writer) }
      NetworkAccount(
        lines: [
          NetworkReport(settings: found.settings).choices + ".",
          counted(found.network.statements, "statement") + " counted.",
        ],
        command: "stancemap network PROJECT --polarization \(SiteNetworks.camps)"
      ).write(to: &writer)
    }
  }

  private func result(_ result: Polarization, of network: PolarizedNetwork, _ writer: inout XMLWriter) {
    writer.element("h3", words: "\(result.measure.title): \(result.score.text(decimals: 4))")
    writer.facts(
      (0..<SiteNetworks.camps).map { camp in
        let members = zip(network.nodes, result.memberships).filter { $1 == camp }.map(\.0.label)
        return (
          "Camp \(camp + 1)",
          { writer in
            if members.isEmpty { writer.words("nobody") }
            writer.list(members) { names.write($1, in: "holder", isShort: false, to: &$0) }
          }
        )
      }
    )
    let formula = NetworkFormula.polarization(result.measure)
    writer.paragraphs(["It is \(result.certainty). Formula: \(formula)."], ["class": "note"])
  }
}
