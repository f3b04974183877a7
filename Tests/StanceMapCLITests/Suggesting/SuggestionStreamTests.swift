import Foundation
import StanceMap
import StanceMapSuggestions
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct SuggestionStreamTests {
  private let stream = SuggestionStream { request in
    [
      Suggestion(
        holder: .author,
        voice: .own,
        kind: .opposes,
        target: .named("mud"),
        passage: 0..<min(3, request.text.unicodeScalars.count),
        evidence: [],
        rule: "by-hand",
        confidence: 0.123456
      )
    ]
  }

  private func answer(_ line: String) -> String { stream.answer(to: .bytes(Array(line.utf8))).text }

  @Test func `a line with a text is answered with its suggestions`() {
    #expect(
      answer(#"{"text":"é\nmud","id":"a","author":"Ada"}"#)
        == #"{"id":"a","suggestions":[{"holder":{"kind":"author","words":"Ada"},"voice":"own","verb":"opposes","#
        + #""target":{"kind":"name","words":"mud"},"hedged":false,"passage":{"start":0,"end":3,"line":1,"column":1,"#
        + #""words":"é\nm"},"rule":"by-hand","confidence":0.123}]}"#
    )
    #expect(
      answer(#"{"id":7,"text":"a","author":null,"language":"en"}"#).hasPrefix(#"{"id":7,"suggestions":["#)
    )
  }

  @Test(arguments: [
    ("", "null"), ("[]", "null"), ("{\"id\":true,\"text\":\"a\"}", "null"), ("{\"text\":\"a\"}", "null"),
    ("{\"id\":1}", "1"), ("{\"id\":\"x\",\"text\":3}", "\"x\""),
    ("{\"id\":1,\"text\":\"a\",\"author\":[]}", "1"),
    ("{\"id\":1,\"text\":\"a\"", "null"),
  ])
  func `a bad line is answered with an error, and its id where that is known`(line: String, id: String) {
    let answer = stream.answer(to: .bytes(Array(line.utf8)))
    #expect(answer.isFault)
    #expect(answer.text.hasPrefix("{\"id\":\(id),\"error\":\""))
  }

  @Test func `a line that is too long is answered, and the next ones, too`() throws {
    let folder = try TemporaryFolder([
      "lines": "short\n" + String(repeating: "x", count: 200_000) + "\nnext\r\n\nlast"
    ])
    let descriptor = open(folder.path("lines"), O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor, limit: 100_000)
    var lines: [LineReader.Line] = []
    while let line = try reader.next() { lines.append(line) }
    #expect(
      lines == [
        .bytes(Array("short".utf8)), .tooLong, .bytes(Array("next".utf8)), .bytes([]),
        .bytes(Array("last".utf8)),
      ]
    )
    #expect(stream.answer(to: .tooLong).isFault)
  }
}
