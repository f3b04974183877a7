import Testing

@testable import StanceMapCLI

@Suite struct KeyDecoderTests {
  private func keys(_ chunks: [UInt8]...) -> [Key] {
    var decoder = KeyDecoder()
    return chunks.flatMap { decoder.keys(from: $0) } + decoder.flush()
  }

  @Test func `letters of any script are keys, also where their bytes come one by one`() {
    #expect(keys(Array("aé漢😀".utf8)) == [.character("a"), .character("é"), .character("漢"), .character("😀")])
    #expect(keys([0xC3], [0xA9]) == [.character("é")])
    #expect(keys([0xFF, 0x61]) == [.unknown, .character("a")])
    #expect(keys([0xE6, 0xBC]) == [.unknown])
  }

  @Test func `arrows are told from the escape key`() {
    #expect(keys(Array("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[D".utf8)) == [.up, .down, .right, .left])
    #expect(keys([0x1B], Array("[A".utf8)) == [.up])
    #expect(keys([0x1B]) == [.escape])
    #expect(keys([0x1B, 0x1B, 0x5B, 0x41]) == [.escape, .up])
    #expect(keys(Array("\u{1B}[3~a".utf8)) == [.unknown, .character("a")])
  }

  @Test func `control keys have their meaning`() {
    #expect(
      keys([3, 4, 26, 12, 13, 9, 127, 8, 1]) == [
        .interrupt, .end, .suspend, .redraw, .enter, .tab, .backspace, .backspace, .unknown,
      ]
    )
  }

  @Test func `whatever comes, nothing waits for ever`() {
    var decoder = KeyDecoder()
    for byte in UInt8.min...UInt8.max { _ = decoder.keys(from: [0x1B, byte, byte, 0x9B, byte]) }
    _ = decoder.flush()
    #expect(decoder.keys(from: [0x61]) == [.character("a")])
    #expect(decoder.keys(from: [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 50)).last == .unknown)
  }
}
