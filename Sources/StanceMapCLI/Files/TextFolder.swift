import StanceMap

/// The folder that holds the documents' texts.
struct TextFolder {
  /// Nil where nobody said where the texts are.
  var path: String?
  /// Whether the project may say where they are, in lines that could not be read.
  var isUnread = false

  /// - Parameters:
  ///   - chosen: what the command line says; it counts before what the project says.
  ///   - setting: what stands behind `texts:`, relative to `base`.
  init(chosen: String?, setting: String?, base: String) {
    path = chosen ?? setting.map { $0.hasPrefix("/") ? $0 : FileSystem.path($0, in: base) }
  }

  /// Reads the texts of the documents; a text that is missing is reported for its document, and a folder that is
  /// missing for all of them at once.
  func texts(
    of documents: [Document],
    diagnostics: inout [Diagnostic]
  ) -> [Document.ID: SourceFile] {
    if isUnread { return [:] }
    let named = documents.filter { $0.text != nil && $0.source != nil }
    if let absence = absenceOfFolder, named.count > 1, let place = named[0].source {
      diagnostics.append(.missingTexts(of: named.count, because: absence, at: place))
      return [:]
    }
    var texts: [Document.ID: SourceFile] = [:]
    for document in named {
      guard let name = document.text, let place = document.source else { continue }
      do throws(Absence) {
        texts[document.id] = try text(named: name, diagnostics: &diagnostics)
      } catch {
        diagnostics.append(.missingText(name, of: document.id, because: error, at: place))
      }
    }
    return texts
  }

  private var absenceOfFolder: Absence? {
    guard let path else { return .noFolder }
    guard FileSystem.kind(of: path)?.kind != .folder else { return nil }
    return .unreadable(FileSystem.kind(of: path) == nil ? .notThere(path: path) : .notAFolder(path: path))
  }

  /// Why a text is not there.
  fileprivate enum Absence: Error {
    case noFolder
    case outside
    case unreadable(FileError)
  }

  private func text(named name: String, diagnostics: inout [Diagnostic]) throws(Absence) -> SourceFile? {
    guard let path else { throw .noFolder }
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { throw .outside }
    let file = FileSystem.path(name, in: path)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileSystem.bytes(of: file, limit: SourceDecoder.Kind.text.sizeLimit)
    } catch {
      throw .unreadable(error)
    }
    return SourceDecoder(kind: .text).file(at: file, bytes: bytes, diagnostics: &diagnostics)
  }
}

extension TextFolder.Absence {
  fileprivate var reason: String {
    switch self {
    case .noFolder: "nobody says where the texts are; use 'texts:' in the project, or --texts"
    case .outside: "'text' names a file in the folder of the texts, without '..'"
    case .unreadable(let error): "\(error)"
    }
  }
}

extension Diagnostic {
  fileprivate static func missingTexts(
    of count: Int,
    because absence: TextFolder.Absence,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingText,
      .warning,
      "the texts of \(count) documents are not there, so no quotes are looked for: \(absence.reason)",
      at: range
    )
  }

  fileprivate static func missingText(
    _ name: String,
    of document: Document.ID,
    because absence: TextFolder.Absence,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingText,
      .warning,
      "the text '\(name)' of '\(document)' is not there, so its quotes are not looked for: \(absence.reason)",
      at: range
    )
  }
}
