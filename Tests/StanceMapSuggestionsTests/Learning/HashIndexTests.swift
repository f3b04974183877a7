import StanceMapSuggestions
import Testing

@Suite struct HashIndexTests {
  @Test func `a table of hashes finds what it holds and nothing else`() {
    let index = HashIndex((1...200).map { (UInt32($0) &* 2_654_435_761, UInt8($0)) })
    #expect((1...200).allSatisfy { index[UInt32($0) &* 2_654_435_761] == UInt8($0) })
    #expect(index[12345] == 0)
  }
}
