import StanceMap

/// Draws maps for pages: every box leads to the page of what it shows, and can be lit up with what belongs to it.
struct MapDrawer {
  var context: SiteContext

  /// The picture alone, as a file beside the pages of maps.
  func picture(of map: SiteMap) -> String {
    SVGRenderer(theme: context.site.theme, idPrefix: "\(map.id)-").svg(of: map.layout)
  }

  /// The picture as a part of a page.
  func markup(of map: SiteMap, root: String) -> String {
    var renderer = SVGRenderer(theme: context.site.theme, idPrefix: "\(map.id)-")
    renderer.standsAlone = false
    return renderer.svg(of: tied(map, root: root))
  }

  private func tied(_ map: SiteMap, root: String) -> DiagramLayout {
    var layout = map.layout
    let ends = ends(of: map.diagram)
    let touching = Dictionary(
      grouping: map.diagram.arrows.enumerated().flatMap { number, arrow in
        [(arrow.tail, "r\(number)"), (arrow.head, "r\(number)")]
      },
      by: \.0
    ).mapValues { $0.map(\.1) }
    for (index, panel) in layout.panels.enumerated() {
      let writers = writers(of: index, in: map.diagram)
      for place in panel.boxes.indices {
        tie(&layout.panels[index].boxes[place], touching, writers, root)
      }
      for place in panel.arrows.indices {
        let arrow = panel.arrows[place]
        let own = ends[arrow.id]
        layout.panels[index].arrows[place].link = nil
        layout.panels[index].arrows[place].tie = PageTie(
          on: (own.map { ["r\($0.number)"] + $0.subjects } ?? []) + words(of: arrow.mark.evidence, writers),
          key: (own.map { ["r\($0.number)"] } ?? []) + tokens(of: arrow.mark.evidence)
        )
      }
    }
    return layout
  }

  private func tie(
    _ box: inout DrawnBox,
    _ touching: [Box.ID: [String]],
    _ writers: [String],
    _ root: String
  ) {
    let subject = subject(of: box.id, box.kind)
    let topic = subject.flatMap { context.narrator.index.claim($0)?.topic }.map(PageTie.topic)
    let evidence = tokens(of: box.mark.evidence)
    let own = subject.map { word(for: $0) }
    let on =
      [own, topic].compactMap { $0 } + words(of: box.mark.evidence, writers)
      + touching[box.id, default: []]
    box.tie = on.isEmpty ? nil : PageTie(on: on.uniqued, key: own.map { [$0] } ?? evidence)
    let source = box.mark.evidence.first?.source.flatMap { context.entries[$0] }
    let page = subject.flatMap { context.plan.claim($0) ?? context.plan.actor($0) }
    let address =
      box.kind == .cell ? source.flatMap(context.address) : page ?? source.flatMap(context.address)
    box.link = address.map { root + $0 }
  }

  /// The number of each arrow, with what stands at its ends.
  private func ends(of diagram: Diagram) -> [Arrow.ID: (number: Int, subjects: [String])] {
    let kinds = Dictionary(diagram.boxes.map { ($0.id, $0.kind) }) { first, _ in first }
    return Dictionary(
      diagram.arrows.enumerated().map { number, arrow in
        let subjects = [arrow.tail, arrow.head].compactMap { subject(of: $0, kinds[$0] ?? .words) }
        return (arrow.id, (number, subjects.map { word(for: $0) }))
      }
    ) { first, _ in first }
  }

  /// The claim or actor that a box stands for: the part of its id that is one.
  private func subject(of id: Box.ID, _ kind: Box.Kind) -> String? {
    guard [.claim, .actor, .holder, .rowHeading, .cell].contains(kind) else { return nil }
    return id.split(separator: ":").map(String.init).first {
      context.plan.claim($0) != nil || context.plan.actor($0) != nil
    }
  }

  private func word(for subject: String) -> String {
    context.plan.claim(subject) != nil ? PageTie.claim(subject) : PageTie.actor(subject)
  }

  private func tokens(of evidence: [Evidence]) -> [String] {
    evidence.compactMap { $0.source.flatMap { context.entries[$0]?.token } }.uniqued
  }

  /// What passages are, and who wrote them, beside those whose panel it is.
  private func words(of evidence: [Evidence], _ writers: [String]) -> [String] {
    let entries = evidence.compactMap { $0.source.flatMap { context.entries[$0] } }
    return (writers + entries.flatMap { $0.writers.map(PageTie.writer) } + entries.map(\.token)).uniqued
  }

  /// Whose panel it is, where panels are for authors.
  private func writers(of panel: Int, in diagram: Diagram) -> [String] {
    guard diagram.panels.count > 1 else { return [] }
    let title = diagram.panels[panel].title
    return context.bylines.first { context.narrator.name(of: $0) == title }?.authors.map(PageTie.writer) ?? []
  }
}
