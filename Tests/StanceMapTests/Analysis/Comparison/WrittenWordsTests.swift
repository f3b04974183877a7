import StanceMap
import TestSupport
import Testing

struct WrittenWordsTests {
  /// A document by `a` with a part by `b`, and in it one by `a`.
  private func words(_ text: String?, parts: [Range<Int>] = []) throws -> [WrittenWords] {
    var file = AnnotationFile(actors: ["a", "b"], claims: ["x"])
    file.documents = [DocumentEntry("d", by: "a")]
    file.documents[0].parts = zip(parts.indices, ["b", "a"]).map { PartEntry("p\($0)", by: $1) }
    var graph = try GraphBuilder().soundGraph(from: file)
    for index in parts.indices { graph.documents[0].parts[index].range = parts[index] }
    let texts = text.map { ["d": DocumentText($0)] } ?? [:]
    let sides = Comparison.Side.authors(of: graph, chosen: ["a", "b"])
    return Comparison(of: graph, sides: sides, texts: texts).words
  }

  @Test func `words have a letter or a digit, and stand between white space`() throws {
    let words = try words("One — two’s 3rd\n\t4 …")
    #expect(words[0].count == 4)
    #expect(words[0].rate(of: 2) == 500)
  }

  @Test func `the words of a part are its author's, the innermost part first`() throws {
    let words = try words("a1 a2 b1 b2 a3 b3 a4", parts: [6..<17, 12..<14])
    #expect(words.map(\.count) == [4, 3])
  }

  @Test func `without a text there is no rate`() throws {
    let words = try words(nil)
    #expect(words[0].missing == ["d"])
    #expect(words[0].rate(of: 2) == nil)
  }
}
