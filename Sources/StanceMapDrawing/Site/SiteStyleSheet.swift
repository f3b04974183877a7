/// The one style sheet of a site, in the colours of the maps.
struct SiteStyleSheet {
  /// The inks that pages use, as custom properties.
  private static let inks: [Ink] = [
    .page, .paper, .rule, .ink, .quiet, .supports, .opposes, .mixed, .absentWords, .actorPale, .actor,
  ]

  var css: String {
    """
    :root{color-scheme:light dark;\(Self.properties(of: .light))}
    @media screen and (prefers-color-scheme:dark){:root{\(Self.properties(of: .dark))}}
    @media print{:root{\(Self.properties(of: .print))}}
    \(Self.rules)
    """
  }

  private static func properties(of palette: Palette) -> String {
    inks.map { "--\($0.rawValue):\(palette[$0].css)" }.joined(separator: ";")
  }

  private static let rules = """
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--page);color:var(--ink);
    font:16px/1.55 "Liberation Sans",Arial,Helvetica,sans-serif}
    a{color:var(--supports);text-decoration-thickness:1px;text-underline-offset:2px}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--supports);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:2}
    header{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;align-items:baseline;
    padding:.8rem clamp(1rem,3vw,2.5rem);background:var(--paper);border-bottom:1px solid var(--rule)}
    .home{font-weight:bold;color:var(--ink);text-decoration:none;margin-inline-end:auto}
    header nav{position:relative}
    summary{cursor:pointer;color:var(--quiet)}
    header details ul{position:absolute;inset-inline-end:0;z-index:1;margin:.5rem 0 0;padding:.5rem 0;list-style:none;
    width:max-content;max-width:min(28rem,80vw);max-height:70vh;overflow:auto;
    background:var(--paper);border:1px solid var(--rule);border-radius:8px;box-shadow:0 6px 24px #0002}
    header details a{display:block;padding:.3rem 1rem;color:var(--ink);text-decoration:none}
    header details a:hover{background:var(--page)}
    main{padding:1.4rem clamp(1rem,3vw,2.5rem) 4rem}
    h1{font-size:1.75rem;line-height:1.2;margin:.2rem 0 .6rem;letter-spacing:-.01em;text-wrap:balance}
    h2{font-size:1.2rem;margin:2.6rem 0 .8rem}
    h3{font-size:1rem;margin:1.6rem 0 .6rem;color:var(--quiet)}
    .intro{max-width:46rem;margin:.4rem 0;color:var(--quiet)}
    .note{font-size:.875rem;color:var(--quiet);margin:.6rem 0}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1rem;padding:0;margin:0;list-style:none}
    .cards a{display:flex;flex-direction:column;height:100%;padding:.8rem 1rem 1rem;color:var(--ink);text-decoration:none;
    background:var(--paper);border:1px solid var(--rule);border-radius:10px}
    .cards a:hover{border-color:var(--supports)}
    .cards img{width:100%;aspect-ratio:16/9;object-fit:contain;margin-bottom:.7rem}
    .cards span{font-size:.875rem;color:var(--quiet)}
    .documents{padding:0;margin:0;list-style:none;max-width:60rem}
    .documents li{padding:.6rem 0;border-top:1px solid var(--rule)}
    .documents span{display:block;font-size:.875rem;color:var(--quiet)}
    .map{margin:1.2rem 0 0;overflow-x:auto;background:var(--paper);border:1px solid var(--rule);border-radius:10px}
    .map svg{display:block;margin:auto;max-width:none}
    .map[style] svg{width:100%;min-width:calc(var(--width)*.72);max-width:calc(var(--width)*1.2);height:auto}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;background:var(--paper);border:1px solid var(--rule);font-size:.9375rem;min-width:40rem}
    caption{text-align:start;font-size:.875rem;color:var(--quiet);padding:0 0 .6rem}
    th,td{text-align:start;vertical-align:top;padding:.45rem .8rem;border-top:1px solid var(--rule)}
    thead th{font-size:.8125rem;color:var(--quiet);border-top:0}
    tbody th{font-weight:normal;max-width:30rem}
    .group th{font-weight:bold;background:var(--page);padding-top:1rem}
    td.supports{color:var(--supports);font-weight:bold}
    td.opposes{color:var(--opposes);font-weight:bold}
    td.mixed{color:var(--mixed);font-weight:bold}
    td.absent{color:var(--absentWords)}
    td summary{white-space:nowrap}
    td ul{margin:.4rem 0 0;padding-inline-start:1.1rem;max-width:34rem}
    td li{margin:.3rem 0}
    td q{font-family:Georgia,"Liberation Serif",serif}
    .neighbours{display:flex;justify-content:space-between;gap:1rem;margin-top:3rem}
    .neighbours a[rel=next]{margin-inline-start:auto}
    .origin{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;margin:1rem 0}
    .origin dt{color:var(--quiet)}
    .origin dd{margin:0;overflow-wrap:anywhere}
    .passage{display:grid;grid-template-columns:minmax(0,42rem) minmax(12rem,22rem);gap:.6rem 2rem;
    padding:1rem 0;border-top:1px solid var(--rule)}
    .passage blockquote{margin:0;font:1.0625rem/1.6 Georgia,"Liberation Serif",serif;white-space:pre-line;color:var(--quiet)}
    .passage mark{background:var(--actorPale);color:var(--ink);box-shadow:inset 0 -2px var(--actor)}
    .passage ul{margin:.2rem 0;padding-inline-start:1.1rem;font-size:.9375rem}
    .passage:target{background:var(--paper);outline:1px solid var(--rule);outline-offset:.6rem}
    .line{font-size:.8125rem;color:var(--quiet)}
    @media (max-width:50rem){.passage{grid-template-columns:1fr}}
    @media print{header,.skip,.neighbours,.note{display:none}body{font-size:10pt}
    .map{border:0;overflow:visible}.map svg{width:100%;height:auto;min-width:0}
    details::details-content{content-visibility:visible;display:block}.passage,tr{break-inside:avoid}}

    """
}
