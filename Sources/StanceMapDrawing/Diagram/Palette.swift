/// A colour for every ink.
public struct Palette: Hashable, Sendable {
  private var colors: [Ink: Color]

  /// Creates a palette; it names every ink.
  init(_ colors: KeyValuePairs<Ink, UInt32>) {
    self.colors = Dictionary(uniqueKeysWithValues: colors.map { ($0.key, Color($0.value)) })
    precondition(Ink.allCases.allSatisfy { self.colors[$0] != nil }, "A palette has every ink.")
  }

  public subscript(ink: Ink) -> Color {
    colors[ink, default: Color(0)]
  }
}

extension Palette {
  /// White paper, one dark ink; colour only where it means something.
  public static let light = Palette([
    .page: 0xF6F7F9, .paper: 0xFFFFFF, .rule: 0xD7DCE3,
    .ink: 0x1C2430, .quiet: 0x5B6675,
    .supports: 0x0A5C9E, .supportsPale: 0xE4F0FA, .supportsFaint: 0xC3DDF2,
    .opposes: 0xB3400F, .opposesPale: 0xFDEEE6, .opposesFaint: 0xFCE1D4,
    .mixed: 0x6A4A94, .mixedPale: 0xF1ECF8, .mixedFaint: 0xDCD0EC,
    .onStrip: 0xFFFFFF,
    .absent: 0xA3ADB9, .absentWords: 0x606A79, .hatch: 0xE6EAEF,
    .background: 0xD3D9E0,
    .plain: 0x5B6675, .plainPale: 0xF6F7F9,
    .holder: 0x6F7987, .holderPale: 0xEEF1F5,
    .actor: 0xA1742A, .actorPale: 0xFBF4E6,
    .told: 0x667080,
    .series1: 0x2B2F36, .series2: 0x0B7268, .series3: 0x9A2565,
    .series4: 0x7A5C00, .series5: 0x3F55B5, .series6: 0x3C7A1E,
  ])

  /// Dark paper; strips are bright and carry a dark sign.
  public static let dark = Palette([
    .page: 0x10141A, .paper: 0x181E26, .rule: 0x343D49,
    .ink: 0xE8ECF2, .quiet: 0xA7B1BE,
    .supports: 0x6DB5F2, .supportsPale: 0x16314A, .supportsFaint: 0x1B4263,
    .opposes: 0xF39A68, .opposesPale: 0x432414, .opposesFaint: 0x5C3018,
    .mixed: 0xBDA3EC, .mixedPale: 0x30254A, .mixedFaint: 0x4A3A6E,
    .onStrip: 0x10141A,
    .absent: 0x5C6774, .absentWords: 0x98A3B1, .hatch: 0x2A323D,
    .background: 0x3A4450,
    .plain: 0x95A0AE, .plainPale: 0x202732,
    .holder: 0x8C97A6, .holderPale: 0x252D38,
    .actor: 0xCFA052, .actorPale: 0x382C16,
    .told: 0x8C97A6,
    .series1: 0xDDE2EA, .series2: 0x4FC3B4, .series3: 0xEE82BC,
    .series4: 0xD9B84A, .series5: 0x93A6F7, .series6: 0x8CCB66,
  ])

  /// For paper: no grey ground, and lightness alone tells support, opposition and mixed apart.
  public static let print = Palette([
    .page: 0xFFFFFF, .paper: 0xFFFFFF, .rule: 0xB5BAC1,
    .ink: 0x000000, .quiet: 0x444B55,
    .supports: 0x06325A, .supportsPale: 0xDCE6EF, .supportsFaint: 0xC2D2E0,
    .opposes: 0xA8481A, .opposesPale: 0xFFFFFF, .opposesFaint: 0xF4E4DA,
    .mixed: 0x553C78, .mixedPale: 0xF3F0F7, .mixedFaint: 0xDAD1E6,
    .onStrip: 0xFFFFFF,
    .absent: 0x8A929C, .absentWords: 0x59626E, .hatch: 0xD9DDE2,
    .background: 0xC3C8CF,
    .plain: 0x333A44, .plainPale: 0xFFFFFF,
    .holder: 0x4F5865, .holderPale: 0xF1F3F5,
    .actor: 0x6B4B14, .actorPale: 0xFFFFFF,
    .told: 0x6A727D,
    .series1: 0x000000, .series2: 0x00594F, .series3: 0x7D1850,
    .series4: 0x5E4700, .series5: 0x2C3E94, .series6: 0x2B5C13,
  ])
}
