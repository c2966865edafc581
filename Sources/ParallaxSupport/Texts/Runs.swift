// Runs of elements found in a collection: of characters in a string, of bytes in an array. They have the names and the
// results of those of the standard library's module _StringProcessing, stand before them where this module is imported,
// and leave it and its regular expressions out of the program.

extension StringProtocol {
  /// Whether `other` stands in it, character by character: `Café` has no `Cafe`.
  @inlinable
  package func contains(_ other: String) -> Bool {
    if other.isEmpty { return true }
    if utf8.areCharacters, other.utf8.areCharacters {
      return utf8.indices.contains { utf8.end(of: other.utf8, at: $0) != nil }
    }
    return indices.contains { end(of: other, at: $0) != nil }
  }
}

extension Collection<UInt8> {
  /// Whether each byte is a character by itself, and equal to no other.
  @inlinable
  var areCharacters: Bool { allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") } }
}

extension Collection where Element: Equatable {
  /// Where `run` ends if it begins at an index; nil where another stands.
  @inlinable
  func end(of run: some Collection<Element>, at start: Index) -> Index? {
    var index = start
    for element in run {
      guard index != endIndex, self[index] == element else { return nil }
      formIndex(after: &index)
    }
    return index
  }

  /// Where `run` stands, none over another.
  @inlinable
  func places(of run: some Collection<Element>) -> [Range<Index>] {
    var places: [Range<Index>] = []
    var index = startIndex
    while index != endIndex, !run.isEmpty {
      if let end = end(of: run, at: index) {
        places.append(index..<end)
        index = end
      } else {
        formIndex(after: &index)
      }
    }
    return places
  }

  /// What stands before, between and behind the places of `separator`.
  ///
  /// - Parameter maxSplits: as many places part, no more; one that leaves nothing before it counts where that is kept.
  @inlinable
  package func split<Separator: Collection>(
    separator: Separator, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
  ) -> [SubSequence] where Separator.Element == Element {
    var parts: [SubSequence] = []
    var start = startIndex
    for place in places(of: separator) where parts.count < maxSplits {
      if start != place.lowerBound || !omittingEmptySubsequences { parts.append(self[start..<place.lowerBound]) }
      start = place.upperBound
    }
    if start != endIndex || !omittingEmptySubsequences { parts.append(self[start...]) }
    return parts
  }

  /// What is left without `prefix` where it begins with that.
  @inlinable
  package func trimmingPrefix<Prefix: Sequence>(_ prefix: Prefix) -> SubSequence where Prefix.Element == Element {
    self[(end(of: Array(prefix), at: startIndex) ?? startIndex)...]
  }
}

extension RangeReplaceableCollection where Element: Equatable {
  /// With `replacement` at every place of `other`, from the beginning `maxReplacements` times at most.
  @inlinable
  package func replacing<C: Collection, Replacement: Collection>(
    _ other: C, with replacement: Replacement, maxReplacements: Int = .max
  ) -> Self where C.Element == Element, Replacement.Element == Element {
    var result = Self()
    var start = startIndex
    for place in places(of: other).prefix(maxReplacements) {
      result.append(contentsOf: self[start..<place.lowerBound])
      result.append(contentsOf: replacement)
      start = place.upperBound
    }
    result.append(contentsOf: self[start...])
    return result
  }
}
