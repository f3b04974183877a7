/// An annotation file with every key of the format and most notations of YAML.
let sampleAnnotation = """
  # codebook
  format: 1
  title: Night closing of the harbour, 2024
  language: en
  texts: texts
  actors:
    council: Town council        # short form
    union:
      name: Dockers' Union
      short: DU
      kind: organisation
      aliases: [the union, 'the dockers'' union']
      member-of: labour-side
  topics: {work: Work and pay}
  claims:
    close: The harbour should close at night
    jobs-lost:
      text: >-
        Night closing
        costs jobs
      kind: cause
      keywords: [job, work,
        laid off]
      contrary-to: jobs-kept
      since: 2024-01
    council-did-it:
      text: "The council destroyed
        the night \\u201Cshift\\u201D"
      blames: council
      for: jobs-lost
      as: doer
  document:
    id: okafor-2024
    title: Keep the lamps lit
    author: okafor
    date: 2024-03-02
    parts:
    - {id: c1, author: commenter-1, from: "What a one-sided", to: "open your eyes", answers: okafor-2024}
  statements:
    - opposes: close
      quote: "The lamps must stay lit … of the year"
    - blames: council
      for: jobs-lost
      quote: ["It was the council", "forty people … home"]
      note: |
        a first line

          and a third
    -
      by: [gazette, union]
      supports: [jobs-lost, pay-cut]
      hedged: true
      if: no-subsidy
      confidence: low
      quote: the union says
        so every day
      prefix: "On Tuesday"
    - by: mayor
      voice: imputed
      author: rejects
      supports: harbour-is-dying
  arguments:
    - claim: lamps-stay
      supported-by:
        - jobs-lost
        - {claim: safety, quote: "ships need light"}
        - {together: [no-other-light, ships-come]}
      opposed-by: [cost]
  silent:
    - {claim: fishery, reason: not about fishing}

  """
