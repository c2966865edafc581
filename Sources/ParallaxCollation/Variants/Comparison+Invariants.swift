internal import ParallaxSupport
internal import ParallaxText

extension Comparison {
  func checkInvariants() {
    #if DEBUG
      assert(words.map(\.reading.report).isStrictlyAscending, "the words are in canonical order")
      assert(scripts.map(\.report).isStrictlyAscending, "the scripts are in canonical order")
      assert(readings.allSatisfy { $0.reports.isStrictlyAscending }, "the reports of a reading are in canonical order")
      assert(
        readings.compactMap(\.reports.first).isStrictlyAscending,
        "the readings are in canonical order of their first report")
      assert(variants.map(\.tokens.lowerBound).isAscending, "the variants are in order of the reading of `against`")
      for variant in variants { variant.checkInvariants() }
      for script in scripts { script.checkInvariants() }
    #endif
  }
}

extension EditScript {
  /// What no edit names is written the same in both readings.
  func checkInvariants(from a: PassageWords, to b: PassageWords) {
    #if DEBUG
      checkInvariants()
      assert(
        Self.kept(a, without: edits.map(\.from)) == Self.kept(b, without: edits.map(\.to)),
        "what no edit names is kept as written")
    #endif
  }
}

#if DEBUG
  extension Variant {
    fileprivate func checkInvariants() {
      let reports = readings.map { $0.places.map(\.report) }
      assert(reports.allSatisfy(\.isStrictlyAscending), "the reports of a wording are in canonical order")
      assert(
        reports.compactMap(\.first).isStrictlyAscending, "the wordings are in canonical order of their first report")
    }
  }

  extension EditScript {
    /// What holds of a script whatever readings it is of.
    fileprivate func checkInvariants() {
      assert(
        zip(edits, edits.dropFirst()).allSatisfy {
          ($0.from.lowerBound, $0.to.lowerBound) <= ($1.from.lowerBound, $1.to.lowerBound)
        }, "the edits are in order of from, then of to")
      // What is put in before words that moved away to an earlier place follows them in the script.
      assert(
        Self.sorted(edits.map(\.from)).isAscendingWithoutOverlap, "no two edits change the same token of `against`")
      assert(
        Self.sorted(edits.map(\.to)).isAscendingWithoutOverlap, "no two edits make the same token of the report")
    }

    private static func sorted(_ ranges: [Range<Int>]) -> [Range<Int>] {
      ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    fileprivate static func kept(_ words: PassageWords, without edited: [Range<Int>]) -> [WordID] {
      var isKept = [Bool](repeating: true, count: words.count)
      for token in edited.joined() { isKept[token] = false }
      return words.indices.filter { isKept[$0] }.map { words[$0].written }
    }
  }
#endif
