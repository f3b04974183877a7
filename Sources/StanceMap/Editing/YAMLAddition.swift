/// What is to be added to a list or mapping of a YAML file.
struct YAMLAddition: Equatable {
  enum Content: Equatable {
    case items([YAMLNode])
    case pairs([YAMLPair])
  }

  /// A step from a mapping or list to something in it.
  enum Step: Equatable {
    case key(String)
    case index(Int)
  }

  /// The way from the whole file to the mapping that has the key, or is to have it.
  var path: [Step] = []
  var key: String
  var content: Content

  /// The file's value with this added at the end of what the key holds.
  func applied(to root: YAMLNode) -> YAMLNode {
    applied(to: root, path[...])
  }

  private func applied(to node: YAMLNode, _ path: ArraySlice<Step>) -> YAMLNode {
    var node = node
    switch (path.first, node.content) {
    case (.key(let key), .mapping(var pairs)):
      for index in pairs.indices where pairs[index].key.text == key {
        pairs[index].value = applied(to: pairs[index].value, path.dropFirst())
      }
      node.content = .mapping(pairs)
    case (.index(let index), .sequence(var items)):
      if items.indices.contains(index) { items[index] = applied(to: items[index], path.dropFirst()) }
      node.content = .sequence(items)
    case (nil, .mapping(var pairs)):
      if let index = pairs.firstIndex(where: { $0.key.text == key }) {
        pairs[index].value = extended(pairs[index].value)
      } else {
        pairs.append(YAMLPair(key, extended(.scalar(""))))
      }
      node.content = .mapping(pairs)
    default: break
    }
    return node
  }

  private func extended(_ node: YAMLNode) -> YAMLNode {
    var node = node
    switch (content, node.content) {
    case (.items(let new), .sequence(let old)): node.content = .sequence(old + new)
    case (.items(let new), _): node.content = .sequence(new)
    case (.pairs(let new), .mapping(let old)): node.content = .mapping(old + new)
    case (.pairs(let new), _): node.content = .mapping(new)
    }
    return node
  }

  /// The mapping that the path leads to.
  func parent(in root: YAMLNode) -> YAMLNode? {
    var node = root
    for step in path {
      switch (step, node.content) {
      case (.key(let key), .mapping(let pairs)):
        guard let value = pairs.first(where: { $0.key.text == key })?.value else { return nil }
        node = value
      case (.index(let index), .sequence(let items)):
        guard items.indices.contains(index) else { return nil }
        node = items[index]
      default: return nil
      }
    }
    return node
  }
}
