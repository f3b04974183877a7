import StanceMap
import Testing

@Suite struct PolarizationTests {
  private func result(
    of csv: String,
    _ names: (String, String, String),
    camps: Int,
    asDNA: Bool
  ) throws -> PolarizedNetwork {
    var settings = NetworkSettings(variable1: names.0, variable2: names.1)
    settings.qualifier = NetworkSettings.Qualifier(column: names.2, kind: .boolean)
    settings.followsDNA = asDNA
    settings = PolarizationCalculator.settings(from: settings)
    var warnings: [String] = []
    let table = try table(of: csv, settings)
    let selection = try StatementSelector(settings: settings).selection(from: table, warnings: &warnings)
    let calculator = PolarizationCalculator(settings: settings, camps: camps)
    let networks = try calculator.networks(of: table, selection: selection, warnings: &warnings)
    return try #require(networks.first)
  }

  private let sample = ("organization", "concept", "agreement")

  @Test(arguments: [(2, 0.53424927084197), (3, 0.5798600622024259)])
  func `the sample is as polarized as DNA says`(camps: Int, score: Double) throws {
    let found = try result(of: DNASample.csv, sample, camps: camps, asDNA: true)
    try #require(found.results.count == 1)
    #expect(abs(found.results[0].score - score) < 1e-9)
    #expect(found.results[0].isExact)
    if camps == 2 {
      #expect(found.results[0].memberships == [0, 1, 1, 0, 0, 1, 0])
      #expect(abs(found.results[0].raw - 24.715361677779974) < 1e-9)
    }
  }

  @Test func `the modularity of the sample puts together who agrees`() throws {
    let found = try result(of: DNASample.csv, sample, camps: 2, asDNA: false).results[0]
    #expect(found.measure == .modularity)
    // Those who say that a law would hurt the economy are 2, 4 and 5.
    #expect(found.memberships == [0, 1, 0, 1, 1, 0, 0])
  }

  /// Camps of so many, each of one mind against the other.
  private func debate(_ size: Int) -> String {
    let rows = (0..<2 * size).flatMap { node in
      ["x", "y", "z"].map { "2020 \(node % 2 == 0 ? "a" : "b")\(100 + node),\($0),\(node % 2)" }
    }
    return csv(rows.joined(separator: "\n"))
  }

  @Test(arguments: [(10, true), (15, false)])
  func `two camps are found, exactly and by search, the same each time`(size: Int, isExact: Bool) throws {
    let found = try result(of: debate(size), ("who", "what", "how"), camps: 2, asDNA: false)
    let expected = [Int](repeating: 0, count: size) + [Int](repeating: 1, count: size)
    let modularity = try #require(found.results.first { $0.measure == .modularity })
    #expect(modularity.memberships == expected)
    #expect(found.results.map(\.isExact) == [isExact, isExact])
    #expect(try result(of: debate(size), ("who", "what", "how"), camps: 2, asDNA: false) == found)
  }

  @Test func `fewer nodes than camps are not polarized`() throws {
    let found = try result(of: csv("2020 a,x,1\n2020 b,x,0"), ("who", "what", "how"), camps: 3, asDNA: false)
    #expect(found.results.allSatisfy { $0.score.isNaN && $0.memberships.isEmpty })
  }
}
