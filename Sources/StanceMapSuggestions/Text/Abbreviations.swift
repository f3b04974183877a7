/// Words whose full stop belongs to them.
enum Abbreviations {
  /// Written with a capital before a name, and so never the end of a sentence.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "sen", "sens", "rep", "reps", "gov", "govs",
    "gen", "col",
    "lt", "maj", "capt", "cmdr", "sgt", "cpl", "adm", "amb", "pres", "supt", "insp", "st", "ste", "mt", "ft",
    "messrs",
    "mme", "mlle",
  ]

  /// Common, and now and then the last word of a sentence.
  static let other: Set<String> = [
    "vs", "v", "approx", "fig", "vol", "pp", "cf",
    "jr", "sr", "inc", "corp", "co", "ltd", "plc", "bros", "dept", "etc", "al", "esq", "ave", "blvd", "rd",
    "jan", "feb", "apr", "aug", "sept", "oct", "nov", "dec", "calif", "conn", "fla", "mass", "mich", "minn",
    "pa", "va", "wash",
    "ph.d", "m.d", "a.m", "p.m", "e.g", "i.e",
  ]

  /// Abbreviated only before a number: `No. 4`.
  static let beforeNumbers: Set<String> = ["no", "nos", "art", "sec", "p", "ch", "para"]
}
