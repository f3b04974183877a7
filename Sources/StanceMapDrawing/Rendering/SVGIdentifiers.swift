/// Ids for elements that are safe in XML, CSS and addresses, and different for different things.
struct SVGIdentifiers: Sendable {
  private var prefix: String

  init(prefix: String) {
    self.prefix = Self.safe(prefix)
  }

  var title: String { prefix + "title" }
  var description: String { prefix + "desc" }

  /// Ids of what one panel holds; panels count from 1.
  func panel(_ number: Int) -> SVGIdentifiers {
    var ids = self
    ids.prefix += "p\(number)-"
    return ids
  }

  func box(_ id: Box.ID) -> String { prefix + "box-" + Self.safe(id) }
  func arrow(_ id: Arrow.ID) -> String { prefix + "arrow-" + Self.safe(id) }

  /// Letters, digits and hyphens of ASCII stay; anything else becomes its number between underscores.
  private static func safe(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": result.unicodeScalars.append(scalar)
      default: result += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return result
  }
}
