import StanceMap
import Testing

struct ProportionTests {
  /// Brown, Cai and DasGupta 2001 have the formula; the figures are those of R's `prop.test(x, n, correct = FALSE)`.
  @Test(arguments: [(7, 9, 0.4526, 0.9368), (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (1, 1, 0.2065, 1)])
  func `the interval is that of Wilson`(part: Int, whole: Int, low: Double, high: Double) {
    let interval = Proportion(part, of: whole).interval
    #expect(abs(interval.low - low) < 0.00006)
    #expect(abs(interval.high - high) < 0.00006)
  }

  /// Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I.
  @Test(arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611)])
  func `the interval is that of published examples`(part: Int, whole: Int, low: Double, high: Double) {
    let interval = Proportion(part, of: whole).interval
    #expect(abs(interval.low - low) < 0.0001 && abs(interval.high - high) < 0.0001)
  }
}
