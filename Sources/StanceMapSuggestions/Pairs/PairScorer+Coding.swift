extension PairScorer {
  /// What the project ships; see ``PairWeights``.
  package static let standard = PairScorer(decoding: Base64.bytes(of: PairWeights.rows))

  /// All of it as bytes.
  package var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for value in [share] + ruleBiases + jointBiases { bytes.append(bigEndian: Float(value).bitPattern) }
    return bytes + ruleCalibration.encoded + jointCalibration.encoded + rules.encoded + words.encoded
  }

  package init(decoding bytes: [UInt8]) {
    var bytes = bytes[...]
    let values = (0..<11).map { _ in Double(Float(bitPattern: bytes.removeBigEndian())) }
    let calibrations = (0..<2).map { _ in Calibration(decoding: &bytes) }
    self.init(
      rules: LinearModel(decoding: &bytes),
      words: LinearModel(decoding: &bytes),
      share: values[0],
      ruleBiases: Array(values[1..<6]),
      jointBiases: Array(values[6..<11]),
      ruleCalibration: calibrations[0],
      jointCalibration: calibrations[1]
    )
  }
}

extension Calibration {
  fileprivate var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(variableLength: knots.count)
    for value in knots.flatMap({ [$0.probability, $0.share] }) {
      bytes.append(bigEndian: Float(value).bitPattern)
    }
    return bytes
  }

  fileprivate init(decoding bytes: inout ArraySlice<UInt8>) {
    let count = bytes.removeVariableLength()
    knots = (0..<count).map { _ in
      let probability = Double(Float(bitPattern: bytes.removeBigEndian()))
      return Knot(probability: probability, share: Double(Float(bitPattern: bytes.removeBigEndian())))
    }
  }
}
