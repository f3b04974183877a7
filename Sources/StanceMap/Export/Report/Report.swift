/// A text with headings, tables and entries: what it says, not how it is set.
package struct Report: Equatable, Sendable {
  package enum Block: Equatable, Sendable {
    /// Level 1 is the title of the whole.
    case heading(level: Int, String)
    case paragraph(String)
    /// The first column is text, the others are figures.
    case table(columns: [String], rows: [[String]])
    case entry(Entry)
  }

  /// Something that is told in a line, with what belongs to it below.
  package struct Entry: Equatable, Sendable {
    package var title: String
    package var items: [Entry] = []

    package init(_ title: String, items: [Entry] = []) {
      self.title = title
      self.items = items
    }
  }

  package var blocks: [Block] = []

  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}
