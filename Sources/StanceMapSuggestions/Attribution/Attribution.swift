/// What the text ascribes to somebody: that they said, wrote, think or want it.
///
/// Ranges are tokens; `TokenizedText.range(of:)` says where they stand.
package struct Attribution: Hashable, Sendable {
  /// The word that brings it in, with its auxiliaries: `has said`, `according`.
  package var cue: Range<Int>
  /// Who says it, as named here; nil where the text does not say.
  package var source: Range<Int>?
  /// One or two stretches, never empty: before and after the cue.
  package var content: [Range<Int>]
  /// How often attributions like it are right, from 0 to 1.
  package var confidence: Double
  /// The attribution whose content this one stands in, as an index; nil for the writer's own.
  package var parent: Int?
  /// Whether the content begins with a quotation mark.
  package var isQuotation: Bool
}
