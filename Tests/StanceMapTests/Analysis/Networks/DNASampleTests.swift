import StanceMap
import Testing

/// The figures of the Discourse Network Analyzer, to a billionth.
@Suite struct DNASampleTests {
  private func settings(of example: DNASample.Case) -> NetworkSettings {
    var settings = NetworkSettings(variable1: "organization", variable2: "concept")
    settings.mode = example.mode
    settings.qualifier = NetworkSettings.Qualifier(column: "agreement", kind: .boolean)
    settings.aggregation = example.aggregation
    settings.normalization = example.normalization
    settings.duplicates = example.duplicates
    settings.followsDNA = true
    return settings
  }

  @Test(arguments: DNASample.cases)
  func `the sample gives DNA's own figures`(example: DNASample.Case) throws {
    guard let figures = example.figures else {
      #expect(throws: NetworkError.self) { try network(of: DNASample.csv, settings(of: example)) }
      return
    }
    let made = try network(of: DNASample.csv, settings(of: example))
    #expect(made.statements == example.statements)
    #expect(made.labels == (1...7).map { "O\($0)" })
    let matrix = made.lists
    let ours =
      example.mode == .one
      ? matrix.indices.flatMap { row in matrix[row].dropFirst(row + 1) } : matrix.flatMap { $0 }
    try #require(ours.count == figures.count)
    for (own, figure) in zip(ours, figures) { #expect(abs(own - figure) < 1e-9) }
    if example.mode == .one { #expect(matrix.indices.allSatisfy { matrix[$0][$0] == 0 }) }
  }

  @Test(arguments: DNASample.cases.filter { $0.figures != nil && $0.normalization != .cosine })
  func `without the oddities, the sample gives the same but for what they change`(
    example: DNASample.Case
  ) throws {
    var settings = settings(of: example)
    let theirs = try network(of: DNASample.csv, settings)
    settings.followsDNA = false
    #expect(try network(of: DNASample.csv, settings) == theirs)
  }
}
