/// Small numbers under 32-bit hashes: an open table, since a dictionary would hash the hash.
package struct HashIndex: Sendable {
  private var keys: [UInt32]
  private var values: [UInt8]
  private let mask: Int

  /// Of several values under one key the first counts; 0 cannot be a value.
  package init(_ entries: [(key: UInt32, value: UInt8)]) {
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    mask = capacity - 1
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    for (key, value) in entries { insert(key, value) }
  }

  /// The value, or 0.
  package subscript(key: UInt32) -> UInt8 {
    var slot = Int(key) & mask
    while values[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private mutating func insert(_ key: UInt32, _ value: UInt8) {
    var slot = Int(key) & mask
    while values[slot] != 0 {
      if keys[slot] == key { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = value
  }
}
