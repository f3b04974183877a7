import Testing

@testable import StanceMap

/// The agreement of two codings of documents by `a` (2023, with a part `p` by `c`) and by `b` and `d`,
/// on the claims `x`, `y`, `z` and `late`.
///
/// Each coding is YAML, a file for each document.
func agreement(_ reference: [String], _ other: [String]) -> CoderAgreement {
  var diagnostics: [Diagnostic] = []
  let codings = [codebook] + reference + other.map { "coding: other\n\($0)" }
  let files = codings.enumerated().compactMap { number, yaml in
    let source = SourceFile(path: "\(number).yaml", text: yaml)
    return AnnotationReader().file(from: source, diagnostics: &diagnostics)
  }
  let graphs = [nil, "other"].map { GraphBuilder(coding: $0).graph(from: files, diagnostics: &diagnostics) }
  #expect(diagnostics.filter { $0.severity == .error }.map(\.message) == [])
  var bootstrap = Bootstrap()
  bootstrap.resamples = 40
  return CoderAgreement(of: graphs[0], with: graphs[1], bootstrap: bootstrap)
}

func agreement(_ reference: String, _ other: String) -> CoderAgreement { agreement([reference], [other]) }

private let codebook = """
  title: Test
  actors: {a: A, b: B, c: C, d: D, e: E}
  claims:
    x: X
    y: Y
    z:
      text: Z
      blames: e
      for: x
      as: doer
    late: {text: Late, since: 2024}
  documents:
    - {id: one, author: a, date: 2023, parts: [{id: p, author: c}]}
    - {id: two, author: [b, d], date: 2024}
  """
