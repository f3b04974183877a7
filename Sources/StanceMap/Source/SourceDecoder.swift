/// Turns the bytes of a file into text, and says where they are none.
public struct SourceDecoder: Sendable {
  /// What a file is read as; each has a size beyond which it is not read.
  public enum Kind: Sendable {
    case annotation
    /// The text of a document.
    case text

    /// In bytes.
    public var sizeLimit: Int {
      switch self {
      case .annotation: 8 << 20
      case .text: 32 << 20
      }
    }
  }

  public var kind: Kind

  public init(kind: Kind) {
    self.kind = kind
  }

  /// Returns whether a file of that size is read at all, and reports it where it is not.
  ///
  /// Ask before the bytes are loaded.
  public func accepts(size: Int, of path: String, diagnostics: inout [Diagnostic]) -> Bool {
    guard size > kind.sizeLimit else { return true }
    diagnostics.append(.fileTooLarge(limit: kind.sizeLimit, at: .beginning(of: path)))
    return false
  }

  /// The text of the bytes, without a byte order mark; nil, with a diagnostic, where they are not UTF-8.
  public func file(at path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]) -> SourceFile? {
    guard accepts(size: bytes.count, of: path, diagnostics: &diagnostics) else { return nil }
    if let format = BinaryFormat(of: bytes) {
      diagnostics.append(.binary(format, kind, at: .beginning(of: path)))
      return nil
    }
    guard !isUTF16(bytes) else {
      diagnostics.append(.utf16(at: .beginning(of: path)))
      return nil
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      let place = firstInvalidByte(of: content)
      let range = SourceRange(path: path, start: place.location, end: place.location.next)
      diagnostics.append(.notUTF8(byte: place.byte, at: range))
      return nil
    }
    return SourceFile(path: path, text: text)
  }

  /// Whether the bytes begin with the mark of UTF-16, or with a letter and a zero in either order.
  private func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF), (0, 1...), (1..., 0): return true
    default: return false
    }
  }

  private func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> (byte: UInt8, location: SourceLocation) {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var location = SourceLocation.start
    var offset = bytes.startIndex
    while case .valid(let scalar) = parser.parseScalar(from: &rest) {
      location = location.after(scalar.count == 1 ? bytes[offset] : 0xC2)
      offset += scalar.count
    }
    return (bytes[min(offset, bytes.endIndex - 1)], location)
  }
}

/// A format of files that hold no plain text, known by how they begin.
private enum BinaryFormat: String, CaseIterable {
  case pdf = "a PDF document"
  case zip = "a ZIP archive, as word processors write it,"
  case word = "a Word document"
  case rtf = "an RTF document"
  case png = "a PNG picture"
  case jpeg = "a JPEG picture"
  case gif = "a GIF picture"
  case gzip = "a gzip archive"

  init?(of bytes: [UInt8]) {
    guard let format = Self.allCases.first(where: { bytes.starts(with: $0.beginning) }) else { return nil }
    self = format
  }

  private var beginning: [UInt8] {
    switch self {
    case .pdf: Array("%PDF-".utf8)
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    case .word: [0xD0, 0xCF, 0x11, 0xE0]
    case .rtf: Array("{\\rtf".utf8)
    case .png: [0x89, 0x50, 0x4E, 0x47]
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .gif: Array("GIF8".utf8)
    case .gzip: [0x1F, 0x8B]
    }
  }
}

extension SourceLocation {
  /// The next column.
  var next: SourceLocation { SourceLocation(line: line, column: column + 1) }

  /// The place after a scalar that begins with this byte; only line feeds begin a line.
  fileprivate func after(_ byte: UInt8) -> SourceLocation {
    byte == UInt8(ascii: "\n") ? SourceLocation(line: line + 1, column: 1) : next
  }
}

extension Diagnostic {
  fileprivate static func fileTooLarge(limit: Int, at range: SourceRange) -> Diagnostic {
    let message =
      "the file has more than \(limit >> 20) MB, and no more are read; split it into several files"
    return Diagnostic(.fileTooLarge, .error, message, at: range)
  }

  fileprivate static func binary(
    _ format: BinaryFormat,
    _ kind: SourceDecoder.Kind,
    at range: SourceRange
  ) -> Diagnostic {
    let remedy =
      switch kind {
      case .annotation: "name a folder of annotation files, or one such file"
      case .text: "save its words as plain text in UTF-8"
      }
    return Diagnostic(.notUTF8, .error, "this is \(format.rawValue) and not text; \(remedy)", at: range)
  }

  fileprivate static func utf16(at range: SourceRange) -> Diagnostic {
    Diagnostic(.notUTF8, .error, "the file is not UTF-8 but looks like UTF-16; save it as UTF-8", at: range)
  }

  fileprivate static func notUTF8(byte: UInt8, at range: SourceRange) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    let message = "the byte \(digits) is not UTF-8 here; save the file as UTF-8 (it may be Latin-1)"
    return Diagnostic(.notUTF8, .error, message, at: range)
  }
}
