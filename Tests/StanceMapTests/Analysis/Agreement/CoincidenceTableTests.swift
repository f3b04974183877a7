import Testing

@testable import StanceMap

/// The worked examples of Krippendorff, "Computing Krippendorff's alpha-reliability", 2011.
@Suite struct CoincidenceTableTests {
  /// Units from the columns of the reliability data, with `.` for what somebody did not code.
  private func alpha(_ coders: String...) -> Double? {
    let rows = coders.map { Array($0) }
    let values = Set(rows.joined()).subtracting(["."]).sorted()
    var table = CoincidenceTable(categories: values.count)
    for unit in rows[0].indices { table.add(rows.compactMap { values.firstIndex(of: $0[unit]) }) }
    return table.alpha
  }

  @Test func `alpha of binary data and two observers is as published`() throws {
    #expect(try #require(alpha("0100000010", "1110010000")).text(decimals: 3) == "0.095")
  }

  @Test func `alpha of nominal data and two observers is as published`() throws {
    #expect(try #require(alpha("aabbdcccedda", "babbbccceddd")).text(decimals: 3) == "0.692")
  }

  @Test func `alpha of nominal data, four observers and gaps is as published`() throws {
    #expect(
      try #require(alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251.")).text(decimals: 3)
        == "0.743"
    )
  }

  @Test func `where only one value occurs alpha is not defined`() {
    #expect(alpha("aaa", "aaa") == nil)
    #expect(alpha("a.b", ".a.") == nil)
  }

  @Test func `agreement on everything is one and less than by chance is below zero`() throws {
    #expect(alpha("aab", "aab") == 1)
    #expect(try #require(alpha("ab", "ba")) < 0)
  }
}
