import Foundation
import StanceMap
import TestSupport
import Testing

@testable import StanceMapCLI

/// Where the articles of the corpus are, if they are on this machine.
private let textFolder = ProcessInfo.processInfo.environment["STANCEMAP_TEXTS"]
private let skipped: Comment = "STANCEMAP_TEXTS does not name the folder of the articles"

struct CorpusTests {
  private static let corpus = RepositoryFiles.path("Graphs/left-on-syria")

  private func read(_ project: String, texts: String?, coding: String? = nil) throws -> Project {
    try ProjectReader(folder: ProjectFolder(path: project), texts: texts).files().project(coding: coding)
  }

  @Test(arguments: RepositoryFiles.projects)
  func `every project of the repository reads without errors, in every coding`(project: String) throws {
    let files = try ProjectReader(folder: ProjectFolder(path: project)).files()
    for coding in [nil] + files.codings {
      let diagnostics = try files.project(coding: coding).diagnostics
      #expect(diagnostics.filter { $0.severity == .error } == [])
    }
  }

  @Test func `the quotes of the examples are found`() throws {
    let result = try read(RepositoryFiles.path("examples/night-buses"), texts: nil)
    #expect(!result.texts.isEmpty)
    #expect(result.diagnostics.filter { $0.severity != .note } == [])
  }

  @Test(.enabled(if: textFolder != nil, skipped), arguments: [nil, "second"])
  func `every quote of the corpus is found as it was typed`(coding: String?) throws {
    let result = try read(Self.corpus, texts: textFolder, coding: coding)
    #expect(result.texts.count == 5)
    #expect(result.diagnostics.filter { $0.severity != .note } == [])
    let quotes = result.graph.statements.flatMap(\.quotes) + result.graph.arguments.flatMap(\.quotes)
    for quote in quotes {
      switch quote.anchor {
      case .exact, .folded: break
      default: Issue.record("'\(quote.words)' is \(quote.anchor)")
      }
    }
  }

  @Test(.enabled(if: textFolder != nil, skipped))
  func `the codings together quote at most a quarter of any article`() throws {
    let codings = try [nil, "second"].map { try read(Self.corpus, texts: textFolder, coding: $0) }
    for document in codings[0].graph.documents {
      guard let name = document.text, let textFolder else { continue }
      let text = try String(contentsOfFile: "\(textFolder)/\(name)", encoding: .utf8)
      let share = QuotedWords(of: text).share(quotedBy: codings.map(\.graph), in: document)
      #expect(share > 0)
      #expect(share <= 0.25, "\(document.id)")
    }
  }

  @Test(.enabled(if: textFolder != nil, skipped))
  func `no run of thirteen words of an article stands in the repository`() throws {
    let folder = try #require(textFolder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
    var runs: Set<[Substring]> = []
    for name in names {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      runs.formUnion(WordRuns(of: text).all)
    }
    #expect(runs.count > 1000)
    for file in RepositoryFiles.texts {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let copied = WordRuns(of: text).all.first(where: runs.contains)
      #expect(copied == nil, "\(file)")
    }
  }
}

/// The words of a text, in lower case and with one kind of apostrophe.
private func words(of text: String) -> [Substring] {
  text.lowercased().replacing("’", with: "'").split { !$0.isLetter && !$0.isNumber && $0 != "'" }
}

/// All runs of thirteen words of a text.
private struct WordRuns {
  let all: [[Substring]]

  init(of text: String) {
    let words = words(of: text)
    all = words.count < 13 ? [] : (0...words.count - 13).map { Array(words[$0..<$0 + 13]) }
  }
}

/// How much of a text quotes show, as a share of its words.
private struct QuotedWords {
  private let text: String
  private let starts: [Int]
  private let ends: [Int]

  init(of text: String) {
    self.text = text
    var (starts, ends): ([Int], [Int]) = ([], [])
    var isInside = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWord != isInside { isWord ? starts.append(offset) : ends.append(offset) }
      isInside = isWord
    }
    if isInside { ends.append(text.unicodeScalars.count) }
    self.starts = starts
    self.ends = ends
  }

  func share(quotedBy graphs: [StanceGraph], in document: Document) -> Double {
    var quoted = Set<Int>()
    for graph in graphs {
      let statements = graph.statements.filter { $0.document == document.id }.flatMap(\.quotes)
      let arguments = graph.arguments.filter { $0.document == document.id }.flatMap(\.quotes)
      for quote in statements + arguments { quoted.formUnion(shown(by: quote)) }
    }
    return Double(quoted.count) / Double(max(1, starts.count))
  }

  /// The words of the text that a quote spells out: as many from either end of its passage as it has itself.
  private func shown(by quote: Quote) -> [Int] {
    guard let passage = quote.anchor.passage else { return [] }
    let inside = starts.indices.filter { passage.range.contains(starts[$0]) }
    let pieces = quote.words.split(separator: "…").map { String($0) }
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else { return inside }
    return Array(inside.prefix(QuotedWords(of: first).starts.count))
      + Array(inside.suffix(QuotedWords(of: last).starts.count))
  }
}
