/// What is looked for in the texts of a collection: words, "phrases", `prefix*`, `-not`, `outlet:fox`,
/// `date:2018-04..2018-12`; or what stands so before a slash, and a regular expression behind it.
///
/// All of it has to be met by one report. Words are whole words, folded as `FoldedWords` has them. What is half written
/// asks nothing.
package struct CollectionQuery: Sendable, Equatable {
  /// As the reader wrote it.
  package let text: String
  package let isRegex: Bool

  /// - Parameter isRegex: `text` is a regular expression, but for `outlet:` and `date:` before it.
  package init(_ text: String, isRegex: Bool = false) {
    self.text = text
    self.isRegex = isRegex
  }
}
