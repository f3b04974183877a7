enum Spelling { static func nearest(to word: String, among words: [String]) -> String? { nil } }
enum TextFolding { static func folded(_ s: String) -> String { s } }
