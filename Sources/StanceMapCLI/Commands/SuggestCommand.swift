import ArgumentParser
import StanceMap
import StanceMapSuggestions

/// `stancemap suggest`: what the annotation may have missed.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest statements that the annotation may have missed.",
    discussion: """
      Reads the texts of a project, or one text, and tells who seems to support,
      oppose, blame or absolve whom or what. Nothing of it counts before a person
      has accepted it: see 'stancemap review'. docs/suggest.md explains all of it.

        stancemap suggest examples/night-buses
        stancemap suggest examples/night-buses last-bus --explain
        stancemap suggest examples/night-buses last-bus --format yaml
        stancemap suggest examples/night-buses last-bus --arguments
        stancemap suggest --text letter.txt --author ada
        stancemap suggest examples/night-buses --text new.txt --author dunnock
        stancemap suggest --stdin-jsonl --min-confidence 0.5 > suggestions.jsonl
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, yaml, jsonl
  }

  @ArgumentParser.Argument(
    help: "The project: a folder with annotation files, or one such file.",
    completion: .file(extensions: ["yaml", "yml"])
  )
  var project: String?

  @ArgumentParser.Argument(help: "The ids of the documents; without them, all that have a text.")
  var documents: [String] = []

  @Option(
    name: .customLong("texts"),
    help: "The folder of the documents' texts, in place of what the project says.",
    completion: .directory
  )
  var texts: String?

  @OptionGroup var reading: ReadingOptions

  @Option(help: "A text that is not in the project; with '-', standard input.", completion: .file())
  var text: String?

  @Option(help: "Who wrote the text that --text names: the id of an actor.")
  var author: String?

  @Option(help: "text (a list by passage), yaml (to paste or append), or jsonl (a line for each suggestion).")
  var format = Format.text

  @OptionGroup var confidence: ConfidenceOptions

  @Flag(help: "Tell what led to each suggestion: mention, cue, frame, scope, model.")
  var explain = false

  @Flag(
    help: "Tell only what each argument may rest on: its central claim, and what speaks for and against it."
  )
  var arguments = false

  @Flag(
    help: ArgumentHelp(
      "Read JSON Lines from standard input and answer each with a line.",
      discussion:
        "In: {\"id\",\"text\",\"author\",\"language\"}. Out: {\"id\",\"suggestions\"} or {\"id\",\"error\"}."
    )
  )
  var stdinJsonl = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if stdinJsonl && (text != nil || !documents.isEmpty) {
      throw ValidationError(
        "--stdin-jsonl takes its texts from standard input; leave out documents and --text"
      )
    }
    if stdinJsonl && arguments {
      throw ValidationError("--stdin-jsonl suggests statements only; leave out --arguments")
    }
    if stdinJsonl && output.output != nil {
      throw ValidationError("--stdin-jsonl writes to standard output; use '>' for a file")
    }
    if project == nil && text == nil && !stdinJsonl {
      throw ValidationError("name a project, or a text with --text FILE --author ID")
    }
    if text != nil && !documents.isEmpty {
      throw ValidationError("--text names a text that is no document of the project; leave one of them out")
    }
    if (text == nil) != (author == nil) { throw ValidationError("--text and --author go together") }
    if let author, !author.isValidID {
      let proposal = author.proposedID.map { ", such as '\($0)'" } ?? ""
      throw ValidationError("--author takes the id of an actor\(proposal)")
    }
  }

  func run() throws {
    if stdinJsonl { return try answerLines() }
    if let text, let author { return try suggest(forTextAt: text, by: author) }
    let suggesting = try SuggestingProject(reader(of: project ?? "."), coding: reading.coding)
    try suggesting.project.reporting(as: reading.diagnostics) {
      let found = try suggesting.suggestions(for: documents, from: confidence.minimum)
      try output.write(written(found, in: suggesting))
    }
  }

  private func suggester(_ graph: StanceGraph, _ files: ProjectFiles?) -> ProjectSuggester {
    ProjectSuggester(
      graph: graph,
      cues: files?.annotations.flatMap(\.cues) ?? [],
      minimumConfidence: confidence.minimum
    )
  }

  private func reader(of path: String) -> ProjectReader {
    ProjectReader(folder: ProjectFolder(path: path), texts: texts)
  }

  private func written(_ all: [DocumentSuggestions], in suggesting: SuggestingProject) -> String {
    let graph = suggesting.project.graph
    if arguments { return written(self.arguments(in: all, graph), graph) }
    let found = suggesting.open(all)
    switch format {
    case .text:
      let unread = all.filter { !ArgumentSuggester(graph: graph).isAnnotated($0.document) }
      return list(found, names: suggesting.names, arguments: self.arguments(in: unread, graph))
    case .jsonl: return lines(found, writer: ProposalWriter(graph: graph))
    case .yaml:
      let yaml = SuggestionYAML(
        names: suggesting.names,
        writer: ProposalWriter(graph: suggesting.project.graph)
      )
      return found.map { yaml.text(of: $0, for: suggesting.source(of: $0.document.id)) }
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  private func arguments(in found: [DocumentSuggestions], _ graph: StanceGraph) -> [DocumentArguments] {
    let suggester = ArgumentSuggester(graph: graph)
    return found.map { DocumentArguments(found: $0, arguments: suggester.arguments(in: $0)) }
  }

  private func written(_ arguments: [DocumentArguments], _ graph: StanceGraph) -> String {
    let list = ArgumentList(names: SuggestionNames(graph: graph))
    return switch format {
    case .text: SuggestionText(names: list.names).text(of: [], arguments: list.blocks(of: arguments))
    case .jsonl: list.jsonLines(of: arguments)
    case .yaml: list.yaml(of: arguments)
    }
  }

  private func list(
    _ found: [DocumentSuggestions],
    names: SuggestionNames,
    arguments: [DocumentArguments]
  ) -> String {
    SuggestionText(names: names, explains: explain)
      .text(of: found, arguments: ArgumentList(names: names).blocks(of: arguments))
  }

  private func lines(_ found: [DocumentSuggestions], writer: ProposalWriter) -> String {
    found.flatMap { document in
      document.suggestions.map { suggestion in
        let quote = writer.quote(of: suggestion, in: document.document, document.text)
        let json = SuggestionJSON().json(
          of: suggestion,
          document: document.document.id,
          in: document.text,
          quote: quote
        )
        return JSONWriter(layout: .compact).text(of: json) + "\n"
      }
    }.joined()
  }

  /// Suggests for a text that no document describes, with the codebook of a project where one is named.
  private func suggest(forTextAt path: String, by author: String) throws {
    let files = try project.map { try reader(of: $0).files() }
    let known = try files?.project(coding: reading.coding).graph
    let (text, name) = try self.text(at: path)
    let loose = try LooseText(text, named: name, by: author, in: known)
    SuggestingProject.tellIfForeign(text, of: "'\(name)'")
    let found = suggester(loose.graph, files).suggestions(for: loose.document, loose.text)
    try output.write(written(found, in: loose))
  }

  private func written(_ found: DocumentSuggestions, in loose: LooseText) -> String {
    let graph = loose.graph
    if arguments { return written(self.arguments(in: [found], graph), graph) }
    let names = SuggestionNames(graph: graph)
    let writer = ProposalWriter(graph: graph)
    switch format {
    case .text: return list([found], names: names, arguments: self.arguments(in: [found], graph))
    case .jsonl: return lines([found], writer: writer)
    case .yaml:
      return SuggestionYAML(names: names, writer: writer)
        .file(for: found, textFile: loose.name, definingAuthors: loose.newAuthors)
    }
  }

  private func text(at path: String) throws -> (text: String, name: String) {
    let limit = SourceDecoder.Kind.text.sizeLimit
    let bytes =
      path == "-" ? try FileSystem.standardInput(limit: limit) : try FileSystem.bytes(of: path, limit: limit)
    var faults: [Diagnostic] = []
    let name = path == "-" ? "text.txt" : String(path.split(separator: "/").last ?? "text.txt")
    guard let file = SourceDecoder(kind: .text).file(at: path, bytes: bytes, diagnostics: &faults) else {
      throw FileError.notText(path: path)
    }
    return (file.text, name)
  }

  /// Answers lines until no more come.
  private func answerLines() throws {
    let files = try project.map { try reader(of: $0).files() }
    let graph = try files?.project(coding: reading.coding).graph ?? StanceGraph(title: "")
    let suggester = suggester(graph, files)
    let stream = SuggestionStream { suggester.suggestions(for: $0) }
    var input = LineReader(limit: SuggestionStream.longestLine)
    var hasFault = false
    while let line = try input.next() {
      if case .bytes(let bytes) = line, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let answer = stream.answer(to: line)
      hasFault = hasFault || answer.isFault
      let descriptor = Terminal.standardOutput.descriptor
      try FileSystem.write(answer.text + "\n", to: descriptor, path: "standard output")
    }
    if hasFault { throw ExitCode(1) }
  }
}
