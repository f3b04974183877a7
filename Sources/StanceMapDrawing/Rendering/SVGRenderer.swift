/// Writes a drawing as SVG that people read: words are words, and everything has a title.
///
/// The look is in presentation attributes, for programs that know no style sheets; a style sheet only changes colours
/// for dark screens and for paper.
public struct SVGRenderer: Sendable {
  public var theme: Theme
  /// Begins every id, so that several drawings can share a page.
  public var idPrefix: String
  /// Whether it is a document of its own; as a part of a page it takes the page's language and style sheet.
  var standsAlone = true

  public init(theme: Theme = .light, idPrefix: String = "") {
    self.theme = theme
    self.idPrefix = idPrefix
  }

  private static let fonts = "Liberation Sans, Arial, Helvetica, sans-serif"

  /// Returns an SVG document without an XML declaration, so that it can stand in HTML too.
  public func svg(of layout: DiagramLayout) -> String {
    let ids = SVGIdentifiers(prefix: idPrefix)
    var canvas = SVGCanvas(theme: theme)
    draw(layout, ids, on: &canvas)
    var writer = XMLWriter()
    writer.element("svg", attributes(of: layout, ids)) { writer in
      writer.element("title", ["id": .text(ids.title)], words: layout.title)
      writer.element("desc", ["id": .text(ids.description)], words: layout.description)
      let style = standsAlone ? canvas.styleSheet : ""
      if !style.isEmpty { writer.element("style", words: style) }
      writer.markup(canvas.writer.text)
      writer.lineBreak()
    }
    writer.lineBreak()
    return writer.text
  }

  private func attributes(of layout: DiagramLayout, _ ids: SVGIdentifiers) -> XMLWriter.Attributes {
    let box = [0, 0, layout.size.width, layout.size.height].map(DecimalFormat.text).joined(separator: " ")
    return [
      "xmlns": "http://www.w3.org/2000/svg",
      "viewBox": .text(box),
      "width": layout.page.map { .text(DecimalFormat.text(of: $0.width) + "mm") }
        ?? .number(layout.size.width),
      "height": layout.page.map { .text(DecimalFormat.text(of: $0.height) + "mm") }
        ?? .number(layout.size.height),
      "class": .text("stancemap \(layout.view)"),
      "lang": standsAlone ? .text(layout.language) : nil,
      "xml:lang": standsAlone ? .text(layout.language) : nil,
      "role": standsAlone ? "graphics-document document" : nil,
      "aria-labelledby": .text("\(ids.title) \(ids.description)"),
      "font-family": .text(Self.fonts),
    ]
  }

  // MARK: - Parts

  private func draw(_ layout: DiagramLayout, _ ids: SVGIdentifiers, on canvas: inout SVGCanvas) {
    let hasCards = layout.panels.contains { $0.card != nil }
    let ground = Rect(x: 0, y: 0, width: layout.size.width, height: layout.size.height)
    canvas.writer.lineBreak()
    canvas.rect(ground, SVGCanvas.Paint(fill: hasCards ? .page : .paper))
    group("heading", layout.heading, on: &canvas)
    for (index, panel) in layout.panels.enumerated() {
      draw(panel, ids.panel(index + 1), on: &canvas)
    }
    group("key", layout.key, on: &canvas)
    draw(layout.legend, on: &canvas)
    group("captions", layout.captions, on: &canvas)
  }

  private func group(_ name: String, _ lines: [TextLine], on canvas: inout SVGCanvas) {
    guard !lines.isEmpty else { return }
    canvas.writer.lineBreak()
    canvas.group(["class": .text(name)]) { $0.lines(lines) }
  }

  private func draw(_ panel: PlacedPanel, _ ids: SVGIdentifiers, on canvas: inout SVGCanvas) {
    canvas.writer.lineBreak()
    let name: XMLWriter.Value? = panel.name.isEmpty ? nil : .text(panel.name)
    canvas.group(["class": "panel", "role": name.map { _ in "group" }, "aria-label": name]) { canvas in
      if let card = panel.card {
        canvas.rect(card, radius: 8, SVGCanvas.Paint(fill: .paper, stroke: .rule))
      }
      for rule in panel.rules {
        canvas.path(
          PathText([rule.from, rule.to], isClosed: false),
          SVGCanvas.Paint(stroke: .rule, width: 0.8)
        )
      }
      canvas.lines(panel.heading)
      for arrow in panel.arrows { ArrowDrawing(arrow: arrow).draw(id: ids.arrow(arrow.id), on: &canvas) }
      for box in panel.boxes { BoxDrawing(box: box).draw(id: ids.box(box.id), on: &canvas) }
    }
  }

  private func draw(_ legend: [LegendEntry], on canvas: inout SVGCanvas) {
    guard !legend.isEmpty else { return }
    canvas.writer.lineBreak()
    canvas.group(["class": "legend", "role": "list", "aria-label": "Legend"]) { canvas in
      for entry in legend {
        canvas.group(["role": "listitem"]) { canvas in
          switch entry.sample {
          case .box(let box): BoxDrawing(box: box).drawShape(on: &canvas)
          case .arrow(let arrow): ArrowDrawing(arrow: arrow).drawShape(on: &canvas)
          }
          canvas.line(entry.words)
        }
      }
    }
  }
}
