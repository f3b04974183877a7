/// The stable names of the faults that can be reported, in the order of `docs/diagnostics.md`.
public enum DiagnosticID: String, Hashable, Sendable, CaseIterable {
  // Files
  case unreadableFile = "unreadable-file"
  case notUTF8 = "not-utf8"
  case fileTooLarge = "file-too-large"
  case emptyProject = "empty-project"
  case tooManyFaults = "too-many-faults"

  // YAML
  case invalidYAML = "invalid-yaml"
  case unsupportedYAML = "unsupported-yaml"
  case unquotedColon = "unquoted-colon"
  case cutQuote = "cut-quote"
  case textAfterQuote = "text-after-quote"
  case unclosedQuote = "unclosed-quote"
  case unclosedBracket = "unclosed-bracket"
  case invalidEscape = "invalid-escape"
  case missingColon = "missing-colon"
  case badIndentation = "bad-indentation"
  case missingDash = "missing-dash"
  case tab = "tab"
  case nestingTooDeep = "nesting-too-deep"
  case controlCharacter = "control-character"

  // The annotation format
  case notAnnotation = "not-an-annotation"
  case unsupportedFormat = "unsupported-format"
  case wrongKind = "wrong-kind"
  case missingKey = "missing-key"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case conflictingKeys = "conflicting-keys"
  case unknownValue = "unknown-value"
  case emptyValue = "empty-value"
  case invalidID = "invalid-id"
  case duplicateID = "duplicate-id"
  case reservedID = "reserved-id"
  case invalidDate = "invalid-date"
  case repeatedSetting = "repeated-setting"

  // References
  case unknownReference = "unknown-reference"
  case wrongReference = "wrong-reference"
  case contraryToItself = "contrary-to-itself"
  case membershipCycle = "membership-cycle"
  case answerCycle = "answer-cycle"

  // Statements
  case noVerb = "no-verb"
  case severalVerbs = "several-verbs"
  case forWithoutBlame = "for-without-blame"
  case noHolder = "no-holder"
  case voiceMismatch = "voice-mismatch"
  case ungroundedStatement = "ungrounded-statement"

  // Arguments
  case argumentFromItself = "argument-from-itself"
  case argumentCycle = "argument-cycle"
  case unsupportedPremise = "unsupported-premise"
  case emptyArgument = "empty-argument"

  // Texts and quotes
  case missingText = "missing-text"
  case quoteNotFound = "quote-not-found"
  case ambiguousQuote = "ambiguous-quote"
  case approximateQuote = "approximate-quote"

  // The project as a whole
  case unusedActor = "unused-actor"
  case unusedClaim = "unused-claim"
  case silentButStated = "silent-but-stated"
  case unaccountedClaim = "unaccounted-claim"

  // Tables of statements
  case invalidTable = "invalid-table"
}
