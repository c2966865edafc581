package import ParallaxText

/// The words for what the reports of a story share, from their texts.
extension SharedFeatures {
  /// What they share, in words: what weighs most first.
  ///
  /// - Parameter spellings: by report how its text writes the features; what is of another text than the one that was
  ///   signed tells nothing.
  package func reasons(_ spellings: [Int: FeatureSpellings]) -> [StoryReason] {
    let words = SharedWords(self, spellings.filter { isText(of: $0.key, $0.value) })
    var reasons: [StoryReason] = []
    var said: Set<UInt32> = []
    for feature in features where !said.contains(feature.hash) && reasons.count < StoryReason.most {
      if let (reason, names) = words.name(with: feature.hash, without: said) {
        reasons.append(reason)
        said.formUnion(names)
      } else if let reason = words.word(feature) {
        reasons.append(reason)
      }
    }
    return reasons
  }
}

/// How the texts of a story write what they share.
private struct SharedWords {
  private let spellings: [(member: Int, spellings: FeatureSpellings)]
  private let reportCount: Int
  /// By feature the reports that have it: those of the signatures, which keep not all of a long text, and those of the
  /// texts.
  private var members: [UInt32: Set<Int>] = [:]
  /// By runs of features the reports that have them side by side, and how often they are written how.
  private var names: [[UInt32]: (members: Set<Int>, words: [String: Int])] = [:]

  init(_ shared: SharedFeatures, _ read: [Int: FeatureSpellings]) {
    spellings = read.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    reportCount = shared.reportCount
    for feature in shared.features { members[feature.hash] = Set(feature.members) }
    for (member, spellings) in spellings {
      for hash in spellings.words.keys { members[hash]?.insert(member) }
      for run in spellings.runs { add(run, of: member) }
    }
  }

  /// Names have no more words.
  private static let longestName = 4

  /// Every part of the run is a name, perhaps.
  private mutating func add(_ run: FeatureSpellings.Run, of member: Int) {
    for start in run.features.indices.dropLast() {
      for end in start + 2..<min(run.features.count, start + Self.longestName) + 1 {
        let name = Array(run.features[start..<end])
        if Set(name).count < name.count { break }
        names[name, default: ([], [:])].members.insert(member)
        names[name]?.words[run.text(start..<end), default: 0] += 1
      }
    }
  }

  /// The name that a feature is part of, where most reports that have one of its words have them side by side: *Sullivan*
  /// alone, which one report more may have, would tell less. Nil where there is none.
  func name(with feature: UInt32, without said: Set<UInt32>) -> (StoryReason, [UInt32])? {
    let found = names.filter { name, has in
      let count = has.members.count
      return name.contains(feature) && count > 1 && count * 2 >= reportCount && said.isDisjoint(with: name)
        && name.allSatisfy { count * 4 >= (members[$0]?.count ?? 0) * 3 }
    }
    let best = found.max { a, b in
      let (one, other) = ((a.value.members.count, a.key.count), (b.value.members.count, b.key.count))
      return one != other ? one < other : b.key.lexicographicallyPrecedes(a.key)
    }
    guard let best, let text = Self.best(best.value.words) else { return nil }
    return (StoryReason(text: text, reports: best.value.members.count), best.key)
  }

  /// The word for one feature; nil where no text that was read has it.
  func word(_ feature: SharedFeatures.Feature) -> StoryReason? {
    var words: [String: Int] = [:]
    for (_, spellings) in spellings { words.merge(spellings.words[feature.hash] ?? [:], uniquingKeysWith: +) }
    guard let text = Self.best(words), !Self.isContraction(text) else { return nil }
    return StoryReason(text: text, reports: members[feature.hash]?.count ?? feature.members.count)
  }

  /// Whether small words may have run together: `I've`, `n'a`.
  private static func isContraction(_ word: String) -> Bool {
    word.contains(where: isApostrophe) && word.split(whereSeparator: isApostrophe).allSatisfy { $0.count < 4 }
  }

  private static func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }

  /// What is written most often; without an apostrophe, for that mostly begins an ending.
  private static func best(_ words: [String: Int]) -> String? {
    func rank(_ word: (key: String, value: Int)) -> (Int, Int) {
      (word.key.contains(where: isApostrophe) ? 0 : 1, word.value)
    }
    return words.max { a, b in
      let (one, other) = (rank(a), rank(b))
      return one != other ? one < other : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }?.key
  }
}
