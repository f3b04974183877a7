import StanceMapSuggestions
import Testing

@Suite struct CalibrationTests {
  private let calibration = Calibration(knots: [
    .init(probability: 0.4, share: 0.2), .init(probability: 0.8, share: 0.9),
  ])

  @Test(arguments: [(0, 0), (0.2, 0.1), (0.4, 0.2), (0.6, 0.55), (0.8, 0.9), (0.9, 0.95), (1, 1)])
  func `between knots the line is straight`(probability: Double, share: Double) {
    #expect(abs(calibration.calibrated(probability) - share) < 1e-9)
  }
}
