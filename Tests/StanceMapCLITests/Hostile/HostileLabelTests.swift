import TestSupport
import Testing

/// Words that somebody could write into a project to see what a drawing makes of them.
@Suite struct HostileLabelTests {
  /// Two authors who disagree about a claim for each of the texts, and say all of them wherever something can be said.
  private static var project: String {
    let words = HostileText.allCases.map(\.text).filter { $0.contains { !$0.isWhitespace } }
    let texts = words.map(quoted)
    let quotes = words.map {
      quoted(String($0.unicodeScalars.drop(while: \.properties.isWhitespace).prefix(80)))
    }
    let claims = texts.enumerated().map { "  c\($0): {text: \($1), topic: t\($0 % 3)}" }
    let actors = texts.enumerated().map { "  a\($0): \($1)" }
    let topics = (0..<3).map { "  t\($0): \(texts[$0 + 3])" }
    let statements = { (verb: String) in
      zip(texts.indices, quotes).flatMap { index, text in
        [
          "      - {\(verb): c\(index), quote: \(text)}",
          "      - {blames: a\(index), for: c\((index + 1) % texts.count), quote: \(text), if: c0}",
        ]
      }.joined(separator: "\n")
    }
    let arguments = texts.indices.dropFirst(2).map {
      "      - {claim: c\($0 - 2), supported-by: [c\($0), {together: [c\($0 - 1), c\($0)]}]}"
    }.joined(separator: "\n")
    return """
      title: \(texts[5])
      topics:
      \(topics.joined(separator: "\n"))
      actors:
      \(actors.joined(separator: "\n"))
      claims:
      \(claims.joined(separator: "\n"))
      documents:
        - id: d
          title: \(texts[6])
          outlet: \(texts[7])
          author: a1
          url: "javascript:alert(1)"
          parts: [{id: p, author: a2, answers: d}]
          statements:
      \(statements("supports"))
            - {opposes: c1, in: p, quote: \(texts[8])}
          arguments:
      \(arguments)
        - id: e
          author: a4
          url: "https://example.org/?a=1&b='2'#\\"<>"
          statements:
      \(statements("opposes"))
      """
  }

  /// A text as a scalar that YAML reads as just that text.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      if isPlain(scalar) { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return "\"\(escaped.joined())\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .unassigned, .privateUse: false
    default: scalar != "\"" && scalar != "\\"
    }
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["a.yaml": Self.project])
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program(folder: folder.path, timeLimit: 40).run(arguments)
  }

  @Test func `every view of any words is a sound drawing, made in bounded time`() throws {
    let result = try run("map", "a.yaml", "--all", "-o", "maps")
    #expect(result.status == 0, "\(result.messages.prefix(2_000))")
    #expect(!result.messages.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let names = try folder.names(in: "maps")
    #expect(Set(names.map { $0.prefix { $0 != "-" && $0 != "." } }).count == 8)
    for name in names {
      let svg = try folder.text(of: "maps/\(name)")
      #expect(SVGCheck(svg).faults == [], "\(name)")
      #expect(!svg.contains("javascript:"), "\(name)")
      #expect(svg.utf8.count < 2_000_000, "\(name)")
    }
  }

  @Test(arguments: [("matrix", "table"), ("blame", "text"), ("stances", "dot")])
  func `nothing that steers a terminal comes out as text`(view: String, format: String) throws {
    let result = try run("map", "a.yaml", "--view", view, "--format", format)
    #expect(result.status == 0)
    let odd = result.output.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n"
    }
    #expect(odd == nil)
  }

  @Test(arguments: ["text", "markdown", "html"])
  func `a comparison of any words steers no terminal and has no markup of theirs`(format: String) throws {
    let result = try run("compare", "a.yaml", "--format", format, "--robust", "--evidence", "--topic", "t1")
    #expect(result.status == 0, "\(result.messages.prefix(2_000))")
    let odd = result.output.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n"
    }
    #expect(odd == nil)
    #expect(!result.output.contains("\u{202E}"))
    guard format != "text" else { return }
    #expect(!result.output.contains("<b>&amp;") && !result.output.contains("href=\"javascript:"))
  }

  @Test func `a site of any words has no script and no markup of theirs`() throws {
    #expect(try run("site", "a.yaml", "-o", "site", "--topic", "t1").status == 0)
    let pages = try folder.names(in: "site/maps").filter { $0.hasSuffix(".html") }
    #expect(pages.count > 3)
    for page in pages {
      let html = try folder.text(of: "site/maps/\(page)")
      #expect(!html.contains("href=\"javascript:") && !html.contains("<b>&amp;"), "\(page)")
      #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }, "\(page)")
    }
  }
}
