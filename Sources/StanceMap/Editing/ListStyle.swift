/// How far a file indents its lists and mappings below their keys.
struct ListStyle {
  var listIndent = 2
  var mappingIndent = 2

  /// The habit of other lists or mappings below the same key, or else of the first ones, that stand in lines.
  init(of key: String, in root: YAMLNode, _ text: EditableText) {
    var lists: [Habit] = []
    var mappings: [Habit] = []
    var rest = [root]
    while let node = rest.popLast() {
      guard !text.hasBracket(at: node.start) else { continue }
      switch node.content {
      case .sequence(let items): rest += items.reversed()
      case .mapping(let pairs):
        for pair in pairs where pair.value.start.line > pair.key.start.line {
          let habit = Habit(key: pair.key.text, indent: pair.value.start.column - pair.key.start.column)
          guard !text.hasBracket(at: pair.value.start) else { continue }
          switch pair.value.content {
          case .sequence: lists.append(habit)
          case .mapping: mappings.append(habit)
          case .scalar, .unreadable: break
          }
        }
        rest += pairs.reversed().map(\.value)
      case .scalar, .unreadable: break
      }
    }
    listIndent = Self.indent(of: key, in: lists).map { max(0, $0) } ?? listIndent
    mappingIndent = Self.indent(of: key, in: mappings).map { max(1, $0) } ?? mappingIndent
  }

  private struct Habit {
    var key: String
    var indent: Int
  }

  private static func indent(of key: String, in habits: [Habit]) -> Int? {
    (habits.first { $0.key == key } ?? habits.first)?.indent
  }
}
