extension FindingDraft {
  /// Without those that say no more than another: each reading the same, its places among the other's. A headline ties the
  /// statements of two sentences, and what differs between them is then found once from each.
  static func withoutParts(_ drafts: [FindingDraft]) -> [FindingDraft] {
    let groups = Dictionary(grouping: drafts.indices) { drafts[$0].difference }
    let parts = groups.values.flatMap { group in
      group.filter { part in
        group.contains { whole in whole != part && drafts[part].isPart(of: drafts[whole], isFirst: part < whole) }
      }
    }
    if parts.isEmpty { return drafts }
    let dropped = Set(parts)
    return drafts.indices.filter { !dropped.contains($0) }.map { drafts[$0] }
  }

  /// What differs, without where it stands.
  private var difference: String { kind.rawValue + readings.map { "|\($0.value)" }.joined() }

  /// Whether its places are all among those of another that differs in the same way.
  ///
  /// - Parameter isFirst: whether it stands before the other; of two with the same places the first stays.
  private func isPart(of whole: FindingDraft, isFirst: Bool) -> Bool {
    guard readings.count == whole.readings.count else { return false }
    let isWithin = zip(readings, whole.readings).allSatisfy { part, whole in
      part.text == whole.text && part.places.allSatisfy(whole.places.contains)
    }
    return isWithin && (!isFirst || readings.map(\.places.count) != whole.readings.map(\.places.count))
  }
}
