extension Collection where Element: Comparable {
  /// Whether no element is greater than the one after it.
  package var isAscending: Bool { zip(self, dropFirst()).allSatisfy(<=) }

  /// Whether each element is less than the one after it.
  package var isStrictlyAscending: Bool { zip(self, dropFirst()).allSatisfy(<) }
}
