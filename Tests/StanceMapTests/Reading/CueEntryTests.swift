import StanceMap
import Testing

@Suite struct CueEntryTests {
  private func read(_ text: String) -> (cues: [CueEntry], faults: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = AnnotationReader().file(
      from: SourceFile(path: "a.yaml", text: text),
      diagnostics: &diagnostics
    )
    return (
      file?.cues ?? [], diagnostics.map { "\($0.range.start.line):\($0.range.start.column) \($0.message)" }
    )
  }

  @Test func `cues are read with what they mean`() {
    let (cues, faults) = read("cues:\n  - {words: sell out, verb: opposes, part: noun, reliability: 0.5}\n")
    #expect(cues.map(\.words.value) == ["sell out"])
    #expect(cues.map(\.verb.value) == [.opposes])
    #expect(cues.map(\.part?.value) == [.noun])
    #expect(cues.map(\.reliability?.value) == [0.5])
    #expect(faults.isEmpty)
  }

  @Test func `faults are told at the word that is wrong`() {
    let (cues, faults) = read(
      """
      cues:
        - {words: a}
        - {verb: says}
        - {words: a, verb: support}
        - {words: a, verb: says, reliability: 2}
        - {words: a, verb: says, reliability: nan, frame: S}
        - b
      """
    )
    #expect(cues.count == 2)
    #expect(
      faults == [
        "2:6 a cue needs the key 'verb'; add 'verb: …'", "3:6 a cue needs the key 'words'; add 'words: …'",
        "4:22 'verb' cannot be 'support'; did you mean 'supports'?",
        "5:41 'reliability' cannot be '2'; write a number from 0 to 1, such as 0.7",
        "6:46 a cue has no key 'frame'; it may have words, verb, part and reliability",
        "6:41 'reliability' cannot be 'nan'; write a number from 0 to 1, such as 0.7",
        "7:5 a cue is a mapping, not a single value; write lines such as 'words: …'",
      ]
    )
  }
}
