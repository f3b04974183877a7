/// What a site shows: maps with their tables, and the documents that they rest on.
public struct Site: Equatable, Sendable {
  public var title: String
  /// A language tag (BCP 47).
  public var language: String
  /// A few sentences for the first page; one paragraph each.
  public var intro: [String] = []
  public var maps: [SiteMap] = []
  public var documents: [SiteDocument] = []

  public init(title: String, language: String) {
    self.title = title
    self.language = language
  }
}

/// A map on a page of its own.
public struct SiteMap: Identifiable, Equatable, Sendable {
  /// Becomes the name of its files.
  public var id: String
  /// A few words for lists of maps.
  public var name: String
  /// Maps of one group stand together on the first page; empty for none.
  public var group = ""
  public var heading: String
  /// How to read it; one paragraph each.
  public var intro: [String] = []
  /// The map itself, best in the theme `auto`; its ids begin with a prefix, so that the page can have others.
  public var svg: String
  /// The width of the drawing in points, so that a page can fit it to the window; nil shows it in its own size.
  public var width: Double?
  /// The same content in words.
  public var table: Table

  public init(id: String, name: String, heading: String, svg: String, table: Table) {
    self.id = id
    self.name = name
    self.heading = heading
    self.svg = svg
    self.table = table
  }
}

/// A document, and the passages of it that are evidence for something.
public struct SiteDocument: Identifiable, Equatable, Sendable {
  /// A quote within what stands around it.
  public struct Passage: Equatable, Sendable {
    /// The paragraph before the quote; empty where the text is not at hand.
    public var before: String
    public var marked: String
    public var after: String
    /// From 1; nil where the text is not at hand.
    public var line: Int?
    /// What it is evidence for, a sentence each.
    public var summaries: [String]
    /// The place as evidence in tables gives it, so that those can lead here.
    public var place: String

    public init(
      before: String = "",
      marked: String,
      after: String = "",
      line: Int? = nil,
      summaries: [String] = [],
      place: String = ""
    ) {
      self.before = before
      self.marked = marked
      self.after = after
      self.line = line
      self.summaries = summaries
      self.place = place
    }
  }

  /// Becomes the name of its file.
  public var id: String
  public var title: String
  /// Who wrote it, in words; empty where nobody is named.
  public var author: String
  public var outlet: String?
  /// In words.
  public var date: String?
  /// Becomes a link if it is an http or https address.
  public var url: String?
  /// In the order of the text.
  public var passages: [Passage] = []

  public init(id: String, title: String, author: String) {
    self.id = id
    self.title = title
    self.author = author
  }
}

/// A file of a site.
public struct SitePage: Equatable, Sendable {
  /// From the folder of the site, with slashes: `maps/panels.html`.
  public var path: String
  public var contents: String
}
