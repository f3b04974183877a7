import StanceMap
import Testing

/// Figures of the Discourse Network Analyzer, made by its own code.
///
/// Of Leifeld's `sample.dna` (https://github.com/leifeld/dna), the codes of its 40 statements and the matrices that
/// DNA computes of them, at commit 2adbf786. Names are replaced by numbers in their order.
enum DNASample {
  /// A line for each document: its date, the organisation that speaks in it, and what on (+ in agreement, - not).
  private static let documents = """
    2005-01-26 O2 C1- C1- C5- C5+
    2005-02-02 O5 C1- C6+ C1- C5- C6+
    2005-02-02 O3 C6+ C6+ C6+ C6+ C6+ C6+ C1- C6+ C6+ C6+ C6+
    2005-02-10 O1 C5+ C6+ C3+ C5+
    2005-02-16 O6 C4+ C5+ C1+ C3+ C6+ C1+
    2005-02-16 O7 C4+ C4+ C1+ C3+ C5+ C2+
    2005-02-16 O4 C1- C6- C6- C1-
    """

  /// The statements as a table.
  static let csv: String = {
    var lines = ["id,document,date,organization,concept,agreement"]
    for (document, line) in documents.split(separator: "\n").enumerated() {
      let words = line.split(separator: " ")
      for word in words.dropFirst(2) {
        let agreement = word.hasSuffix("+") ? 1 : 0
        lines.append("\(lines.count),\(document + 1),\(words[0]),\(words[1]),\(word.dropLast()),\(agreement)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  struct Case: CustomTestStringConvertible {
    var mode: NetworkSettings.Mode
    var aggregation: NetworkSettings.Aggregation
    var normalization: NetworkSettings.Normalization
    var duplicates: NetworkSettings.Duplicates
    var statements: Int
    /// Row by row; nil where DNA fails.
    ///
    /// Of one-mode networks, which are symmetric, it is what is above the diagonal.
    var figures: [Double]?

    init(_ text: String, _ figures: String?) {
      let words = text.split(separator: " ").map { String($0) }
      mode = words[0] == "one" ? .one : .two
      aggregation = NetworkSettings.Aggregation(rawValue: words[1]) ?? .ignore
      normalization = NetworkSettings.Normalization(rawValue: words[2]) ?? .no
      duplicates = NetworkSettings.Duplicates(rawValue: words[3]) ?? .include
      statements = Int(words[4]) ?? 0
      self.figures = figures?.split { $0 == " " || $0 == "\n" }.map { word in
        let parts = word.split(separator: "/").map { Double($0) ?? .nan }
        return parts.count == 2 ? parts[0] / parts[1] : parts[0]
      }
    }

    var testDescription: String {
      "\(mode) \(aggregation) \(normalization) \(duplicates)"
    }
  }

  static let cases = [
    Case(
      "one ignore no include 40",
      """
      4 10 2 4 4 3 2 4 6 6 4 22 22 12 1 8 6 2 7 3 6
      """
    ),
    Case(
      "one ignore average include 40",
      """
      1 4/3 1/2 8/9 4/5 3/5 4/15 1 4/3 6/5 4/5 44/15 11/4 24/17 2/17 16/9 6/5 2/5 14/11 6/11 1
      """
    ),
    Case(
      "one ignore jaccard include 40",
      """
      4/7 5/7 1/4 1/2 4/7 3/8 1/7 1/2 3/4 2/3 4/9 11/7 22/23 3/4 1/17 8/9 3/5 1/5 7/10 3/11 3/4
      """
    ),
    Case(
      "one ignore cosine include 40",
      """
      1/4 5/22 1/8 1/5 1/6 1/8 1/22 1/4 3/10 1/4 1/6 1/2 2/5 2/11 1/66 2/5 1/4 1/12 7/30 1/10 1/6
      """
    ),
    Case(
      "one ignore no document 22",
      """
      1 1 1 2 3 2 1 1 2 2 2 2 2 2 1 2 2 1 3 2 4
      """
    ),
    Case(
      "one ignore average document 22",
      """
      2/5 2/5 2/5 2/3 3/4 1/2 1/2 1/2 4/5 4/7 4/7 1 4/5 4/7 2/7 4/5 4/7 2/7 3/4 1/2 4/5
      """
    ),
    Case(
      "one ignore jaccard document 22",
      """
      1/5 1/4 1/5 2/5 3/5 1/3 1/3 1/3 2/3 2/7 2/7 2/3 2/3 1/3 1/7 1/2 2/7 1/7 3/7 1/4 2/3
      """
    ),
    Case(
      "one ignore cosine document 22",
      """
      1/6 1/6 1/6 2/9 1/5 2/15 1/4 1/4 1/3 1/5 1/5 1/2 1/3 1/5 1/10 1/3 1/5 1/10 1/5 2/15 4/25
      """
    ),
    Case(
      "one congruence no include 40",
      """
      2 10 0 2 4 3 2 4 5 1 1 2 22 10 0 4 0 0 2 0 6
      """
    ),
    Case(
      "one congruence average include 40",
      """
      1/2 4/3 0 4/9 4/5 3/5 4/15 1 10/9 1/5 1/5 4/15 11/4 20/17 0 8/9 0 0 4/11 0 1
      """
    ),
    Case(
      "one congruence jaccard include 40",
      """
      2/7 5/7 0 1/4 4/7 3/8 1/7 1/2 5/8 1/9 1/9 1/7 22/23 5/8 0 4/9 0 0 1/5 0 3/4
      """
    ),
    Case(
      "one congruence cosine include 40",
      """
      1/8 5/22 0 1/10 1/6 1/8 1/22 1/4 1/4 1/24 1/24 1/22 2/5 5/33 0 1/5 0 0 1/15 0 1/6
      """
    ),
    Case(
      "one congruence no document 23",
      """
      1 1 0 1 3 2 1 1 2 1 1 1 2 1 0 1 0 0 1 0 4
      """
    ),
    Case(
      "one congruence average document 23",
      """
      1/3 2/5 0 1/3 3/4 1/2 2/5 2/5 2/3 1/4 1/4 1/2 4/5 2/7 0 2/5 0 0 1/4 0 4/5
      """
    ),
    Case(
      "one congruence jaccard document 23",
      """
      1/5 1/4 0 1/5 3/5 1/3 1/4 1/4 1/2 1/7 1/7 1/3 2/3 1/6 0 1/4 0 0 1/7 0 2/3
      """
    ),
    Case(
      "one congruence cosine document 23",
      """
      1/9 1/6 0 1/9 1/5 2/15 1/6 1/6 2/9 1/15 1/15 1/4 1/3 1/10 0 1/6 0 0 1/15 0 4/25
      """
    ),
    Case(
      "one conflict no include 40",
      """
      2 0 2 2 0 0 0 0 1 5 3 20 0 2 1 4 6 2 5 3 0
      """
    ),
    Case(
      "one conflict average include 40",
      """
      1/2 0 1/2 4/9 0 0 0 0 2/9 1 3/5 8/3 0 4/17 2/17 8/9 6/5 2/5 10/11 6/11 0
      """
    ),
    Case(
      "one conflict jaccard include 40",
      """
      2/7 0 1/4 1/4 0 0 0 0 1/8 5/9 1/3 10/7 0 1/8 1/17 4/9 3/5 1/5 1/2 3/11 0
      """
    ),
    Case(
      "one conflict cosine include 40",
      """
      1/8 0 1/8 1/10 0 0 0 0 1/20 5/24 1/8 5/11 0 1/33 1/66 1/5 1/4 1/12 1/6 1/10 0
      """
    ),
    Case(
      "one conflict no document 23",
      """
      1 0 1 1 0 0 0 0 1 2 2 1 0 1 1 1 2 1 2 2 0
      """
    ),
    Case(
      "one conflict average document 23",
      """
      1/3 0 2/5 1/3 0 0 0 0 1/3 1/2 1/2 1/2 0 2/7 2/7 2/5 4/7 2/7 1/2 1/2 0
      """
    ),
    Case(
      "one conflict jaccard document 23",
      """
      1/5 0 1/5 1/5 0 0 0 0 1/4 2/7 2/7 1/3 0 1/6 1/7 1/4 2/7 1/7 2/7 1/4 0
      """
    ),
    Case(
      "one conflict cosine document 23",
      """
      1/9 0 1/6 1/9 0 0 0 0 1/9 2/15 2/15 1/4 0 1/10 1/10 1/6 1/5 1/10 2/15 2/15 0
      """
    ),
    Case(
      "one subtract no include 40",
      """
      0 10 -2 0 4 3 2 4 4 -4 -2 -18 22 8 -1 0 -6 -2 -3 -3 6
      """
    ),
    Case(
      "one subtract average include 40",
      """
      0 4/3 -1/2 0 4/5 3/5 4/15 1 8/9 -4/5 -2/5 -12/5 11/4 16/17 -2/17 0 -6/5 -2/5 -6/11 -6/11 1
      """
    ),
    Case(
      "one subtract jaccard include 40",
      """
      0 5/7 -1/4 0 4/7 3/8 1/7 1/2 1/2 -4/9 -2/9 -9/7 22/23 1/2 -1/17 0 -3/5 -1/5 -3/10 -3/11 3/4
      """
    ),
    Case(
      "one subtract cosine include 40",
      """
      0 5/22 -1/8 0 1/6 1/8 1/22 1/4 1/5 -1/6 -1/12 -9/22 2/5 4/33 -1/66 0 -1/4 -1/12 -1/10 -1/10 1/6
      """
    ),
    Case(
      "one subtract no document 23",
      """
      0 1 -1 0 3 2 1 1 1 -1 -1 0 2 0 -1 0 -2 -1 -1 -2 4
      """
    ),
    Case(
      "one subtract average document 23",
      """
      0 2/5 -2/5 0 3/4 1/2 2/5 2/5 1/3 -1/4 -1/4 0 4/5 0 -2/7 0 -4/7 -2/7 -1/4 -1/2 4/5
      """
    ),
    Case(
      "one subtract jaccard document 23",
      """
      0 1/4 -1/5 0 3/5 1/3 1/4 1/4 1/4 -1/7 -1/7 0 2/3 0 -1/7 0 -2/7 -1/7 -1/7 -1/4 2/3
      """
    ),
    Case(
      "one subtract cosine document 23",
      """
      0 1/6 -1/6 0 1/5 2/15 1/6 1/6 1/9 -1/15 -1/15 0 1/3 0 -1/10 0 -1/5 -1/10 -1/15 -2/15 4/25
      """
    ),
    Case(
      "two ignore no include 40",
      """
      0 0 1 0 2 1 2 0 0 0 2 0 1 0 0 0 0 10 2 0 0 0 0 2 2 0 0 0 1 2 2 0 1 1 1 1 1 1 1 2 1 0
      """
    ),
    Case(
      "two ignore activity include 40",
      """
      0 0 1/4 0 1/2 1/4 1/2 0 0 0 1/2 0 1/11 0 0 0 0 10/11 1/2 0 0 0 0 1/2 2/5 0 0 0 1/5 2/5 1/3 0 1/6 1/6
      1/6 1/6 1/6 1/6 1/6 1/3 1/6 0
      """
    ),
    Case(
      "two ignore prominence include 40",
      """
      0 0 1/3 0 2/7 1/16 1/5 0 0 0 2/7 0 1/10 0 0 0 0 5/8 1/5 0 0 0 0 1/8 1/5 0 0 0 1/7 1/8 1/5 0 1/3 1/3
      1/7 1/16 1/10 1 1/3 2/3 1/7 0
      """
    ),
    Case(
      "two ignore no document 22",
      """
      0 0 1 0 1 1 1 0 0 0 1 0 1 0 0 0 0 1 1 0 0 0 0 1 1 0 0 0 1 1 1 0 1 1 1 1 1 1 1 1 1 0
      """
    ),
    Case(
      "two ignore activity document 22",
      """
      0 0 1/3 0 1/3 1/3 1/2 0 0 0 1/2 0 1/2 0 0 0 0 1/2 1/2 0 0 0 0 1/2 1/3 0 0 0 1/3 1/3 1/5 0 1/5 1/5
      1/5 1/5 1/5 1/5 1/5 1/5 1/5 0
      """
    ),
    Case(
      "two ignore prominence document 22",
      """
      0 0 1/3 0 1/5 1/5 1/6 0 0 0 1/5 0 1/6 0 0 0 0 1/5 1/6 0 0 0 0 1/5 1/6 0 0 0 1/5 1/5 1/6 0 1/3 1/2
      1/5 1/5 1/6 1 1/3 1/2 1/5 0
      """
    ),
    Case(
      "two subtract no include 40",
      """
      0 0 1 0 2 1 -2 0 0 0 0 0 -1 0 0 0 0 10 -2 0 0 0 0 -2 -2 0 0 0 -1 2 2 0 1 1 1 1 1 1 1 2 1 0
      """
    ),
    Case(
      "two subtract activity include 40",
      """
      0 0 1/4 0 1/2 1/4 -1/2 0 0 0 0 0 -1/11 0 0 0 0 10/11 -1/2 0 0 0 0 -1/2 -2/5 0 0 0 -1/5 2/5 1/3 0 1/6
      1/6 1/6 1/6 1/6 1/6 1/6 1/3 1/6 0
      """
    ),
    Case(
      "two subtract prominence include 40",
      """
      0 0 1/3 0 2/7 1/16 -1/5 0 0 0 0 0 -1/10 0 0 0 0 5/8 -1/5 0 0 0 0 -1/8 -1/5 0 0 0 -1/7 1/8 1/5 0 1/3
      1/3 1/7 1/16 1/10 1 1/3 2/3 1/7 0
      """
    ),
    Case(
      "two subtract no document 23",
      """
      0 0 1 0 1 1 -1 0 0 0 0 0 -1 0 0 0 0 1 -1 0 0 0 0 -1 -1 0 0 0 -1 1 1 0 1 1 1 1 1 1 1 1 1 0
      """
    ),
    Case(
      "two subtract activity document 23",
      """
      0 0 1/3 0 1/3 1/3 -1/3 0 0 0 0 0 -1/2 0 0 0 0 1/2 -1/2 0 0 0 0 -1/2 -1/3 0 0 0 -1/3 1/3 1/5 0 1/5
      1/5 1/5 1/5 1/5 1/5 1/5 1/5 1/5 0
      """
    ),
    Case(
      "two subtract prominence document 23",
      """
      0 0 1/3 0 1/6 1/5 -1/6 0 0 0 0 0 -1/6 0 0 0 0 1/5 -1/6 0 0 0 0 -1/5 -1/6 0 0 0 -1/6 1/5 1/6 0 1/3
      1/2 1/6 1/5 1/6 1 1/3 1/2 1/6 0
      """
    ),
    Case(
      "two combine no include 40",
      """
      0 0 1 0 1 1 2 0 0 0 3 0 2 0 0 0 0 1 2 0 0 0 0 2 2 0 0 0 2 1 1 0 1 1 1 1 1 1 1 1 1 0
      """
    ),
    Case(
      "two combine activity include 40",
      """
      0 0 1/3 0 1/3 1/3 1 0 0 0 3/2 0 1 0 0 0 0 1/2 1 0 0 0 0 1 2/3 0 0 0 2/3 1/3 1/5 0 1/5 1/5 1/5 1/5
      1/5 1/5 1/5 1/5 1/5 0
      """
    ),
    Case("two combine prominence include 40", nil),
    Case(
      "two combine no document 23",
      """
      0 0 1 0 1 1 2 0 0 0 3 0 2 0 0 0 0 1 2 0 0 0 0 2 2 0 0 0 2 1 1 0 1 1 1 1 1 1 1 1 1 0
      """
    ),
    Case(
      "two combine activity document 23",
      """
      0 0 1/3 0 1/3 1/3 1 0 0 0 3/2 0 1 0 0 0 0 1/2 1 0 0 0 0 1 2/3 0 0 0 2/3 1/3 1/5 0 1/5 1/5 1/5 1/5
      1/5 1/5 1/5 1/5 1/5 0
      """
    ),
    Case("two combine prominence document 23", nil),
  ]
}
