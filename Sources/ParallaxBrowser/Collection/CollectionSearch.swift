package import ParallaxModel

/// What the reader looks for in the texts of a large collection; its index is asked beside the loop.
package struct CollectionSearch: Sendable, Equatable {
  package let query: CollectionQuery
  /// How many were asked before it.
  let number: Int
  /// Whether it is asked again, since the index has grown: nobody waits for it.
  package let isAgain: Bool

  package static func == (a: CollectionSearch, b: CollectionSearch) -> Bool { a.number == b.number }
}
