extension Collection where Element: Comparable {
  /// Whether no element is greater than the one after it.
  package var isAscending: Bool { zip(self, dropFirst()).allSatisfy(<=) }

  /// Whether each element is less than the one after it.
  package var isStrictlyAscending: Bool { zip(self, dropFirst()).allSatisfy(<) }
}

extension Collection<Range<Int>> {
  /// Whether each range ends where the one after it begins, or before.
  package var isAscendingWithoutOverlap: Bool {
    zip(self, dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }
}
