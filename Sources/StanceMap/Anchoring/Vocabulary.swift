/// The different words and marks of a text, numbered as they are met; case does not tell them apart.
struct Vocabulary: Sendable {
  typealias Sign = Alphabet.Sign

  /// The number of no word.
  static let none: Int32 = -1

  private var letters: [Sign] = []
  /// Where each word begins in `letters`, and where the last one ends.
  private var starts: [Int32] = [0]
  private(set) var isWord: [Bool] = []
  /// How often each word occurs.
  private(set) var counts: [Int32] = []
  /// Which letters each word has, as bits; different letters may share one.
  private(set) var letterSets: [UInt64] = []
  /// Numbers by hash, with linear probing; never full.
  private var table = [Int32](repeating: Self.none, count: 1024)

  var count: Int { counts.count }

  func length(of number: Int) -> Int { Int(starts[number + 1] - starts[number]) }

  func letters(of number: Int) -> ArraySlice<Sign> { letters[Int(starts[number])..<Int(starts[number + 1])] }

  /// The number of a word in small letters; nil where the text does not have it.
  func number(of word: some Collection<Sign>) -> Int? {
    let number = table[slot(of: word)]
    return number == Self.none ? nil : Int(number)
  }

  /// Counts a word in small letters, and gives its number.
  mutating func add(_ word: some Collection<Sign>, isWord: Bool) -> Int32 {
    let slot = slot(of: word)
    let known = table[slot]
    if known != Self.none {
      counts[Int(known)] += 1
      return known
    }
    let number = Int32(count)
    table[slot] = number
    letters.append(contentsOf: word)
    starts.append(Int32(letters.count))
    self.isWord.append(isWord)
    counts.append(1)
    letterSets.append(Self.letterSet(of: word))
    if count * 2 > table.count { growTable() }
    return number
  }

  static func letterSet(of word: some Collection<Sign>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Where the word is in the table, or where it would go.
  private func slot(of word: some Collection<Sign>) -> Int {
    var slot = Self.hash(of: word) & (table.count - 1)
    while table[slot] != Self.none, !letters(of: Int(table[slot])).elementsEqual(word) {
      slot = (slot + 1) & (table.count - 1)
    }
    return slot
  }

  private mutating func growTable() {
    table = [Int32](repeating: Self.none, count: table.count * 2)
    for number in 0..<count { table[slot(of: letters(of: number))] = Int32(number) }
  }

  /// The FNV-1a hash (Fowler, Noll and Vo), mixed so that its low bits depend on all letters.
  private static func hash(of word: some Collection<Sign>) -> Int {
    let hash = word.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
