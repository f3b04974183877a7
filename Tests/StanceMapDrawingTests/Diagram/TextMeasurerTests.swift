import Testing

@testable import StanceMapDrawing

@Suite struct TextMeasurerTests {
  private let measurer = TextMeasurer()
  private let font = Font(size: 10)

  @Test func `letters have the widths of Arial`() {
    #expect(abs(measurer.width(of: "Ai m", in: font) - (6.67 + 2.22 + 2.78 + 8.33)) < 0.01)
    #expect(abs(measurer.width(of: "A", in: Font(size: 20, isBold: true)) - 14.44) < 0.01)
  }

  @Test(arguments: ["−±×…“”–→", "ŁódźÆØåßñ", "Ελλάδα ώ", "Київ Ђ", "שָׁלוֹם", "Ặ ḗ Ω"])
  func `European scripts, Hebrew and our own signs are in the table`(text: String) {
    for isBold in [false, true] {
      let extent = measurer.extent(of: text, in: Font(size: 9, isBold: isBold))
      #expect(!extent.isEstimate)
      #expect(extent.width > 0)
    }
  }

  @Test func `other scripts are an estimate of one em a character`() {
    #expect(measurer.extent(of: "港口", in: font) == .init(width: 20, isEstimate: true))
    #expect(measurer.extent(of: "ميناء", in: font) == .init(width: 50, isEstimate: true))
  }

  @Test func `what is not seen has no width`() {
    let marks = String(repeating: "\u{301}", count: 1_000) + "\u{200B}\u{0}\u{7}\u{FE0F}\u{94D}"
    #expect(measurer.extent(of: marks, in: font) == .init(width: 0, isEstimate: false))
    #expect(measurer.width(of: "e\u{301}", in: font) == measurer.width(of: "é", in: font))
  }

  @Test func `emoji that are joined count as one`() {
    let one = measurer.width(of: "👩", in: font)
    #expect(one == 12.5)
    #expect(measurer.width(of: "👩‍👩‍👧", in: font) == one)
    #expect(measurer.width(of: "👍🏽", in: font) == one)
    #expect(measurer.width(of: "🇳🇴", in: font) == one)
  }

  @Test func `an empty text has no width`() {
    #expect(measurer.extent(of: "", in: font) == .init(width: 0, isEstimate: false))
  }
}
