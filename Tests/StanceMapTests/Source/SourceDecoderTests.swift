import StanceMap
import Testing

@Suite struct SourceDecoderTests {
  private func decode(
    _ bytes: [UInt8],
    as kind: SourceDecoder.Kind = .annotation
  ) -> (text: String?, faults: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceDecoder(kind: kind).file(at: "a.yaml", bytes: bytes, diagnostics: &diagnostics)
    let faults = diagnostics.map {
      "\($0.range.start.line):\($0.range.start.column) \($0.message) [\($0.id.rawValue)]"
    }
    return (file?.text, faults)
  }

  @Test func `UTF-8 is text, without a byte order mark`() {
    #expect(decode(Array("é\r\n漢".utf8)) == ("é\r\n漢", []))
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("a: b".utf8)) == ("a: b", []))
    #expect(decode([]) == ("", []))
  }

  @Test func `the first byte that is not UTF-8 is reported where it stands`() {
    let remedy = "is not UTF-8 here; save the file as UTF-8 (it may be Latin-1) [not-utf8]"
    #expect(decode(Array("é: a\nb\u{301}: caf".utf8) + [0xE9, 0x0A]).faults == ["2:8 the byte E9 \(remedy)"])
    #expect(decode(Array("a: ".utf8) + [0xED, 0xA0, 0x80]).faults == ["1:4 the byte ED \(remedy)"])
    #expect(decode(Array("a: ".utf8) + [0xC0, 0x80]).faults == ["1:4 the byte C0 \(remedy)"])
    #expect(decode(Array("a\n".utf8) + [0xE6, 0xBC]).faults == ["2:1 the byte E6 \(remedy)"])
    #expect(decode([0xF8]).faults == ["1:1 the byte F8 \(remedy)"])
  }

  @Test func `a document or picture is named as what it is`() {
    #expect(
      decode(Array("%PDF-1.4\n".utf8)).faults == [
        "1:1 this is a PDF document and not text; name a folder of annotation files, or one such file [not-utf8]"
      ]
    )
    #expect(
      decode([0x50, 0x4B, 0x03, 0x04, 0x14, 0], as: .text).faults == [
        """
        1:1 this is a ZIP archive, as word processors write it, and not text; save its words as plain text in UTF-8 \
        [not-utf8]
        """
      ]
    )
  }

  @Test func `UTF-16 is named`() {
    let fault = "1:1 the file is not UTF-8 but looks like UTF-16; save it as UTF-8 [not-utf8]"
    for bytes: [UInt8] in [
      [0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0], [0, 0x61, 0, 0x3A],
    ] {
      #expect(decode(bytes) == (nil, [fault]))
    }
  }

  @Test func `a file that is too large is refused, best before it is loaded`() {
    let bytes = [UInt8](repeating: 0x61, count: (8 << 20) + 1)
    let fault =
      "1:1 the file has more than 8 MB, and no more are read; split it into several files [file-too-large]"
    #expect(decode(bytes) == (nil, [fault]))
    #expect(decode(bytes, as: .text).faults == [])
    var diagnostics: [Diagnostic] = []
    #expect(!SourceDecoder(kind: .text).accepts(size: 100 << 20, of: "a", diagnostics: &diagnostics))
    #expect(diagnostics.map(\.id) == [.fileTooLarge])
  }
}
