import Foundation
import StanceMap
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws(JSONError) -> JSONValue { try JSONReader().value(of: text.utf8) }

  @Test func `every kind of value is read, and members keep their order`() throws {
    let value: JSONValue = [
      "b": [1, -2, .number(2.5), .number(1e-3), true, false, .null, "é\"\\/\n\u{1F600}"], "a": [:], "c": [],
    ]
    let text = #" { "b" : [1,-2,2.5, 1E-3,true,false,null,"é\"\\\/\n\ud83d\ude00"],"a":{} ,"c":[ ]}  "#
    #expect(try read(text) == value)
    #expect(try read(JSONWriter().text(of: value)) == value)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "+1", ".5", "1.", "\"\n\"", "\"\\x\"", "\"\\ud800\"",
    "nul", "1 2",
    "\"a", "{a:1}", "'a'", "[1 2]", "1e999", "\"\\u12\"", "\u{FEFF}1", "-",
  ])
  func `what is not JSON is refused, as by an established reader`(text: String) throws {
    #expect(throws: JSONError.self) { try read(text) }
    let isLaxlyRead = ["\u{FEFF}1", "1e999", "[1,]", "{\"a\":1,}"].contains(text)
    if !isLaxlyRead {
      #expect(throws: (any Error).self) {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      }
    }
  }

  @Test func `what is not UTF-8 or goes too deep is refused`() throws {
    #expect(throws: JSONError.self) { try JSONReader().value(of: [0x22, 0xFF, 0x22]) }
    #expect(throws: JSONError.self) { try read(String(repeating: "[", count: 100_000)) }
  }

  @Test func `the error says where`() {
    #expect(throws: JSONError(reason: "no colon", offset: 5)) { try read("{\"a\" 1}") }
  }
}
