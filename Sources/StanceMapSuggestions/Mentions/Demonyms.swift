/// Adjectives of countries and parts of the world: `Russian` for Russia.
enum Demonyms {
  /// The adjectives of a name, in lower case; empty where none is known.
  static func adjectives(of name: String) -> [String] { table[name, default: []] }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: ":").map { $0.drop { $0 == " " } }
      for name in words[0].split(separator: ",") {
        table[String(name.drop { $0 == " " })] = words[1].split(separator: " ").map { String($0) }
      }
    }
    return table
  }()

  private static let rows = """
    afghanistan: afghan
    africa: african
    algeria: algerian
    argentina: argentine argentinian
    asia: asian
    australia: australian
    austria: austrian
    bahrain: bahraini
    bangladesh: bangladeshi
    belgium: belgian
    brazil: brazilian
    united kingdom, britain, great britain, uk: british
    bulgaria: bulgarian
    canada: canadian
    chile: chilean
    china: chinese
    colombia: colombian
    croatia: croatian
    cuba: cuban
    czech republic: czech
    denmark: danish
    egypt: egyptian
    england: english
    estonia: estonian
    ethiopia: ethiopian
    european union, europe: european
    finland: finnish
    france: french
    germany: german
    ghana: ghanaian
    greece: greek
    hungary: hungarian
    iceland: icelandic
    india: indian
    indonesia: indonesian
    iran: iranian
    iraq: iraqi
    ireland: irish
    israel: israeli
    italy: italian
    japan: japanese
    jordan: jordanian
    kenya: kenyan
    kuwait: kuwaiti
    latvia: latvian
    lebanon: lebanese
    libya: libyan
    lithuania: lithuanian
    malaysia: malaysian
    mexico: mexican
    morocco: moroccan
    netherlands: dutch
    nigeria: nigerian
    norway: norwegian
    pakistan: pakistani
    palestine: palestinian
    peru: peruvian
    philippines: filipino philippine
    poland: polish
    portugal: portuguese
    qatar: qatari
    romania: romanian
    russia: russian
    saudi arabia: saudi
    scotland: scottish
    serbia: serbian
    somalia: somali
    soviet union: soviet
    spain: spanish
    sudan: sudanese
    sweden: swedish
    switzerland: swiss
    syria: syrian
    taiwan: taiwanese
    tunisia: tunisian
    turkey: turkish
    ukraine: ukrainian
    united arab emirates: emirati
    united states, usa, us, america: american
    venezuela: venezuelan
    vietnam: vietnamese
    wales: welsh
    west: western
    yemen: yemeni
    """
}
