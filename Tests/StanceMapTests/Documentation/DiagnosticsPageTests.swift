import StanceMap
import Testing

/// `docs/diagnostics.md`: it tells of every diagnostic, in order, and its examples are true.
@Suite struct DiagnosticsPageTests {
  /// Those that no annotation file can give by itself, or only one that cannot be printed.
  private static let withoutExample: Set<DiagnosticID> = [
    .unreadableFile, .notUTF8, .fileTooLarge, .emptyProject, .tooManyFaults, .nestingTooDeep,
    .controlCharacter, .missingText, .approximateQuote, .invalidTable,
  ]

  @Test func `every diagnostic has an entry, and every entry a diagnostic`() throws {
    #expect(try DiagnosticsPage().entries.map(\.id) == DiagnosticID.allCases.map(\.rawValue))
  }

  @Test func `entries begin with severity and summary, and end with the remedy`() throws {
    for entry in try DiagnosticsPage().entries {
      let id = try #require(DiagnosticID(rawValue: entry.id))
      let severity = id.severity.rawValue.prefix(1).uppercased() + id.severity.rawValue.dropFirst()
      #expect(entry.paragraphs.first == "**\(severity).** \(id.summary)")
      #expect(entry.paragraphs.last == id.remedy)
    }
  }

  @Test func `every example gives what the page says`() throws {
    for entry in try DiagnosticsPage().entries {
      let id = try #require(DiagnosticID(rawValue: entry.id))
      #expect(entry.files.isEmpty == Self.withoutExample.contains(id), "\(id)")
      if !entry.files.isEmpty { #expect(entry.result() == entry.output, "\(id)") }
    }
  }
}
