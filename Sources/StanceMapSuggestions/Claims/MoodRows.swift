/// The words by which a stretch of text shows its mood.
///
/// A row is a phrase of words in lower case; `/` stands between alternatives, `_` for up to two words of any kind, `^` for the start of a sentence.
enum MoodRows {
  struct Row: Sendable {
    var mood: SentenceMood
    var phrase: String
    var example: String
  }

  static let all: [Row] = [
    // What should be done.
    Row(mood: .demand, phrase: "must/should/ought", example: "The council must mend the pier."),
    Row(mood: .demand, phrase: "need/needs/has/have to", example: "The council needs to mend the pier."),
    Row(
      mood: .demand,
      phrase: "is/are _ essential/necessary/vital/imperative/required/overdue",
      example: "A new pier is long overdue."
    ),
    Row(
      mood: .demand,
      phrase: "essential/necessary/vital/imperative that/to",
      example: "It is vital to mend the pier."
    ),
    Row(mood: .demand, phrase: "time to/for/that", example: "It is time to mend the pier."),
    Row(mood: .demand, phrase: "let us/'s", example: "Let us mend the pier."),
    Row(mood: .demand, phrase: "no more", example: "No more tolls on the bridge."),
    Row(
      mood: .demand,
      phrase: "call/calls/calling on/for",
      example: "We call on the council to mend the pier."
    ),
    Row(mood: .demand, phrase: "demand/demands", example: "We demand a new pier."),
    Row(mood: .demand, phrase: "i/we want", example: "We want a new pier."),
    Row(mood: [.demand, .denial], phrase: "i/we do not/n't want", example: "We do not want a toll."),
    Row(mood: .demand, phrase: "face up to", example: "Those who care will face up to the decay."),
    Row(
      mood: .demand,
      phrase: "^ stop/end/reject/defend/support/oppose/fight/resist/build/demand/join/withdraw/remember",
      example: "Reject the toll."
    ),
    Row(mood: .demand, phrase: "^ do not/n't", example: "Don't pay the toll."),
    Row(
      mood: .demand,
      phrase: "will stop/start/end -ing",
      example: "Those who care will stop closing piers."
    ),
    Row(mood: .demand, phrase: "is/are needed/required", example: "A new pier is needed."),
    Row(mood: .demand, phrase: "the only way/answer/solution", example: "The only answer is a new pier."),
    Row(mood: .demand, phrase: "what we/'s need/needed", example: "What we need is a new pier."),
    // What will or could be.
    Row(
      mood: .prediction,
      phrase: "will/would/can/could/may/might/shall",
      example: "The toll will empty the town."
    ),
    Row(mood: .prediction, phrase: "going to", example: "The toll is going to empty the town."),
    // What is turned down.
    Row(
      mood: .denial,
      phrase: "must/should/can/ought _ be rejected/resisted/opposed/stopped/scrapped/condemned/refuted",
      example: "The plan must be rejected at once."
    ),
    Row(mood: .denial, phrase: "must/should _ cease/stop/end", example: "All such talk must now cease."),
    Row(
      mood: .denial,
      phrase: "can only help/assist/strengthen/worsen/harm/benefit/make",
      example: "A toll can only harm the market."
    ),
    Row(
      mood: .denial,
      phrase:
        "will/would/can/could/does/do/did not/n't _ work/solve/prevent/stop/help/end/defeat/achieve/bring",
      example: "A toll will not solve the shortage."
    ),
    Row(
      mood: .denial,
      phrase: "cannot/not/n't _ be justified/defended/excused",
      example: "The toll cannot be justified."
    ),
    Row(
      mood: .denial,
      phrase:
        "is/are/was/were _ myth/myths/lie/lies/nonsense/spin/fantasy/falsehood/fiction/absurd/false/untrue/wrong",
      example: "That the pier is safe is a myth."
    ),
    Row(
      mood: .denial,
      phrase: "not/n't/hardly _ answer/solution/remedy/cure",
      example: "A toll is not the answer."
    ),
    Row(
      mood: .denial,
      phrase: "is/are/was/were _ ludicrous/preposterous/ridiculous/nonsensical/delusion/delusional/illusion",
      example: "That the pier is safe is an illusion."
    ),
    Row(
      mood: .denial,
      phrase: "it/that/this 's _ myth/lie/nonsense/spin/fantasy/absurd/false/untrue/wrong",
      example: "It's a lie that the pier is safe."
    ),
    Row(mood: .denial, phrase: "in no way/sense", example: "The pier is in no way safe."),
    Row(mood: .denial, phrase: "makes/make no sense", example: "A toll makes no sense."),
    Row(
      mood: .denial,
      phrase: "do/does/is/are/can/could/will/would _ really/seriously/honestly",
      example: "Does anybody really think that the pier is safe?"
    ),
    Row(mood: .denial, phrase: "no/little evidence", example: "There is no evidence that the pier is safe."),
    Row(mood: .denial, phrase: "far from", example: "The pier is far from safe."),
    Row(
      mood: .denial,
      phrase: "not/n't _ true/right/acceptable/possible",
      example: "It is not true that the pier is safe."
    ),
    // What others say.
    Row(
      mood: .report,
      phrase:
        "say/says/said/claim/claims/claimed/argue/argues/argued/insist/insists/insisted/allege/alleges/alleged",
      example: "The mayor said the pier was safe."
    ),
    Row(
      mood: .report,
      phrase:
        "tell/tells/told/announce/announced/remarked/testified/admitted/acknowledged/according/called/denounced/accused/accusing",
      example: "According to the mayor, the pier is safe."
    ),
    // What holds on a condition only.
    Row(mood: .condition, phrase: "^ if/unless", example: "If the toll stays, the market dies."),
  ]
}
