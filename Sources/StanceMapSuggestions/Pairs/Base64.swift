/// Bytes as letters, so that they can stand in a source file.
enum Base64 {
  /// Reads letters; whatever is no letter of the alphabet, such as a line's end, is passed over.
  static func bytes(of text: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8CodeUnitCount * 3 / 4)
    var (buffer, bits): (UInt32, UInt32) = (0, 0)
    text.withUTF8Buffer { letters in
      for letter in letters {
        let value = values[Int(letter)]
        guard value < 64 else { continue }
        buffer = buffer << 6 | UInt32(value)
        bits += 6
        if bits >= 8 {
          bits -= 8
          bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
        }
      }
    }
    return bytes
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in alphabet.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()
}
