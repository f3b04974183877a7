import Testing

@testable import StanceMap

struct CycleFinderTests {
  private func paths(_ edges: (id: String, targets: [String])...) -> [[String]] {
    CycleFinder(edges: edges).closingEdges().map(\.path)
  }

  @Test func `a graph without cycles has no closing edges`() {
    #expect(paths() == [])
    #expect(paths(("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", [])) == [])
  }

  @Test func `a cycle is told from where the closing edge leads to where it comes from`() {
    #expect(paths(("a", ["b"]), ("b", ["c"]), ("c", ["b"])) == [["b", "c"]])
  }

  @Test func `what points to itself is a cycle`() {
    #expect(paths(("a", ["a"])) == [["a"]])
  }

  @Test func `cycles are found in the order of the graph, each once`() {
    #expect(
      paths(("a", ["b"]), ("b", ["a"]), ("c", ["a", "d"]), ("d", ["c"])) == [["a", "b"], ["c", "d"]]
    )
  }

  @Test func `an edge that is given twice closes one cycle`() {
    #expect(paths(("a", ["b"]), ("b", ["a"]), ("b", ["a"])) == [["a", "b"]])
  }

  @Test func `targets that are no nodes end a path`() {
    #expect(paths(("a", ["x"])) == [])
  }

  @Test func `a very long chain does not exhaust the stack`() {
    let ids = (0..<100_000).map(String.init)
    let edges = zip(ids, ids.dropFirst() + ["0"]).map { (id: $0, targets: [$1]) }
    #expect(CycleFinder(edges: edges).closingEdges().map(\.path.count) == [100_000])
  }
}
