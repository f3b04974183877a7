/// Why a file was left as it is.
package enum EditError: Error, Equatable {
  /// The file has a fault, at this place, that makes unsure what the lines round it belong to.
  case malformed(place: String, String)
  case noDocument(String, path: String)
  /// Something else stands where a list or mapping should.
  case notACollection(key: String, path: String)
  /// The changed file would be read in another way than it should.
  case misread(path: String)
  /// The changed file would have a fault that it has not now.
  case newFault(String, path: String)
}

extension EditError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .malformed(let place, let message):
      "nothing was added, for the file has a fault at \(place): \(message)"
    case .noDocument(let id, let path): "'\(path)' does not describe or add to the document '\(id)'"
    case .notACollection(let key, let path):
      "'\(key)' in '\(path)' holds something that nothing can be added to; see 'stancemap check'"
    case .misread(let path):
      "'\(path)' is laid out in a way that nothing can be added to it safely; add it by hand"
    case .newFault(let message, let path):
      "adding this to '\(path)' would be a fault, so nothing was added: \(message)"
    }
  }
}
