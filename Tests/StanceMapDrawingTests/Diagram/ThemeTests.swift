import StanceMap
import Testing

@testable import StanceMapDrawing

@Suite struct ThemeTests {
  static let palettes = [Palette.light, .dark, .print]

  @Test func `contrast is that of the web's guidelines`() {
    #expect(abs(Color(0).contrast(with: Color(0xFFFFFF)) - 21) < 0.01)
    #expect(abs(Color(0x777777).contrast(with: Color(0xFFFFFF)) - 4.48) < 0.01)
    #expect(Color(0x0A5C9E).css == "#0a5c9e")
  }

  /// What words can stand on, by the ink that they have.
  @Test(arguments: palettes) func `words can be read on every ground`(palette: Palette) {
    let grounds: [(words: Ink, grounds: [Ink])] = [
      (.ink, [.page, .paper, .plainPale, .holderPale, .actorPale, .supportsPale, .opposesPale, .mixedPale]),
      (.quiet, [.page, .paper, .plainPale]),
      (.absentWords, [.page, .paper, .hatch]),
      (.onStrip, [.supports, .opposes, .mixed]),
      (.supports, [.page, .paper, .supportsPale, .supportsFaint]),
      (.opposes, [.page, .paper, .opposesPale, .opposesFaint]),
      (.mixed, [.page, .paper, .mixedPale, .mixedFaint]),
    ]
    for (words, grounds) in grounds {
      for ground in grounds {
        let contrast = palette[words].contrast(with: palette[ground])
        #expect(contrast >= 4.5, "\(words.rawValue) on \(ground.rawValue): \(contrast)")
      }
    }
  }

  @Test(arguments: palettes) func `lines that mean something stand out from the paper`(palette: Palette) {
    let lines: [Ink] = [.supports, .opposes, .mixed, .plain, .holder, .actor, .told] + Ink.series
    for line in lines {
      let contrast = palette[line].contrast(with: palette[.paper])
      #expect(contrast >= 3, "\(line.rawValue): \(contrast)")
    }
  }

  /// Without colours: what is left are signs, dashes, shapes and the lightness of fills.
  @Test func `no two marks of a claim look the same without colour`() {
    var looks: [BoxLook: BoxMark] = [:]
    for standing in Standing.allCases {
      for voice in [Voice.own, .reported, .imputed] where !standing.isAbsent || voice == .own {
        for isHedged in [false, true] where !standing.isAbsent || !isHedged {
          if isHedged, voice != .own { continue }
          var mark = BoxMark(standing)
          (mark.voice, mark.isHedged) = (voice, isHedged)
          let look = BoxLook(.claim, mark).inOneInk
          #expect(looks[look] == nil, "\(mark) looks like \(String(describing: looks[look]))")
          looks[look] = mark
        }
      }
    }
  }

  @Test func `what two authors hold shows at the two ends of a box`() throws {
    func look(_ first: Standing, _ second: Standing) -> BoxLook {
      var mark = BoxMark(first)
      mark.other = BoxMark.Opinion(second)
      return BoxLook(.claim, mark)
    }
    let signs = [(Standing.supports, Standing.opposes), (.opposes, .supports), (.mixed, .impliedOpposition)]
      .map {
        let look = look($0, $1)
        return [look.sign, look.otherEnd?.sign]
      }
    #expect(signs == [["+", "−"], ["−", "+"], ["±", "(−)"]])
    #expect(look(.supports, .supports).fill == .supportsPale)
    #expect(look(.supports, .opposes).fill == .plainPale, "a dispute takes neither colour")
    #expect(look(.silent, .opposes).fill == .opposesPale, "what one alone says takes that one's colour")
    let blanks = [Standing.silent, .notYetPossible, .notCoded].map { look(.supports, $0).otherEnd }
    #expect(Set(blanks).count == 3)
  }

  @Test func `no two marks of an arrow look the same without colour`() {
    var looks: [ArrowLook: String] = [:]
    for kind in Arrow.Kind.allCases {
      for voice in [Voice.own, .reported, .imputed] {
        for role in kind == .blames ? [BlameRole.doer, .enabler, .bystander] : [nil] {
          var mark = ArrowMark()
          (mark.voice, mark.role) = (voice, role)
          var look = ArrowLook(kind, mark)
          look.ink = .ink
          #expect(looks[look] == nil, "\(kind) \(voice) looks like \(looks[look] ?? "")")
          looks[look] = "\(kind) \(voice)"
        }
      }
    }
  }

  @Test func `a hedged arrow is thinner and a blame with more passages broader, up to a limit`() {
    var mark = ArrowMark()
    let plain = ArrowLook(.blames, mark).width
    mark.passages = 4
    #expect(ArrowLook(.blames, mark).width > plain)
    mark.passages = 1_000_000
    #expect(ArrowLook(.blames, mark).width < 8)
    mark = ArrowMark()
    mark.isHedged = true
    #expect(ArrowLook(.supports, mark).width < ArrowLook(.supports, ArrowMark()).width)
  }
}

extension BoxLook {
  /// The same without colours: pale fills are one, full strips are full or faint.
  fileprivate var inOneInk: BoxLook {
    var look = self
    look.fill = fill.map { $0 == .paper ? .paper : .plainPale }
    look.outline?.ink = .ink
    look.words = .ink
    look.signInk = .ink
    if case .full(let ink) = strip { look.strip = .full(ink.rawValue.hasSuffix("Faint") ? .absent : .ink) }
    return look
  }
}
