import StanceMap
import StanceMapSuggestions

extension Suggestion {
  /// Who holds what, through whom: `Gazette: Anna Brook opposes council`.
  var outline: String {
    (chain.map { "\($0.outline): " } + ["\(holder.outline) \(kind.rawValue) \(target.outline)"]).joined()
  }
}

extension SuggestedParty {
  fileprivate var outline: String {
    switch self {
    case .author: "author"
    case .actor(let id): id
    case .named(let name): name
    }
  }
}

extension SuggestedTarget {
  fileprivate var outline: String {
    switch self {
    case .actor(let id), .claim(let id, _): id
    case .named(let name): name
    case .proposition(let words): "“\(words)”"
    }
  }
}
