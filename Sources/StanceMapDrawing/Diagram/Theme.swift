/// How pictures look: the colours that they carry, and those that take their place elsewhere.
///
/// It knows inks, never claims; which ink a box or an arrow takes is said by `BoxLook` and `ArrowLook`.
public struct Theme: Hashable, Sendable {
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case light, dark, print
    /// Light, but dark where the reader's system asks for that, and print on paper.
    case auto
  }

  public var name: Name
  /// What the attributes of each element say, for programs that do not read style sheets.
  public var palette: Palette
  /// Takes the palette's place where the reader prefers dark.
  public var darkOverride: Palette?
  /// Takes the palette's place on paper.
  public var printOverride: Palette?

  public init(_ name: Name) {
    self.name = name
    switch name {
    case .light: palette = .light
    case .dark: palette = .dark
    case .print: palette = .print
    case .auto:
      palette = .light
      darkOverride = .dark
      printOverride = .print
    }
  }

  public static let light = Theme(.light)
  public static let dark = Theme(.dark)
  public static let print = Theme(.print)
  public static let auto = Theme(.auto)
}
