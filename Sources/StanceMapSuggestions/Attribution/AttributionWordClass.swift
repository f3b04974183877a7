/// What a token is to the finder of attributions: a closed class of words, a mark, or an open class by its ending.
package enum AttributionWordClass: UInt8, Hashable, Sendable {
  case other = 1
  case name, number, ed, ing, ly, abstract, plural
  case determiner, pronoun, objectPronoun, possessive, relative, that, preposition, to, by, and, but,
    subordinator
  case be, have, `do`, modal, negation, adverb, day, title, group
  case comma, stop, colon, semicolon, dash, openQuote, closeQuote, openBracket, closeBracket, mark
  case clitic
  /// Before the first token and after the last.
  case edge

  package var isMark: Bool { rawValue >= Self.comma.rawValue && rawValue <= Self.mark.rawValue }
  package var isAuxiliary: Bool { self == .be || self == .have || self == .do || self == .modal }

  /// Words that no cue is built on.
  package var isFunction: Bool {
    switch self {
    case .determiner, .pronoun, .objectPronoun, .possessive, .relative, .that, .preposition, .to, .by, .and,
      .but,
      .subordinator, .be, .have, .do, .modal, .negation, .adverb, .ly, .clitic, .number, .day:
      true
    default: false
    }
  }

  /// The class of a word on one of the lists, as a raw value, by its hash.
  static let listed = HashIndex(
    lists.flatMap { kind, words in
      words.split(separator: " ").map { (WordHash(String($0)).word, kind.rawValue) }
    }
  )

  /// The class of a word on no list.
  static func open(_ ending: WordHash.Ending, isCapitalised: Bool) -> AttributionWordClass {
    if isCapitalised { return .name }
    switch ending {
    case .ed: return .ed
    case .ing: return .ing
    case .ly: return .ly
    case .ion, .abstract: return .abstract
    case .s: return .plural
    case .none: return .other
    }
  }

  private static let lists: [(AttributionWordClass, String)] = [
    (
      .determiner,
      """
      the a an this these those some any every each no another several many most few all both one two three four five \
      six seven eight nine ten other
      """
    ),
    (.pronoun, "i he she they we you it nobody everyone everybody someone somebody others"),
    (.objectPronoun, "me him them us himself herself themselves itself myself ourselves yourself"),
    (.possessive, "his her their its our my your"),
    (.relative, "who which whom whose"),
    (.that, "that"),
    (
      .preposition,
      """
      of in on at for from with about over into against between among through during under toward towards within \
      without upon despite amid across behind beyond near off out up down around along like per via regarding \
      concerning including
      """
    ),
    (.to, "to"),
    (.by, "by"),
    (.and, "and or nor &"),
    (.but, "but yet though although however"),
    (
      .subordinator,
      """
      if because when while after before since as than whether where how why what unless until once whatever \
      whenever wherever so
      """
    ),
    (.be, "is are was were be been being am 's 're 'm"),
    (.have, "has have had having 've"),
    (.do, "do does did doing"),
    (.modal, "will would can could may might shall should must ought 'll 'd wo ca"),
    (.negation, "not n't never neither"),
    (
      .adverb,
      """
      also just even still only then later again often already recently once too more less most very now here there \
      ago soon ever always sometimes perhaps maybe almost quite rather instead meanwhile moreover yesterday today \
      tomorrow tonight
      """
    ),
    (
      .day,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april june july august \
      september october november december
      """
    ),
    (
      .title,
      """
      mr mrs ms dr sen rep gov gen president senator secretary governor congressman congresswoman minister professor \
      mayor judge justice chairman director spokesman spokeswoman spokesperson former
      """
    ),
    (
      .group,
      """
      people officials supporters critics opponents voters republicans democrats sources aides analysts experts \
      advisers reporters lawmakers politicians leaders members observers residents scientists researchers campaign \
      government administration party committee report study poll survey statement article newspaper police
      """
    ),
  ]
}
