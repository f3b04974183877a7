import Testing

@testable import StanceMapSuggestions

/// What the frames read of Brook and Lamb in a sentence, Brook the holder.
func readings(_ text: String) -> [FrameReading] {
  let scalars = Array(text.unicodeScalars)
  func place(_ name: String) -> Range<Int> {
    let name = Array(name.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: name) } ?? 0
    return start..<start + name.count
  }
  let pair = NamedPair(text: text, p: place("Brook"), q: place("Lamb"))
  guard let (sentence, brook, lamb) = pair.analysed(.standard) else { return [] }
  return PairReader(sentence).readings(brook, lamb).filter { $0.source == brook }
}

@Suite struct FrameTests {
  @Test(arguments: Frame.allCases)
  func `each frame reads its example`(frame: Frame) {
    #expect(readings(frame.example).map(\.frame).contains(frame), "\(readings(frame.example))")
  }

  @Test(arguments: [
    ("Brook praised Lamb.", Path.subject, Path.object),
    ("Brook wants to praise Lamb.", .governor, .object),
    ("Brook, who praised Lamb, left.", .head, .object),
    ("Brook said that he praised Lamb.", .pronoun, .object),
    ("Brook's friends praised Lamb.", .owner, .object),
    ("Brook and Fenn praised Lamb.", .coordinated, .object),
    ("Brook saw Fenn, who praised Lamb.", .far, .object),
    ("Brook praised Lamb's ferry.", .subject, .owner),
    ("Brook praised the Lamb campaign.", .subject, .modifier),
    ("Brook praised Fenn and Lamb.", .subject, .coordinated),
    ("Brook praised the ferry to Lamb.", .subject, .oblique),
  ])
  func `a mention is reached from the cue as a reader would say`(text: String, source: Path, target: Path) {
    let reading = readings(text).first { $0.frame == .active }

    #expect(reading?.sourcePath == source)
    #expect(reading?.targetPath == target)
  }

  @Test func `not to support is to oppose`() {
    #expect(readings("Brook did not support Lamb.").map(\.sign) == [-1])
    #expect(readings("Brook refused to support Lamb.").map(\.sign) == [-1])
    #expect(readings("Brook supported Lamb.").map(\.sign) == [1])
  }
}
