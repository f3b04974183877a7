/// A text with headings, tables and entries: what it says, not how it is set.
package struct Report: Equatable, Sendable {
  package enum Block: Equatable, Sendable {
    /// Level 1 is the title of the whole.
    case heading(level: Int, String)
    case paragraph(String)
    /// The first column is text, the others are figures.
    case table(columns: [String], rows: [[String]])
    case entry(Entry)
    case grid(Grid)
  }

  /// Something that is told in a line, with what belongs to it below.
  package struct Entry: Equatable, Sendable {
    package var title: String
    package var items: [Entry] = []
    package var evidence: [Evidence] = []

    package init(_ title: String, items: [Entry] = [], evidence: [Evidence] = []) {
      self.title = title
      self.items = items
      self.evidence = evidence
    }
  }

  package var blocks: [Block] = []

  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}

extension Report {
  /// A table whose rows lead to their evidence.
  package struct Grid: Equatable, Sendable {
    package struct Column: Equatable, Sendable {
      package var title: String
      /// A letter or two, for where the titles do not fit.
      package var short: String?
      package var kind: Kind

      package enum Kind: Equatable, Sendable {
        /// As wide as its widest cell.
        case words
        /// The same, and set to the right.
        case figure
        /// May be broken into lines.
        case prose
      }

      package init(_ title: String, short: String? = nil, _ kind: Kind = .words) {
        self.title = title
        self.short = short
        self.kind = kind
      }
    }

    package struct Cell: Equatable, Sendable, ExpressibleByStringInterpolation {
      package var words: String
      /// What stands for the words where there is little room.
      package var sign: String?

      package init(_ words: String, sign: String? = nil) {
        self.words = words
        self.sign = sign
      }

      package init(stringLiteral words: String) { self.init(words) }
    }

    package struct Row: Equatable, Sendable {
      /// Rows of one group that follow one another stand under one heading; empty for none.
      package var group: String
      /// One for each column.
      package var cells: [Cell]
      package var evidence: [Evidence]

      package init(group: String = "", _ cells: [Cell], evidence: [Evidence] = []) {
        self.group = group
        self.cells = cells
        self.evidence = evidence
      }
    }

    package var columns: [Column]
    package var rows: [Row]
    /// What the signs stand for.
    package var key: String?

    package init(columns: [Column], rows: [Row]) {
      self.columns = columns
      self.rows = rows
    }

    /// The rows from one heading to the next.
    package var groups: [(name: String, rows: [Row])] {
      rows.reduce(into: []) { groups, row in
        if groups.last?.name == row.group {
          groups[groups.count - 1].rows.append(row)
        } else {
          groups.append((row.group, [row]))
        }
      }
    }
  }

  /// What a line rests on.
  package struct Evidence: Equatable, Sendable {
    /// Whose it is, in a word.
    package var label: String
    /// What it is evidence for.
    package var words: String
    package var quotes: [String] = []
    /// The document, and the line in its text where that is there.
    package var place = ""
    /// The annotation file.
    package var file: String
    package var line: Int
    package var url: String?
    /// Whether it is that something is not said, which only a full list of evidence has.
    package var isAbsence = false
    /// Whether a later row has it, too, so that only a page that folds it away shows it here.
    package var isRepeated = false

    package init(label: String, words: String, file: String, line: Int) {
      self.label = label
      self.words = words
      self.file = file
      self.line = line
    }
  }
}

extension [Report.Evidence] {
  /// Where it all stands in the annotation files, such as `Ada: letter.yaml:3, 5; Jory: reply.yaml:2`.
  package var places: String {
    let major = filter { !$0.isAbsence && !$0.isRepeated }
    return major.map(\.label).uniqued.map { label in
      let own = major.filter { $0.label == label }
      let files = own.map(\.file).uniqued.map { file in
        let lines = own.filter { $0.file == file }.map(\.line).uniqued.sorted()
        return "\(file):\(lines.map(String.init).joined(separator: ", "))"
      }
      return (label.isEmpty ? "" : "\(label): ") + files.joined(separator: ", ")
    }.joined(separator: "; ")
  }
}

extension Report.Evidence {
  /// Everything in one line.
  package var sentence: String {
    let place = ([place, "\(file):\(line)"].filter { !$0.isEmpty }).joined(separator: "; ")
    return ([words] + quotes.map { "“\($0)”" } + ["(\(place))"]).joined(separator: " ")
  }
}
