import StanceMapSuggestions
import Testing

@Suite struct PortableMathTests {
  @Test(arguments: [-30.0, -1, -0.001, 0, 0.5, 1, 7.25, 30])
  func `the exponential and the logarithm undo each other`(value: Double) {
    #expect(abs(PortableMath.log(PortableMath.exp(value)) - value) < 1e-9)
  }

  @Test func `shares of scores add up to one`() {
    let shares = PortableMath.logShares([3, -1, 0.5, 900]).map(PortableMath.exp)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(PortableMath.logShares([]).isEmpty)
  }

  @Test func `logarithms agree with known values`() {
    #expect(abs(PortableMath.log(2.718281828459045) - 1) < 1e-15)
    #expect(abs(PortableMath.log(10) - 2.302585092994046) < 1e-15)
    #expect(abs(PortableMath.log(0.1) + 2.302585092994046) < 1e-15)
    #expect(PortableMath.log(1) == 0)
  }
}
