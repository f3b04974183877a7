internal import StanceMap

/// What the script searches and shows: a file of data that a page loads as a script, since pages that are opened
/// from a disk can load nothing else.
struct SearchIndex {
  var context: SiteContext

  var script: String {
    let index: JSONValue = ["pages": .array(pages), "entries": .array(entries)]
    return "window.stancemapIndex=" + JSONWriter(layout: .compact).text(of: index) + ";\n"
  }

  /// Kind, words, address.
  private var pages: [JSONValue] {
    let graph = context.graph
    let claims = graph.claims.compactMap { claim in
      context.plan.claim(claim.id).map {
        page("claim", ([context.text(of: claim.id)] + claim.keywords).joined(separator: " · "), $0)
      }
    }
    let actors = context.actors.compactMap { actor in
      context.plan.actor(actor.id).map {
        page("actor", ([context.name(of: actor.id)] + actor.aliases).joined(separator: " · "), $0)
      }
    }
    let documents = graph.documents.compactMap { document in
      context.plan.document(document.id).map { page("document", context.title(of: document), $0) }
    }
    let maps = context.site.maps.indices.map {
      page("map", context.site.maps[$0].heading, context.plan.map($0))
    }
    let pairs = context.compared.shown.compactMap { pair in
      context.plan.pair(pair.first, pair.second).map {
        page("pair", [pair.first, pair.second].map(context.compared.name).listed("and"), $0)
      }
    }
    let networks = context.networks.isEmpty ? [] : [page("page", "Networks", SitePlan.networks)]
    return claims + actors + documents + pairs + maps + networks + [page("page", "Methods", SitePlan.methods)]
  }

  private func page(_ kind: String, _ words: String, _ address: String) -> JSONValue {
    .strings([kind, TextCleaner.prose.cleaned(words), address])
  }

  /// Token, kind, sentence, quotes, place, address; the token is the number of the entry, from 1, after an `s`.
  private var entries: [JSONValue] {
    context.entries.all.map { entry in
      [
        .string(entry.token), .string(entry.kind.rawValue), .string(entry.sentence),
        .strings(entry.quotes.map { TextCleaner.prose.cleaned($0.words) }),
        .string(context.place(of: entry)), .string(context.address(of: entry) ?? ""),
      ]
    }
  }
}
