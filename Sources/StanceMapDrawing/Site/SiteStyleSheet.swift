/// The one style sheet of a site, in the colours of the maps.
struct SiteStyleSheet {
  var theme = Theme.auto
  var maps: [SiteMap] = []

  /// The inks that pages use, as custom properties.
  private static let inks: [Ink] = [
    .page, .paper, .rule, .ink, .quiet, .supports, .supportsPale, .opposes, .opposesPale, .mixed,
    .absentWords,
    .actorPale, .actor, .plain,
  ]

  var css: String {
    let scheme = theme.darkOverride != nil ? "light dark" : theme.name == .dark ? "dark" : "light"
    return ":root{color-scheme:\(scheme);\(Self.properties(of: theme.palette))}\n"
      + media("screen and (prefers-color-scheme:dark)", theme.darkOverride)
      + media("print", theme.printOverride ?? .print)
      + Self.rules + widths
  }

  private func media(_ condition: String, _ palette: Palette?) -> String {
    guard let palette else { return "" }
    let drawing = palette.rules(fills: Ink.allCases, strokes: Ink.allCases)
    return "@media \(condition){:root{\(Self.properties(of: palette))}\(drawing)}\n"
  }

  private static func properties(of palette: Palette) -> String {
    inks.map { "--\($0.rawValue):\(palette[$0].css)" }.joined(separator: ";")
  }

  /// As wide as the window, but never too small to read, nor blown up.
  private var widths: String {
    maps.enumerated().map { index, map in
      let (name, width) = (MapFigure.className(of: index), map.layout.size.width)
      let least = (width * 0.9).rounded(.up)
      return "@media screen{.\(name) svg{min-width:\(DecimalFormat.text(of: least))px}}"
        + ".\(name) svg{max-width:\(DecimalFormat.text(of: (width * 1.2).rounded()))px}"
        + (map.layout.fitsOnSheet ? "@media print{.\(name) svg{max-height:22cm}}" : "")
        + "@container (max-width:\(DecimalFormat.text(of: least))px){.\(name) .wide,.\(name) .frame:after,"
        + ".\(name) .frame:before{display:block}}\n"
    }.joined()
  }

  private static let rules = """
    *{box-sizing:border-box}
    :root{--edge:color-mix(in srgb,var(--ink) 35%,transparent)}
    html{scroll-padding:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--page);color:var(--ink);overflow-wrap:break-word;
    font:16px/1.55 "Liberation Sans",Arial,Helvetica,sans-serif}
    a{color:var(--supports);text-decoration-thickness:1px;text-underline-offset:2px}
    :focus-visible{outline:2px solid var(--supports);outline-offset:2px}
    main:focus,h2:focus{outline:0}
    .skip{position:absolute;inset-inline-start:-99rem}
    .skip:focus{inset-inline-start:1rem;background:var(--paper);padding:.4rem .8rem;z-index:3}
    body>header{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;align-items:baseline;
    padding:.8rem clamp(1rem,3vw,2.5rem);background:var(--paper);border-bottom:1px solid var(--rule)}
    .home{font-weight:bold;color:var(--ink);text-decoration:none;margin-inline-end:auto;overflow-wrap:anywhere}
    header ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:0;padding:0;list-style:none}
    header nav a{color:var(--quiet);text-decoration:none}
    header nav a:hover,header nav a[aria-current]{color:var(--ink);text-decoration:underline}
    form[role=search]{position:relative}
    input,select,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--plain);
    border-radius:6px;padding:.2rem .5rem;max-width:100%}
    label{display:flex;flex-wrap:wrap;gap:0 .4rem;align-items:center;max-width:100%}
    select{width:22rem}
    button{cursor:pointer}
    form[role=search] label{color:var(--quiet)}
    form[role=search] input{width:12rem}
    form p[role=status]{margin:0;font-size:.8125rem;color:var(--quiet)}
    #results{position:absolute;inset-inline-end:0;z-index:2;display:block;width:min(34rem,calc(100vw - 2rem));
    max-height:70vh;overflow:auto;margin:.4rem 0 0;padding:.4rem 0;background:var(--paper);
    border:1px solid var(--rule);border-radius:8px;box-shadow:0 6px 24px #0003}
    #results[hidden]{display:none}
    #results a{display:block;padding:.4rem 1rem;color:var(--ink);text-decoration:none;overflow-wrap:anywhere}
    #results a:hover,#results a:focus{background:var(--page)}
    #results strong{font-weight:normal}
    #results q,#results small{display:block;font-size:.8125rem;color:var(--quiet)}
    nav.contents{margin:1.6rem 0 0}header nav.contents{margin:0}
    nav.contents ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.6rem 0;padding:0}
    main>p{max-width:46rem}
    main{padding:1.4rem clamp(1rem,3vw,2.5rem) 4rem}
    h1{font-size:1.75rem;line-height:1.2;margin:.2rem 0 .6rem;letter-spacing:-.01em;text-wrap:balance;overflow-wrap:anywhere}
    h2{font-size:1.2rem;margin:2.6rem 0 .8rem;overflow-wrap:anywhere}
    h3{font-size:1rem;margin:1.6rem 0 .6rem;color:var(--quiet);overflow-wrap:anywhere}
    .intro{max-width:46rem;margin:.4rem 0;color:var(--quiet)}
    .note{font-size:.875rem;color:var(--quiet);margin:.6rem 0;overflow-wrap:anywhere}
    .filters{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:center;margin:1rem 0;font-size:.9375rem}
    .filters[hidden]{display:none}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1rem;
    padding:0;margin:1rem 0;list-style:none}
    .cards a{display:flex;flex-direction:column;height:100%;padding:.8rem 1rem 1rem;color:var(--ink);text-decoration:none;
    background:var(--paper);border:1px solid var(--rule);border-radius:10px;overflow-wrap:anywhere}
    .cards a:hover{border-color:var(--supports)}
    .cards img{width:100%;aspect-ratio:16/9;object-fit:contain;margin-bottom:.7rem}
    .cards span,.rows span,.overview span{font-size:.875rem;color:var(--quiet)}
    .rows,.overview ul{padding:0;margin:0;list-style:none;max-width:60rem}
    .rows li,.overview li{padding:.5rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}
    .rows span,.overview span{display:block}
    .rows.columns{columns:18rem;max-width:none;column-gap:2.5rem}
    .rows.columns li{break-inside:avoid}
    .bands{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 2rem}
    .bands h3{margin-top:.6rem}
    .signs{font-variant-numeric:tabular-nums}
    .large{margin:1.2rem 0 0}.large .pan{max-height:75vh}.large img{display:block;width:100%;min-width:60rem;height:auto}
    .map{margin:1.2rem 0 0;container-type:inline-size}
    .pan{overflow:auto;background:var(--paper);border:1px solid var(--rule);border-radius:10px}
    .pan svg{display:block;margin:auto;width:100%;height:auto}
    figcaption{font-size:.875rem;color:var(--quiet);margin:.6rem 0}
    figcaption .note{margin:0}
    .wide{display:none;font-size:.875rem;color:var(--quiet);margin:0 0 .4rem}
    .frame{position:relative;overflow:hidden;border-radius:10px}
    .frame:before,.frame:after{content:"";display:none;position:absolute;inset-block:0;width:1.2rem;pointer-events:none;z-index:1}
    .frame:before{inset-inline-start:0;box-shadow:inset 1rem 0 1rem -.8rem var(--edge)}
    .frame:after{inset-inline-end:0;box-shadow:inset -1rem 0 1rem -.8rem var(--edge)}
    .frame.at-start:before,.frame.at-end:after{visibility:hidden}
    .hit{fill:none;stroke:transparent;stroke-width:14px;pointer-events:stroke}
    .pan g[data-on]{cursor:pointer}
    .pan g:focus{outline:0}
    .pan a:focus-visible,.pan g:focus-visible{outline:3px solid var(--supports);outline-offset:1px}
    .pan g:target>a,.pan g:target{outline:2px dashed var(--ink);outline-offset:2px}
    .lighting .pan g[data-on]:not(.lit){opacity:.22}
    .pan g.off{opacity:.12}
    li.off,tr.off,tbody.off,section.off,.bands>.off{display:none}
    mark.off{background:none;text-decoration:none}
    li.lit,tr.lit>*,th.lit,.matrix tr.lit>th{background:var(--supportsPale)}
    mark.lit{background:var(--supportsPale);text-decoration-thickness:3px}
    .scroll{overflow-x:auto;width:fit-content;max-width:100%;border:1px solid var(--rule);border-radius:8px;
    background:linear-gradient(90deg,var(--paper) 2rem,transparent 5rem) left/50% 100% no-repeat local,
    linear-gradient(-90deg,var(--paper) 2rem,transparent 5rem) right/50% 100% no-repeat local,
    linear-gradient(90deg,var(--edge),transparent) left/1rem 100% no-repeat scroll,
    linear-gradient(-90deg,var(--edge),transparent) right/1rem 100% no-repeat scroll,var(--paper)}
    table{border-collapse:collapse;font-size:.9375rem}
    .scroll table{min-width:min(40rem,100%)}
    .scroll table.matrix{min-width:0}
    .matrix thead th{vertical-align:bottom;padding:.5rem .3rem}
    .matrix thead span{display:block;max-height:11rem;writing-mode:vertical-rl;text-orientation:sideways;transform:rotate(180deg);line-height:1.25;
    overflow-wrap:normal;margin:auto}
    .matrix tbody th,.matrix thead td{position:sticky;inset-inline-start:0;background:var(--paper);max-width:18rem;z-index:1}
    .matrix thead td{border-top:0}
    .matrix td.figure{padding:.35rem .55rem;min-width:2.6rem}
    .matrix a{text-decoration:none}.matrix a:hover,.matrix td a{text-decoration:underline}
    .matrix td a{color:inherit}
    .account{max-width:60rem;margin:.4rem 0 1.8rem}.account p{margin:.2rem 0}
    code{font-family:"Liberation Mono",Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}
    caption{text-align:start;font-size:.875rem;color:var(--quiet);padding:.6rem .8rem}
    caption span{display:block;position:sticky;inset-inline-start:.8rem;width:fit-content;max-width:min(46rem,100vw - 4rem)}
    th,td{text-align:start;vertical-align:top;padding:.45rem .8rem;border-top:1px solid var(--rule)}
    thead th{font-size:.8125rem;color:var(--quiet);border-top:0}
    tbody th{font-weight:normal;max-width:30rem}
    th[scope=row]{min-width:9rem}td{min-width:6rem}td.figure,td.number,.matrix td{min-width:0}
    .scroll{margin:.8rem 0}
    td.figure,th.figure,td.number{text-align:end;font-variant-numeric:tabular-nums}
    .group th{font-weight:bold;background:var(--page);padding-top:1rem}
    td.supports,b.supports{color:var(--supports);font-weight:bold}
    td.opposes,b.opposes{color:var(--opposes);font-weight:bold}
    td.mixed,b.mixed{color:var(--mixed);font-weight:bold}
    td.absent{color:var(--absentWords)}
    summary{cursor:pointer;color:var(--quiet)}
    td summary{white-space:nowrap}
    td ul{margin:.4rem 0 0;padding-inline-start:1.1rem;max-width:34rem}
    td li{margin:.3rem 0}
    q,blockquote{font-family:Georgia,"Liberation Serif",serif}
    .neighbours{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem;margin-top:3rem}
    .neighbours a[rel=next]{margin-inline-start:auto}
    .facts{display:grid;gap:.2rem;margin:1rem 0;max-width:60rem}
    .facts div{display:grid;grid-template-columns:minmax(6rem,9rem) minmax(0,1fr);gap:0 1.2rem}
    .facts dt{color:var(--quiet)}
    .facts dd{margin:0;overflow-wrap:anywhere}
    .entries{list-style:none;padding:0;margin:.4rem 0;max-width:52rem}
    .entry{padding:.35rem .6rem;border-inline-start:3px solid var(--rule);margin:.3rem 0;overflow-wrap:anywhere}
    .entry.supports{border-color:var(--supports)}
    .entry.opposes{border-color:var(--opposes);border-inline-start-style:dashed}
    .entry.blames{border-color:var(--actor);border-inline-start-style:double;border-inline-start-width:5px}
    .entry.absolves{border-color:var(--actor);border-inline-start-style:dotted}
    .entry q{display:block}
    .entry .place{font-size:.8125rem}
    .entry:target,.notes>li:target{outline:2px solid var(--supports);outline-offset:2px}
    .para{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,22rem);gap:.3rem 1.6rem;align-items:start}
    .para p{margin:.5rem 0;font:1.0625rem/1.65 Georgia,"Liberation Serif",serif;white-space:pre-line;overflow-wrap:anywhere}
    mark{background:var(--actorPale);color:var(--ink);text-decoration:underline;text-decoration-color:var(--actor);
    text-decoration-thickness:2px;text-underline-offset:3px;cursor:pointer}
    sup{line-height:0;font-family:"Liberation Sans",Arial,sans-serif;font-size:.6875rem}
    sup a{padding:0 .15em;text-decoration:none}
    .notes{list-style:none;margin:.5rem 0;padding:0;font-size:.875rem;line-height:1.45}
    .notes>li{padding:.2rem .4rem;margin:0 0 .3rem}
    .notes ul{list-style:none;margin:0;padding:0}
    .notes .entry{padding:.1rem .5rem;margin:.15rem 0}
    .notes .number{font-size:.75rem;color:var(--quiet)}
    .part{margin:1.6rem 0 .4rem;padding-top:.6rem;border-top:2px solid var(--rule)}
    #evidence{position:fixed;inset-block:0;inset-inline-end:0;z-index:4;width:min(27rem,100vw);overflow:auto;padding:1rem 1.2rem 2rem;
    background:var(--paper);border-inline-start:1px solid var(--rule);box-shadow:0 0 30px #0004}
    #evidence[hidden]{display:none}
    #evidence h2{margin:.2rem 5rem .6rem 0;font-size:1.0625rem}
    .close{position:absolute;inset-block-start:1rem;inset-inline-end:1.2rem}
    .arrows{list-style:none;padding:0}
    .arrows button{display:block;width:100%;text-align:start;margin:.3rem 0;overflow-wrap:anywhere}
    @media (min-width:96rem){.reading{display:grid;grid-template-columns:minmax(0,62rem) minmax(0,1fr);gap:0 2rem}
    .jump{display:none}.beside{position:sticky;top:0;align-self:start}.beside .pan{max-height:calc(100vh - 11rem)}}
    @media (max-width:56rem){.para{grid-template-columns:minmax(0,1fr)}.notes{margin-inline-start:1rem}
    #evidence{inset-block-start:auto;width:100%;max-height:60vh;border-inline-start:0;border-top:2px solid var(--rule)}}
    @media (min-width:40rem) and (max-width:70rem){form[role=search]{margin-inline-start:auto}}
    @media (max-width:30rem){th[scope=row]{min-width:6.5rem}.matrix tbody th,.matrix thead td{max-width:9rem;font-size:.8125rem}.facts div{grid-template-columns:minmax(0,1fr)}th,td{padding:.4rem .5rem}
    form[role=search]{width:100%}}
    @media print{.large .pan{max-height:none}.large img{min-width:0}body>header nav,nav.contents,.wide,form,.skip,.neighbours,.map figcaption,#evidence,.jump{display:none!important}body{font-size:10pt}
    .pan{border:0;overflow:visible}.scroll{overflow:visible;background:none;border:0}.frame{overflow:visible}
    .frame:before,.frame:after{display:none!important}
    .scroll table{min-width:0;width:100%;font-size:8pt}th,td,th[scope=row]{min-width:0;padding:.3rem .35rem;overflow-wrap:anywhere}
    thead th{overflow-wrap:break-word}h2,h3{break-after:avoid;break-inside:avoid}table.matrix{break-inside:avoid}
    .scroll table.matrix{width:auto}.matrix thead th,.matrix td{overflow-wrap:normal}
    .entry,.para,tr,.cards li{break-inside:avoid}.para{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}

    """
}

extension DiagramLayout {
  /// Whether it can still be read when it is no higher than a sheet of paper; a longer one goes on overleaf.
  fileprivate var fitsOnSheet: Bool { size.height <= 1.8 * size.width }
}
