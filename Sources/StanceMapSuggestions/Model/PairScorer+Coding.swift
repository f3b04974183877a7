extension PairScorer {
  /// What the project ships; see ``PairWeights``.
  package static let standard = PairScorer(decoding: Base64.bytes(of: PairWeights.text))

  /// All of it as bytes.
  package var encoded: [UInt8] {
    let calibrations = [ruleCalibration, jointCalibration].flatMap { [$0.slope, $0.shift] }
    var bytes: [UInt8] = []
    for value in [share] + ruleBiases + jointBiases + calibrations {
      bytes.append(bigEndian: Float(value).bitPattern)
    }
    return bytes + rules.encoded + words.encoded
  }

  package init(decoding bytes: [UInt8]) {
    var bytes = bytes[...]
    let values = (0..<15).map { _ in Double(Float(bitPattern: bytes.removeBigEndian())) }
    self.init(
      rules: LinearModel(decoding: &bytes),
      words: LinearModel(decoding: &bytes),
      share: values[0],
      ruleBiases: Array(values[1..<6]),
      jointBiases: Array(values[6..<11]),
      ruleCalibration: Calibration(slope: values[11], shift: values[12]),
      jointCalibration: Calibration(slope: values[13], shift: values[14])
    )
  }
}
