import StanceMap
import Testing

@Suite struct JSONWriterTests {
  @Test func `members keep their order and every kind of value is written`() {
    let value: JSONValue = ["z": 1, "a": [true, .null, .number(0.5), .number(2)], "e": [], "o": .object([])]
    #expect(JSONWriter(layout: .compact).text(of: value) == #"{"z":1,"a":[true,null,0.5,2],"e":[],"o":{}}"#)
  }

  @Test func `indented text has a member a line`() {
    let value: JSONValue = ["a": ["b", 1], "c": .object([])]
    #expect(
      JSONWriter().text(of: value) == """
        {
          "a": [
            "b",
            1
          ],
          "c": {}
        }

        """
    )
  }

  @Test func `control characters, marks and line separators are escaped, other scripts are not`() {
    let value = JSONValue.string("\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{2028}é漢👍/")
    #expect(
      JSONWriter(layout: .compact).text(of: value) == #""\"\\\n\r\t\u0000\u001f\u007f\u2028é漢👍/""#
    )
  }

  @Test func `members without a value can be left out`() {
    let value = JSONValue.object(leavingOutEmpty: ["a": nil, "b": [], "c": false, "d": .strings(["x"])])
    #expect(JSONWriter(layout: .compact).text(of: value) == #"{"c":false,"d":["x"]}"#)
  }
}
