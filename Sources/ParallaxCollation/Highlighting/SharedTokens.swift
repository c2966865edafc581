internal import ParallaxText

/// Which words of a passage all of some reports have: what every reading keeps of the one that they are compared with.
struct SharedTokens {
  /// For each token of the reading of `against` whether all have it.
  private let tokens: [Bool]

  /// - Parameters:
  ///   - count: tokens of the reading of `against`.
  ///   - scripts: of the reports in question other than `against`.
  init(count: Int, _ scripts: some Sequence<EditScript>) {
    var tokens = Array(repeating: true, count: count)
    for edit in scripts.lazy.flatMap(\.edits) where !edit.keepsWords {
      for token in edit.from { tokens[token] = false }
    }
    self.tokens = tokens
  }

  subscript(token: Int) -> Bool { tokens[token] }

  /// For each of `count` tokens of a report's reading whether all have it.
  func marks(of script: EditScript, count: Int) -> [Bool] {
    var marks: [Bool?] = Array(repeating: nil, count: count)
    var isEdited = Array(repeating: false, count: tokens.count)
    for edit in script.edits {
      for token in edit.from { isEdited[token] = true }
      let isShared = edit.keepsWords && edit.from.allSatisfy { tokens[$0] }
      for token in edit.to { marks[token] = isShared }
    }
    // What no edit names stands in both, in the same order.
    var kept = tokens.indices.lazy.filter { !isEdited[$0] }.makeIterator()
    return marks.map { mark in mark ?? kept.next().map { tokens[$0] } ?? false }
  }
}

extension Edit {
  /// Whether both sides have the same words, in another place or form.
  fileprivate var keepsWords: Bool {
    operation == .move || operation == .replace && difference == .cosmetic
  }
}
