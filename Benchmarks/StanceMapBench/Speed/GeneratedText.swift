import StanceMap

/// Texts of any length, the same in every run.
enum GeneratedText {
  enum Shape: String, CaseIterable {
    case article
    case oneParagraph = "one paragraph"
    case noPunctuation = "no punctuation"
    case namesOnly = "names in one sentence"
    case oneWord = "one word"
    case openQuotes = "opening quotes"
    case openBrackets = "opening brackets"
    case capitals = "all capitals"
    case list = "lists"
    case otherLanguage = "another language"
    case rightToLeft = "right to left, and English"
    case controls = "control characters"
  }

  static let actors: [DebateActor] = {
    var council = DebateActor(id: "council", name: "Town Council")
    council.aliases = ["the council"]
    return [council, DebateActor(id: "union", name: "Dockers' Union")]
  }()

  static let claims = [Claim(id: "close", text: "The harbour should close at night")]

  private static let subjects = [
    "Anna Brook", "the council", "The Dockers' Union", "Mayor Fenn", "she", "The ferry company",
    "many people",
  ]
  private static let middles = [
    "praised the new lamps on the quay in front of", "said on Tuesday that the buses were late because of",
    "accused, after a long meeting in the old town hall,", "was criticised in two letters to the Gazette by",
    "walked along the harbour wall, where the boats lie, with", "voiced support for the night ferry, unlike",
    "did not oppose the toll on the bridge, said", "has not yet read the report on the tide by",
    "blamed the lost jobs on", "condemned", "is to blame for the floods, and not",
    "should close the harbour at night, said",
  ]

  static func article(sentences: Int) -> String {
    (0..<sentences).map { sentence($0) + ($0 % 6 == 5 ? ".\n\n" : ". ") }.joined()
  }

  static func text(_ shape: Shape, characters: Int) -> String {
    let unit =
      switch shape {
      case .article: article(sentences: 126)
      case .oneParagraph: article(sentences: 126).replacing("\n\n", with: " ")
      case .noPunctuation: article(sentences: 126).filter { !".,\n".contains($0) }
      case .namesOnly: "Anna Brook praised Carl Lamb and "
      case .oneWord: "harbour"
      case .openQuotes: "“ "
      case .openBrackets: "("
      case .capitals: article(sentences: 126).uppercased()
      case .list: (0..<126).map { "\($0 % 9 + 1). \(sentence($0))\n- \(sentence($0 + 1))\n" }.joined()
      case .otherLanguage: "Anna Brook hat den Rat am Dienstag gelobt, weil die Fähre pünktlich war. "
      case .rightToLeft:
        "The council said that this is for the union. המועצה שיבחה את Anna Brook, مجلس المدينة انتقد. "
      case .controls:
        "The council\u{0}\u{1B} praised \u{7}\u{200F}\u{FEFF}Anna Brook of the harbour.\u{8}\u{0C} "
      }
    return String(String(repeating: unit, count: characters / unit.count + 1).prefix(characters))
  }

  private static func sentence(_ number: Int) -> String {
    let subject = subjects[number % subjects.count]
    let object = subjects[(number * 5 + 3) % subjects.count]
    return
      "\(subject.prefix(1).uppercased())\(subject.dropFirst()) \(middles[number % middles.count]) \(object)"
  }
}
