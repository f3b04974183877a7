import StanceMap
import TestSupport

/// A small debate that the tests of views share.
let debate = StanceGraph(
  yaml: """
    title: T
    actors: {x: X, y: Y, z: Z, m: M}
    topics: {t: Topic}
    claims:
      a: {text: A is so, short: A, topic: t}
      b: {text: B is so, short: B, topic: t}
      c: {text: C is so, short: C, contrary-to: a}
      d: {text: D is so, short: D, since: 2024-06}
      e: {text: M did E, short: E, blames: m, for: b, as: doer}
    documents:
      - id: one
        title: One
        author: x
        date: 2024-03
        outlet: Paper
        statements:
          - supports: [a, b]
          - opposes: m
          - blames: m
            for: b
            as: enabler
          - absolves: z
            for: b
          - by: z
            supports: c
          - by: z
            blames: x
        arguments:
          - claim: a
            supported-by: [b]
            opposed-by: [c]
        silent:
          - {claim: e, reason: another subject}
      - id: two
        title: Two
        author: y
        date: 2023
        parts:
          - {id: p1, author: x, answers: two}
          - {id: p2, author: z, answers: p1}
        statements:
          - opposes: a
          - supports: e
          - {supports: b, hedged: true}
          - {in: p1, supports: a}
          - {in: p1, supports: e}
          - {in: p2, opposes: x}
        arguments:
          - claim: e
            supported-by: [{together: [b, a]}]
    """
)

/// A document of the debate alone, as the command shows it.
func document(_ id: Document.ID) -> StanceGraph {
  var filter = GraphFilter()
  filter.documents = [id]
  return filter.graph(from: debate)
}
