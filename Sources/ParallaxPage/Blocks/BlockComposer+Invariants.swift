extension BlockComposer {
  /// What is promised of the blocks of a passage; debug builds alone look.
  func checkInvariants() {
    #if DEBUG
      assert(Set(blocks.compactMap(\.passage)).count <= 1, "blocks of one passage")
      assert(blocks.count(where: \.startsPassage) == (blocks.contains { $0.passage != nil } ? 1 : 0))
      assert(blocks.first { $0.passage != nil }?.startsPassage ?? true, "the first block starts the passage")
      var seen: Set<Int> = []
      var highest = 0
      for change in blocks.flatMap(\.changes) where seen.insert(change).inserted {
        assert(change > highest, "changes are numbered in order")
        highest = change
      }
      for block in blocks { block.checkInvariants() }
    #endif
  }
}

#if DEBUG
  extension Block {
    fileprivate var changes: [Int] {
      switch content {
      case .reading(let reading): reading.runs.compactMap(\.change)
      case .row(let cells): cells.flatMap(\.changes)
      case .entry(let entry): [entry.change]
      default: []
      }
    }

    fileprivate func checkInvariants() {
      assert(sentences.isEmpty || report != nil, "sentences are a report's")
      switch content {
      case .row(let cells): for cell in cells { cell.checkInvariants() }
      case .reading(let reading): assert(reading.runs.allSatisfy(\.isSound))
      case .entry(let entry):
        assert(!entry.wordings.isEmpty && entry.wordings.allSatisfy { !$0.reports.isEmpty })
        assert(entry.kind == .replaces || entry.agreeing.isEmpty, "nobody agrees with what is added")
      case .furniture(let furniture):
        assert(!furniture.segments.isEmpty)
        assert(zip(furniture.segments, furniture.segments.dropFirst()).allSatisfy { $0.isBefore($1) })
      default: break
      }
    }
  }

  extension BlockRun {
    /// Counted words are some words, and only they have the role of a count.
    fileprivate var isSound: Bool {
      if case .counted(let count, _, _) = words { return count > 0 && role == .variantGoneCount }
      return role != .variantGoneCount
    }
  }

  extension Block.Furniture.Segment {
    fileprivate func isBefore(_ other: Self) -> Bool { bytes.upperBound <= other.bytes.lowerBound }
  }
#endif
