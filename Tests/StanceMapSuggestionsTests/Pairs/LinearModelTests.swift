import Testing

@testable import StanceMapSuggestions

@Suite struct LinearModelTests {
  private var model: LinearModel {
    var weights = [Double](repeating: 0, count: 3 << 4)
    weights[3 * 5 + 1] = 2
    weights[3 * 9 + 2] = -1
    return LinearModel(weights: weights, bias: [0.5, 0, 0], bits: 4, isNormalised: false)
  }

  @Test func `what is encoded is decoded again`() {
    var bytes = model.encoded[...]
    let decoded = LinearModel(decoding: &bytes)

    #expect(bytes.isEmpty)
    #expect(decoded.encoded == model.encoded)
    #expect(decoded.outcomes(of: [5, 9]) == model.outcomes(of: [5, 9]))
  }

  @Test func `a feature moves the outcomes by its weight`() {
    #expect(model.outcomes(of: []).none > 0.4)
    #expect(model.outcomes(of: [5]).support > 0.7)
    #expect(model.outcomes(of: [9]).oppose < model.outcomes(of: []).oppose)
  }

  @Test func `the weights that are shipped are whole, and small`() {
    let scorer = PairScorer.standard

    #expect(scorer.encoded == Base64.bytes(of: PairWeights.rows))
    #expect(scorer.encoded.count < 3_000_000)
  }

  @Test func `a clear sentence is sure, a mere list is not`() {
    func judge(_ text: String, _ p: Range<Int>, _ q: Range<Int>) -> (label: PairLabel, confidence: Double) {
      PairScorer.standard.judgement(of: NamedPair(text: text, p: p, q: q).rows)
    }

    #expect(judge("Brook accused Lamb of wasting money.", 0..<5, 14..<18).label == .pOpposesQ)
    #expect(judge("Lamb was praised by Brook.", 0..<4, 20..<25).label == .qSupportsP)
    #expect(judge("Brook and Lamb took the ferry.", 0..<5, 10..<14).label == .none)
  }
}
