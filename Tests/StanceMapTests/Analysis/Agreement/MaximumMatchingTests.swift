import Testing

@testable import StanceMap

@Suite struct MaximumMatchingTests {
  @Test func `an earlier one changes partners so that a later one finds one`() {
    #expect(MaximumMatching(candidates: [[0, 1], [0]]).partners() == [1, 0])
    #expect(MaximumMatching(candidates: [[0, 1], [1, 2], [0]]).partners() == [1, 2, 0])
  }

  @Test func `nobody has two partners`() {
    #expect(MaximumMatching(candidates: [[0], [0], []]).partners() == [0, nil, nil])
  }

  @Test func `the preferred one is taken where it is free`() {
    #expect(MaximumMatching(candidates: [[1, 0]]).partners() == [1])
  }
}
