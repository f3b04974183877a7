/// Rows and columns of words: the textual equivalent of a picture.
public struct Table: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// A heading that begins a group of rows; nil goes on with the group.
    public var group: String?
    public var cells: [String]
    public var evidence: [Evidence] = []

    public init(group: String? = nil, _ cells: [String], evidence: [Evidence] = []) {
      self.group = group
      self.cells = cells
      self.evidence = evidence
    }
  }

  public var columns: [String]
  public var rows: [Row] = []
  /// How the rows are ordered and what their figures mean, a sentence or two each.
  public var notes: [String] = []

  public init(columns: [String]) {
    self.columns = columns
  }
}
