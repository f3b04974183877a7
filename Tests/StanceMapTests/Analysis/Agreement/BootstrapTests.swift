import Testing

@testable import StanceMap

@Suite struct BootstrapTests {
  private func share(_ counts: [Int]) -> [Double?] { [Double(counts[0]) / Double(counts.reduce(0, +))] }

  @Test func `the random numbers are those that SplitMix64 has for the seed 1234567`() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `numbers are drawn evenly below the limit`() {
    var generator = SplitMix64(seed: 7)
    var counts = [0, 0, 0]
    for _ in 0..<3_000 { counts[generator.index(below: 3)] += 1 }
    #expect(counts.allSatisfy { (900...1_100).contains($0) })
  }

  @Test func `the same seed yields the same interval, and another one another`() {
    let counts = [33, 21]
    #expect(Bootstrap().intervals(for: counts, of: share) == Bootstrap().intervals(for: counts, of: share))
    var other = Bootstrap()
    other.seed = 2
    other.resamples = 100
    #expect(Bootstrap().intervals(for: counts, of: share) != other.intervals(for: counts, of: share))
  }

  /// The binomial distribution of 100 draws has 2.5 % below 40 and 2.5 % above 60.
  @Test func `the interval of a share is near that of the binomial distribution`() throws {
    let interval = try #require(Bootstrap().intervals(for: [50, 50], of: share)[0])
    #expect((0.39...0.41).contains(interval.low))
    #expect((0.59...0.61).contains(interval.high))
    #expect(interval.leftOut == 0)
  }

  @Test func `the bounds are the fiftieth values from either end of two thousand`() {
    let interval = Interval(ofResampled: (1...2_000).map { Double($0) })
    #expect(interval == Interval(low: 50, high: 1_951, leftOut: 0))
  }

  /// Computed apart from this program, with whole numbers of any size; see `docs/agreement.md`.
  @Test func `the intervals of the example are those that another program computes`() {
    let counts = [5, 0, 0, 4, 0, 1, 0, 2, 0, 0, 0, 1, 0, 0, 0, 5]
    let agreement = NominalAgreement(
      of: AgreementTable(categories: 4, counts: counts),
      bootstrap: Bootstrap()
    )
    let intervals = [agreement.kappa, agreement.alpha].compactMap(\.interval)
    #expect(intervals.map { $0.low.text(decimals: 4) } == ["0.1646", "-0.0052"])
    #expect(intervals.map { $0.high.text(decimals: 4) } == ["0.7065", "0.7091"])
  }

  @Test func `undefined resamples are left out and counted`() {
    let values: [Double?] = Array(repeating: nil, count: 1) + (1...39).map { Double($0) }
    #expect(Interval(ofResampled: values) == Interval(low: 1, high: 39, leftOut: 1))
  }

  @Test func `where half is undefined or all is the same there is no interval`() {
    #expect(Interval(ofResampled: Array(repeating: nil, count: 50) + (1...50).map { Double($0) }) == nil)
    #expect(Interval(ofResampled: Array(repeating: 1, count: 2_000)) == nil)
  }

  @Test func `a single unit has no interval`() {
    #expect(Bootstrap().intervals(for: [1, 0], of: share) == [nil])
  }
}
