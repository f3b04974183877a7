import StanceMap
import TestSupport

/// Authors who each take a position on the claims `c0`, `c1` …: `+`, `-`, `±` or a blank.
func letters(_ authors: String..., told: String = "") -> StanceGraph {
  func statements(_ signs: String) -> [String] {
    signs.enumerated().flatMap { index, sign in
      switch sign {
      case "+": ["{supports: c\(index)}"]
      case "-": ["{opposes: c\(index)}"]
      case "±": ["{supports: c\(index)}", "{opposes: c\(index)}"]
      default: [String]()
      }
    }
  }
  let claims = (0..<10).map { "c\($0): C\($0)" }.joined(separator: ", ")
  let actors = authors.indices.map { "a\($0): A\($0)" } + ["m: M"]
  let documents = authors.enumerated().map { index, signs in
    "\n  - {id: d\(index), author: a\(index), statements: [\(statements(signs).joined(separator: ", "))]}"
  }
  let others = statements(told).map { "{by: m, \($0.dropFirst())" }.joined(separator: ", ")
  return StanceGraph(
    yaml: """
      actors: {\(actors.joined(separator: ", "))}
      claims: {\(claims)}
      documents:\(documents.joined())
        - {id: last, author: a0, statements: [\(others)]}
      """
  )
}
