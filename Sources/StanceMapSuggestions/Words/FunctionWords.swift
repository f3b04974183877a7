/// The words of the closed classes, as a table.
enum FunctionWords {
  static let classes: [String: WordClass] = {
    var classes: [String: WordClass] = [:]
    for (kind, words) in table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        classes[String(word), default: []].insert(kind)
      }
    }
    return classes
  }()

  private static let table: [(WordClass, String)] = [
    (
      .determiner,
      "the a an this that these those some any every each no all both another such many most several few its either neither"
    ),
    (
      .subjectPronoun,
      "i he she it they we you one this these those nobody everyone someone somebody everybody"
    ),
    (.objectPronoun, "me him her it them us you himself herself themselves itself myself ourselves"),
    (.possessivePronoun, "my his her its their our your whose"),
    (.firstPerson, "i we me us my our myself ourselves mine ours"),
    (.be, "is are was were be been being 's 're am 'm get gets got getting isn ain wasn aren weren"),
    (.have, "has have had having 've hasn haven hadn"),
    (.do, "do does did doing done don doesn didn"),
    (
      .modal,
      "would could should might may must can will shall ought 'd 'll wo ca wouldn couldn shouldn perhaps maybe possibly"
    ),
    (
      .negation,
      "not n't never no without hardly neither nor cannot unlikely nothing nobody scarcely barely rarely"
    ),
    (
      .preposition,
      """
      of on against at toward towards to by from over about with for in into onto under between among amid during through
      within without behind beyond near across despite regarding concerning via per upon alongside around outside inside
      off out up down like unlike including except besides versus vs
      """
    ),
    (
      .subordinator,
      "because although though while whereas when whenever where if unless until since after before as once whether lest why how"
    ),
    (.relative, "who whom which whose that"),
    (.coordinator, "and but or nor yet so"),
    (
      .adverb,
      """
      also already again ever even just still often soon later then now once twice always sometimes long much more most very
      too so rather quite almost instead together back away here there today yesterday tomorrow well further perhaps maybe
      indeed however meanwhile moreover thus therefore first
      """
    ),
    (.condition, "if unless whether lest"),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december christmas easter today yesterday tomorrow spring summer autumn winter
      """
    ),
    (
      .denyingVerb,
      """
      refuse refuses refused refusing fail fails failed failing decline declines declined declining stop stops stopped
      stopping avoid avoids avoided avoiding cease ceased unwilling reluctant unable
      """
    ),
    (
      .title,
      """
      president presidents vice prime minister ministers senator senators representative congressman congresswoman
      governor mayor judge justice chancellor king queen prince princess pope bishop archbishop imam rabbi reverend sir lord lady
      general colonel captain major sergeant lieutenant admiral commander secretary speaker chairman chairwoman chair
      director chief professor doctor attorney ambassador councillor councilor spokesman spokeswoman spokesperson
      candidate nominee leader boss premier commissioner sheriff officer detective deputy former ex-president
      mr mrs ms dr prof sen rep gov gen col lt capt sgt rev hon
      """
    ),
  ]
}
