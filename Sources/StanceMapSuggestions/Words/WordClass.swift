/// What a word of the closed classes can be; a word may be several things.
package struct WordClass: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let determiner = WordClass(rawValue: 1)
  /// `he`, `they`, `it`: a pronoun that can be a subject.
  package static let subjectPronoun = WordClass(rawValue: 1 << 1)
  package static let objectPronoun = WordClass(rawValue: 1 << 2)
  /// `his`, `their`.
  package static let possessivePronoun = WordClass(rawValue: 1 << 3)
  /// `I`, `we`, `my`, `our` and their like.
  package static let firstPerson = WordClass(rawValue: 1 << 4)
  package static let be = WordClass(rawValue: 1 << 5)
  package static let have = WordClass(rawValue: 1 << 6)
  package static let `do` = WordClass(rawValue: 1 << 7)
  /// `would`, `might`, `should`: what is said is not said to be so.
  package static let modal = WordClass(rawValue: 1 << 8)
  package static let negation = WordClass(rawValue: 1 << 9)
  package static let preposition = WordClass(rawValue: 1 << 10)
  /// `because`, `although`, `if`: begins a clause that hangs on another.
  package static let subordinator = WordClass(rawValue: 1 << 11)
  /// `who`, `which`, `whose`.
  package static let relative = WordClass(rawValue: 1 << 12)
  package static let coordinator = WordClass(rawValue: 1 << 13)
  package static let adverb = WordClass(rawValue: 1 << 14)
  /// `if`, `unless`, `whether`.
  package static let condition = WordClass(rawValue: 1 << 15)
  /// Days, months and the like: written with a capital, and never somebody.
  package static let time = WordClass(rawValue: 1 << 16)
  /// `refuse`, `fail`, `stop`: the verb that follows is not done.
  package static let denyingVerb = WordClass(rawValue: 1 << 17)
  /// `president`, `spokesman`: before a name a title, alone a role.
  package static let title = WordClass(rawValue: 1 << 18)

  package static let auxiliary: WordClass = [.be, .have, .do, .modal]

  /// What `word`, in lower case, can be.
  package init(of word: String) {
    self = FunctionWords.classes[word] ?? (word.hasSuffix("ly") && word.utf8.count > 4 ? .adverb : [])
  }
}
