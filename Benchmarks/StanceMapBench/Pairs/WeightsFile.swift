import Foundation

/// Weights as a Swift source file.
struct WeightsFile {
  var bytes: [UInt8]

  var text: String {
    let letters = Array(Data(bytes).base64EncodedString())
    let lines = stride(from: 0, to: letters.count, by: 100).map { start in
      "    " + String(letters[start..<min(start + 100, letters.count)])
    }
    return """
      /// Weights of the rules and words that ``PairScorer`` goes by, in base 64.
      ///
      /// Written by `stancemap-bench train` from the directed sentiment corpus of Park, Pan and Joo, "Who Blames or
      /// Endorses Whom? Entity-to-Entity Directed Sentiment Extraction in News Text", Findings of ACL 2021; see
      /// docs/suggestions.md. It holds numbers only. Do not edit it by hand.
      enum PairWeights {
        static let text: StaticString = \"\"\"
      \(lines.joined(separator: "\n"))
          \"\"\"
      }

      """
  }
}
