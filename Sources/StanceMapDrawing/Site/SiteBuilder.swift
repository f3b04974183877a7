internal import StanceMap

/// Turns a site into pages that work offline, also without scripts, and without requests to anywhere.
public struct SiteBuilder: Sendable {
  public init() {}

  /// Returns all files of a site: pages, a picture for each map, a style sheet, a script, and what it searches.
  public func pages(from site: Site) -> [SitePage] {
    let context = SiteContext(site)
    let drawer = MapDrawer(context: context)
    return assets(of: context) + overviews(of: context, drawer) + pairs(of: context, drawer)
      + maps(of: context, drawer)
      + details(of: context, drawer)
  }

  private func assets(of context: SiteContext) -> [SitePage] {
    [
      SitePage(
        path: "style.css",
        contents: SiteStyleSheet(theme: context.site.theme, maps: context.site.maps).css
      ),
      SitePage(path: "script.js", contents: SiteScript.text),
      SitePage(path: "index.js", contents: SearchIndex(context: context).script),
    ]
  }

  private func overviews(of context: SiteContext, _ drawer: MapDrawer) -> [SitePage] {
    [
      SitePage(path: SitePlan.start, contents: StartPage(context: context, drawer: drawer).html),
      SitePage(path: SitePlan.maps, contents: MapsPage(context: context).html),
      SitePage(path: SitePlan.documents, contents: DocumentsPage(context: context).html),
      SitePage(path: SitePlan.claims, contents: ClaimsPage(context: context).html),
      SitePage(path: SitePlan.actors, contents: ActorsPage(context: context).html),
      SitePage(path: SitePlan.methods, contents: MethodsPage(context: context).html),
    ]
      + (context.networks.isEmpty
        ? [] : [SitePage(path: SitePlan.networks, contents: NetworksPage(context: context).html)])
  }

  private func pairs(of context: SiteContext, _ drawer: MapDrawer) -> [SitePage] {
    guard !context.compared.shown.isEmpty else { return [] }
    let pages = context.compared.shown.compactMap { pair in
      context.plan.pair(pair.first, pair.second).map {
        SitePage(path: $0, contents: PairPage(context: context, drawer: drawer, pair: pair).html)
      }
    }
    return [SitePage(path: SitePlan.pairs, contents: PairsPage(context: context).html)] + pages
  }

  private func maps(of context: SiteContext, _ drawer: MapDrawer) -> [SitePage] {
    context.site.maps.indices.flatMap { index in
      let page = MapPage(context: context, drawer: drawer, index: index).html
      return [
        SitePage(path: context.plan.map(index), contents: page),
        SitePage(path: context.plan.picture(index), contents: drawer.picture(of: context.site.maps[index])),
      ]
    }
  }

  private func details(of context: SiteContext, _ drawer: MapDrawer) -> [SitePage] {
    let graph = context.graph
    let documents = graph.documents.compactMap { document in
      context.plan.document(document.id).map {
        SitePage(path: $0, contents: DocumentPage(context: context, drawer: drawer, document: document).html)
      }
    }
    let claims = graph.claims.compactMap { claim in
      context.plan.claim(claim.id).map {
        SitePage(path: $0, contents: ClaimPage(context: context, claim: claim).html)
      }
    }
    let actors = context.actors.compactMap { actor in
      context.plan.actor(actor.id).map {
        SitePage(path: $0, contents: ActorPage(context: context, actor: actor).html)
      }
    }
    return documents + claims + actors
  }
}
