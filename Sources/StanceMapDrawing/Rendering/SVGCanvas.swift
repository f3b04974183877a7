/// Writes shapes and words of SVG in the inks of a theme, and keeps account of the inks.
struct SVGCanvas: Sendable {
  var writer = XMLWriter()
  private let theme: Theme
  private var fills: Set<Ink> = []
  private var strokes: Set<Ink> = []

  init(theme: Theme) {
    self.theme = theme
  }

  /// How an outline is filled and drawn; nil for not at all.
  struct Paint {
    var fill: Ink?
    var stroke: Ink?
    var width = 1.0
    var dash: [Double] = []
    var hasRoundCaps = false
  }

  // MARK: - Shapes

  mutating func rect(_ rect: Rect, radius: Double = 0, _ paint: Paint) {
    let color = color(paint)
    writer.element(
      "rect",
      [
        "class": color.classes, "x": .number(rect.minX), "y": .number(rect.minY),
        "width": .number(rect.size.width), "height": .number(rect.size.height),
        "rx": radius > 0 ? .number(radius) : nil,
        "fill": color.fill, "stroke": color.stroke, "stroke-width": color.width,
        "stroke-dasharray": color.dash,
        "stroke-linecap": color.cap,
      ]
    )
  }

  mutating func circle(_ center: Point, radius: Double, _ paint: Paint) {
    let color = color(paint)
    writer.element(
      "circle",
      [
        "class": color.classes, "cx": .number(center.x), "cy": .number(center.y), "r": .number(radius),
        "fill": color.fill, "stroke": color.stroke, "stroke-width": color.width,
      ]
    )
  }

  mutating func path(_ path: PathText, _ paint: Paint) {
    let color = color(paint)
    writer.element(
      "path",
      [
        "class": color.classes, "d": .text(path.text),
        "fill": color.fill, "stroke": color.stroke, "stroke-width": color.width,
        "stroke-dasharray": color.dash,
        "stroke-linecap": color.cap,
      ]
    )
  }

  // MARK: - Words

  mutating func line(_ line: TextLine) {
    let color = color(Paint(fill: line.ink))
    writer.element(
      "text",
      [
        "class": color.classes, "x": .number(line.anchor.x), "y": .number(line.anchor.y),
        "font-size": .number(line.font.size), "font-weight": line.font.isBold ? "bold" : nil,
        "text-anchor": Self.anchor(of: line), "direction": line.isRightToLeft ? "rtl" : nil,
        "textLength": line.isHeldToWidth ? .number(line.width) : nil,
        "lengthAdjust": line.isHeldToWidth ? "spacingAndGlyphs" : nil,
        "fill": color.fill,
      ],
      words: line.text
    )
  }

  mutating func lines(_ lines: [TextLine]) {
    for line in lines { self.line(line) }
  }

  /// SVG counts ends in the direction of the words.
  private static func anchor(of line: TextLine) -> XMLWriter.Value? {
    switch (line.alignment, line.isRightToLeft) {
    case (.center, _): "middle"
    case (.left, false), (.right, true): nil
    case (.right, false), (.left, true): "end"
    }
  }

  // MARK: - Groups

  mutating func group(_ attributes: XMLWriter.Attributes, content: (inout SVGCanvas) -> Void) {
    element("g", attributes, content: content)
  }

  /// Writes an element around what the closure draws.
  mutating func element(
    _ name: String,
    _ attributes: XMLWriter.Attributes,
    content: (inout SVGCanvas) -> Void
  ) {
    writer.begin(name, attributes)
    content(&self)
    writer.end(name)
  }

  // MARK: - Inks

  private struct Attributes {
    var classes: XMLWriter.Value?
    var fill: XMLWriter.Value?
    var stroke: XMLWriter.Value?
    var width: XMLWriter.Value?
    var dash: XMLWriter.Value?
    var cap: XMLWriter.Value?
  }

  private mutating func color(_ paint: Paint) -> Attributes {
    if let ink = paint.fill { fills.insert(ink) }
    if let ink = paint.stroke { strokes.insert(ink) }
    var result = Attributes(fill: paint.fill.map { .text(theme.palette[$0].css) } ?? "none")
    if let ink = paint.stroke {
      result.stroke = .text(theme.palette[ink].css)
      result.width = .number(paint.width)
      if !paint.dash.isEmpty {
        result.dash = .text(paint.dash.map(DecimalFormat.text).joined(separator: " "))
      }
      if paint.hasRoundCaps { result.cap = "round" }
    }
    if theme.hasOverrides {
      let classes = [paint.fill.map { "f-\($0.rawValue)" }, paint.stroke.map { "s-\($0.rawValue)" }]
      result.classes = .text(classes.compactMap { $0 }.joined(separator: " "))
    }
    return result
  }

  /// The rules that change the inks that were used; empty where the theme changes nothing.
  var styleSheet: String {
    let media = [
      (theme.darkOverride, "screen and (prefers-color-scheme:dark)"), (theme.printOverride, "print"),
    ]
    return media.compactMap { palette, condition in
      palette.map { "@media \(condition){\(rules(in: $0))}" }
    }.joined()
  }

  private func rules(in palette: Palette) -> String {
    palette.rules(fills: Ink.allCases.filter(fills.contains), strokes: Ink.allCases.filter(strokes.contains))
  }
}

extension Palette {
  /// The rules that give inks the colours of this palette, whatever the attributes say.
  func rules(fills: [Ink], strokes: [Ink]) -> String {
    (fills.map { ".stancemap .f-\($0.rawValue){fill:\(self[$0].css)}" }
      + strokes.map { ".stancemap .s-\($0.rawValue){stroke:\(self[$0].css)}" }).joined()
  }
}

extension Theme {
  var hasOverrides: Bool { darkOverride != nil || printOverride != nil }
}
