enum TextFolding { static func folded(_ s: String) -> String { s } }
