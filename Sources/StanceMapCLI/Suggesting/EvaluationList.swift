import StanceMap
import StanceMapSuggestions

/// Lists where suggestions and annotation differ, with the words of the texts.
struct EvaluationList {
  var evaluation: SuggestionEvaluation
  var documents: [DocumentSuggestions]
  var names: SuggestionNames

  func report(of list: EvaluateCommand.List) -> Report {
    let blocks = documents.flatMap { document -> [Report.Block] in
      let entries = list == .missed ? missed(in: document) : unconfirmed(in: document)
      let heading = "\(document.document.id): \(entries.count) \(list.rawValue)".safeInTerminal
      return [.heading(level: 1, heading)] + entries.map(Report.Block.entry)
    }
    return Report(blocks.isEmpty ? [.paragraph("No document has both a text and statements.")] : blocks)
  }

  private func missed(in document: DocumentSuggestions) -> [Report.Entry] {
    let findings = evaluation.findings.filter {
      $0.confidence == nil && $0.statement.document == document.document.id
    }
    return findings.map { finding in
      let statement = finding.statement
      let outcome = statement.outcome.map { " for \($0)" } ?? ""
      let voice = statement.voice == .own ? "" : " (\(statement.voice.rawValue))"
      let sentence = "\(statement.holder) \(statement.kind.rawValue) \(statement.target.id)\(outcome)\(voice)"
      let passages = statement.quotes.compactMap(\.anchor.passage).map { passage in
        entry(passage.range, in: document.text)
      }
      return Report.Entry(sentence.safeInTerminal, items: passages)
    }
  }

  private func unconfirmed(in document: DocumentSuggestions) -> [Report.Entry] {
    let cases = evaluation.cases.filter { !$0.isConfirmed && $0.document == document.document.id }
    return cases.map { unconfirmed in
      let suggestion = unconfirmed.suggestion
      let rejected = unconfirmed.isRejected ? ", rejected" : ""
      let sentence = names.sentence(suggestion, in: document.document)
      let title = "\(sentence); \(suggestion.confidence.text(decimals: 2)), \(suggestion.rule)\(rejected)"
      let passage = entry(suggestion.passage, in: document.text)
      return Report.Entry(title.safeInTerminal, items: [passage])
    }
  }

  private func entry(_ range: Range<Int>, in text: DocumentText) -> Report.Entry {
    let place = text.location(at: range.lowerBound)
    return Report.Entry("\(place.line):\(place.column) “\(text.words(in: range).onOneLine)”".safeInTerminal)
  }
}
