import StanceMap

/// Names what is in a network, with the way to its page.
struct NetworkNames {
  var context: SiteContext
  /// The pages of two authors, by both.
  private let pairs: [Set<DebateActor.ID>: String]

  init(context: SiteContext) {
    self.context = context
    var pairs: [Set<DebateActor.ID>: String] = [:]
    for pair in context.compared.shown {
      let page = context.plan.pair(pair.first, pair.second)
      for one in context.compared.side(pair.first)?.holders ?? [] {
        for other in context.compared.side(pair.second)?.holders ?? [] { pairs[[one, other]] = page }
      }
    }
    self.pairs = pairs
  }

  /// Where two holders are compared.
  func page(of one: String, and other: String) -> String? { pairs[[one, other]] }

  /// What belongs to a node on a page.
  func tie(of node: String, in variable: String) -> PageTie {
    PageTie(on: [variable == "claim" ? PageTie.claim(node) : PageTie.actor(node)])
  }

  /// Writes a node's name as a link to its page.
  func write(_ node: String, in variable: String, isShort: Bool, to writer: inout XMLWriter) {
    let narrator = context.narrator
    let isClaim = variable == "claim"
    let short = isClaim ? narrator.label(of: node) : narrator.shortName(of: node)
    let name = isClaim ? short : narrator.name(of: node)
    let page = isClaim ? context.plan.claim(node) : context.plan.actor(node)
    writer.link(TextCleaner.prose.cleaned(isShort ? short : name), to: page, "")
  }
}
