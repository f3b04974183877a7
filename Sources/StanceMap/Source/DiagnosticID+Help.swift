extension DiagnosticID {
  /// How grave a fault of this kind is, where it is not said otherwise.
  public var severity: Diagnostic.Severity {
    switch self {
    case .cutQuote,
      .unsupportedPremise,
      .missingText,
      .approximateQuote:
      .warning
    case .ungroundedStatement,
      .unusedActor,
      .unusedClaim,
      .unaccountedClaim:
      .note
    default: .error
    }
  }

  /// What is wrong, in a sentence, as `docs/diagnostics.md` has it.
  public var summary: String {
    switch self {
    case .unreadableFile:
      "A file or folder of the project cannot be read."
    case .notUTF8:
      "A file holds bytes that are not UTF-8 text."
    case .fileTooLarge:
      "A file is larger than the files that are read."
    case .emptyProject:
      "There is no annotation file where the project should be."
    case .tooManyFaults:
      "A file has more faults than are reported."
    case .invalidYAML:
      "Something is written that YAML does not have."
    case .unsupportedYAML:
      """
      Something is written that YAML has and annotation files do not: an anchor, an alias, a tag, a \
      directive, a merge key, a key in parts, or a second document.
      """
    case .unquotedColon:
      """
      A value without quotation marks holds a colon with a space after it, which YAML takes for the \
      end of a key.
      """
    case .cutQuote:
      """
      A value without quotation marks is cut by a number sign with a space before it, which begins a \
      comment.
      """
    case .textAfterQuote:
      "Text follows the quotation mark that closes a value."
    case .unclosedQuote:
      "A quotation mark opens a value and is never closed."
    case .unclosedBracket:
      "A bracket opens a list or mapping and is never closed, or closed by one of the other kind."
    case .invalidEscape:
      "A backslash between double quotation marks stands before letters that mean nothing there."
    case .missingColon:
      "A key has no colon after it, or no space after the colon."
    case .badIndentation:
      "A line is indented so that it belongs to nothing."
    case .missingDash:
      "An entry of a list does not begin with a dash and a space."
    case .tab:
      "A line is indented by a tab."
    case .nestingTooDeep:
      "Lists and mappings stand more than 100 deep in one another."
    case .controlCharacter:
      """
      A file holds a character that cannot be seen: a control character, or a byte order mark in the \
      middle.
      """
    case .notAnnotation:
      "The file was never an annotation: it has none of an annotation's keys."
    case .unsupportedFormat:
      "The file says that it is written in a format that this stancemap does not know."
    case .wrongKind:
      "A value is a list, a mapping or a single value, and should be another of the three."
    case .missingKey:
      "An entry lacks a key that it cannot do without."
    case .unknownKey:
      "An entry has a key that is not among those that it may have."
    case .duplicateKey:
      "A key is written twice in one mapping."
    case .conflictingKeys:
      "Two keys are given that exclude each other."
    case .unknownValue:
      "A key that takes one of a few words has another."
    case .emptyValue:
      "Nothing is written where words are needed."
    case .invalidID:
      "An id has letters that ids cannot have."
    case .duplicateID:
      "Two things have the same id."
    case .reservedID:
      "An id is one that has a meaning already."
    case .invalidDate:
      "A date is none."
    case .repeatedSetting:
      "A setting that a project has once is given twice, with different values."
    case .unknownReference:
      "An id is used that nothing in the project has."
    case .wrongReference:
      "An id is used where something of another kind is needed."
    case .contraryToItself:
      "A claim is said to exclude itself."
    case .membershipCycle:
      "Actors are members of each other in a circle."
    case .answerCycle:
      "Parts of a document answer each other in a circle."
    case .noVerb:
      "A statement does not say whether its holder supports, opposes, blames or absolves."
    case .severalVerbs:
      "A statement has more than one of `supports`, `opposes`, `blames` and `absolves`."
    case .forWithoutBlame:
      "`for` or `as` stands beside something that is no blame."
    case .noHolder:
      "A statement or argument stands outside any document and does not say whose it is."
    case .voiceMismatch:
      "The voice of a statement does not fit its holder."
    case .ungroundedStatement:
      "A statement rests on no quote."
    case .argumentFromItself:
      "A claim is given as a premise of itself."
    case .argumentCycle:
      "An author's arguments come back to where they began."
    case .unsupportedPremise:
      """
      A premise is one that its author nowhere supports, or an objection one that nobody in the \
      document supports.
      """
    case .emptyArgument:
      "An argument has no premise."
    case .missingText:
      "The text of a document is not there, so its quotes cannot be looked for."
    case .quoteNotFound:
      "The words of a quote are not in the text of its document."
    case .ambiguousQuote:
      "The words of a quote are in the text more than once."
    case .approximateQuote:
      "The words of a quote are in the text only with differences."
    case .unusedActor:
      "Nothing uses an actor."
    case .unusedClaim:
      "Nothing uses a claim."
    case .silentButStated:
      "A document is coded as silent on a claim, and has a statement of its author on it."
    case .unaccountedClaim:
      "Several authors take a position on a claim, and one is neither coded on it nor as silent."
    case .invalidTable:
      "A table of statements is not what `--statements` reads."
    }
  }

  /// What would be right, as `docs/diagnostics.md` has it.
  public var remedy: String {
    switch self {
    case .unreadableFile:
      """
      Give yourself the right to read it, or move it out of the project. Only regular files are \
      read: no links to folders, no pipes, no devices.
      """
    case .notUTF8:
      """
      Save the file as UTF-8. Editors call this the encoding; where older ones say ANSI or Latin-1, \
      letters such as é come out as bytes that UTF-8 does not have.
      """
    case .fileTooLarge:
      "Split it. An annotation file may have 8 MB, the text of a document 32 MB."
    case .emptyProject:
      """
      Check the folder that you named. A project holds at least one file whose name ends in .yaml or \
      .yml and does not begin with a dot.
      """
    case .tooManyFaults:
      "Put the first ones right and check again; many of the others may come from them."
    case .invalidYAML:
      """
      Do what the message says; where it is unclear what YAML takes a value for, put the value in \
      quotation marks.
      """
    case .unsupportedYAML:
      """
      Write out what it stands for. Words that only happen to begin with one of these signs go in \
      quotation marks.
      """
    case .unquotedColon:
      "Put all of the value in quotation marks."
    case .cutQuote:
      """
      Put all of the value in quotation marks. A comment is not mistaken for a value where a space \
      follows its `#`. It is an error where nothing is left of the value.
      """
    case .textAfterQuote:
      """
      Put all of the value in one pair of marks, with `\\"` for a mark inside. Several quotes are a \
      list: `["first", "second"]`. A gap in a quote is an ellipsis inside the marks: `"first … \
      last"`.
      """
    case .unclosedQuote:
      """
      Close it where the value ends. A value that goes on in further lines has them indented more \
      than its key.
      """
    case .unclosedBracket:
      "Close it where the list or mapping ends. Lines between are indented more than the key."
    case .invalidEscape:
      """
      Write `\\\\` for a backslash, or use single quotation marks, in which a backslash is a \
      backslash. For a character beyond the keyboard write the character itself.
      """
    case .missingColon:
      "Write `key: value`, with the space."
    case .badIndentation:
      """
      Indent it like the line that it goes on from. What belongs to a key is indented more than the \
      key; what stands beside it, alike.
      """
    case .missingDash:
      """
      Write `- ` before the first key of each entry, and the entry's other keys below the first one.
      """
    case .tab:
      """
      Use spaces; most editors can turn tabs into spaces by themselves. Nothing after the tab is \
      read.
      """
    case .nestingTooDeep:
      "Take levels away; no annotation has more than ten. Nothing after it is read."
    case .controlCharacter:
      """
      Remove it. Such characters come with text that was copied from elsewhere; retype the word if \
      you cannot find it.
      """
    case .notAnnotation:
      """
      Name the project's folder or file. A file that ends in .yaml or .yml and is for another program has to \
      lie elsewhere, or begin with a dot.
      """
    case .unsupportedFormat:
      "Write `format: 1`, leave the key out, or use a newer stancemap. The file is not read."
    case .wrongKind:
      "Write it as the description of the format (`docs/format.md`) shows it."
    case .missingKey:
      "Add the key."
    case .unknownKey:
      """
      Correct the spelling, or move the key to the entry that it belongs to. Keys of your own begin \
      with `x-`.
      """
    case .duplicateKey:
      "Keep one. Until then the first is read and the second is not."
    case .conflictingKeys:
      "Remove one of them."
    case .unknownValue:
      "Write one of the words that the message lists."
    case .emptyValue:
      "Write what it is, or remove the key."
    case .invalidID:
      """
      Use lower case letters from a to z, digits and hyphens, at most 64, not beginning with a \
      hyphen. Names, with capitals and spaces, go after the colon.
      """
    case .duplicateID:
      """
      Give one of them another id, here and where it is referred to. Actors, claims, topics and \
      documents share their ids; parts need one that is unique in their document.
      """
    case .reservedID:
      "Choose another id. `unnamed` is the actor that a text leaves out, and needs no entry."
    case .invalidDate:
      "Write a year, a month or a day, as in 2024, 2024-03 or 2024-03-02."
    case .repeatedSetting:
      "Remove one of them."
    case .unknownReference:
      """
      Correct the id, or add the entry that it stands for. Only ids are references; names and \
      aliases are not.
      """
    case .wrongReference:
      """
      Refer to something of the kind that the message names. Blame falls on actors; premises, \
      outcomes and conditions are claims.
      """
    case .contraryToItself:
      "Name the claim that it excludes."
    case .membershipCycle:
      "Take one of the memberships out; the one that closes the circle is ignored until then."
    case .answerCycle:
      "Say what the first of them answers; the answer that closes the circle is ignored until then."
    case .noVerb:
      "Add `supports`, `opposes`, `blames` or `absolves`."
    case .severalVerbs:
      "Make each a statement of its own; they may have the same quote."
    case .forWithoutBlame:
      "Add `blames` or `absolves`, or remove the key."
    case .noHolder:
      "Say whose it is with `by`, or put it into the file of its document."
    case .voiceMismatch:
      """
      An author speaks in own voice; whoever is named by `by` and is no author is reported or \
      imputed. `author: accepts` and `author: rejects` say what the author thinks of somebody else's \
      position.
      """
    case .ungroundedStatement:
      "Add `quote` with the words of the passage, so that others can check it."
    case .argumentFromItself:
      "Name another claim."
    case .argumentCycle:
      """
      Take out the link that the author does not make. Different authors may argue in opposite \
      directions; that is no circle.
      """
    case .unsupportedPremise:
      """
      Code the statement in which the author supports it, or drop the premise. Where the author \
      leaves it unsaid, support it in a statement without a quote.
      """
    case .emptyArgument:
      "Add `supported-by` or `opposed-by` with at least one claim."
    case .missingText:
      """
      Put the text into the folder that `texts` names, or name another folder with `--texts`. \
      Without it everything works except finding the passages.
      """
    case .quoteNotFound:
      """
      Copy the words from the text. A long passage can be given by its first and last words, with an \
      ellipsis between.
      """
    case .ambiguousQuote:
      """
      Quote more words, or give the words just before with `prefix` or just after with `suffix`. \
      `in` names the part of the document to look in.
      """
    case .approximateQuote:
      "Compare the two, and correct the quote."
    case .unusedActor:
      "Code what the actor says or what is said of them, or remove the entry."
    case .unusedClaim:
      "Code who takes a position on it, or remove the entry."
    case .silentButStated:
      "Keep one of the two."
    case .unaccountedClaim:
      """
      Code the statement, or list the claim under `silent` with the reason. Until then the blank in \
      a comparison says only that nobody looked.
      """
    case .invalidTable:
      """
      Put the row right where the message points. No figures are made of a table with errors, since \
      they would be those of another table.
      """
    }
  }
}
