struct WordIndex: Sendable { init(_ text: DocumentText) {} }
