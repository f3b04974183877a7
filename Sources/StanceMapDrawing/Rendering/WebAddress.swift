/// Tells addresses that may become links from those that may not.
enum WebAddress {
  /// Returns an http or https address as it is, nil for anything else: scripts, files, words.
  static func safe(_ url: String) -> String? {
    let start = url.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start == "https://", !url.contains(where: \.isWhitespace) else {
      return nil
    }
    return url
  }
}
