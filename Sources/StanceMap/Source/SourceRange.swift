/// A place in a text: line and column, both counted from 1, columns in Unicode scalars.
public struct SourceLocation: Hashable, Comparable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first place of any text.
  public static let start = SourceLocation(line: 1, column: 1)

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a file, from its first scalar up to and not including `end`.
public struct SourceRange: Hashable, Sendable {
  /// The file as it was named by whoever read it, with `/` between folders.
  public var path: String
  public var start: SourceLocation
  public var end: SourceLocation

  public init(path: String, start: SourceLocation, end: SourceLocation) {
    self.path = path
    self.start = start
    self.end = end
  }

  /// The empty range at the beginning of a file, for what concerns the whole of it.
  public static func beginning(of path: String) -> SourceRange {
    SourceRange(path: path, start: .start, end: .start)
  }
}

/// A value together with the place where somebody wrote it.
public struct Located<Value: Sendable>: Sendable {
  public var value: Value
  public var range: SourceRange

  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
