/// Whether a word puts something before or after what stands behind it, as the files of languages number it. A word may be
/// a member of a closed set as well: `до` is until, and as far as.
package enum TimeOrder: Int32 {
  case before = 1
  case after
  /// Of dates alone: `until 2035`, `from March on`.
  case until
  case from
  /// With a preposition alone: `prior to`, `antes de`; by themselves they tell when something else was.
  case beforeOf
  case afterOf

  package var isBefore: Bool { [.before, .until, .beforeOf].contains(self) }

  package var isOfDates: Bool { self == .until || self == .from }

  package var needsPreposition: Bool { self == .beforeOf || self == .afterOf }

  /// Beyond the members of closed sets.
  static let step: Int32 = 1 << 20

  /// Nil for a word of none.
  init?(beside member: Int32) { self.init(rawValue: member / Self.step) }

  static func add(_ words: LanguageWords, to members: inout [Int32], _ vocabulary: Vocabulary) {
    words.forEach(.order) { entry in
      guard let id = vocabulary.id(of: entry.word), let number = entry.number else { return }
      members[Int(id)] = members[Int(id)] % step + Int32(number) * step
    }
  }
}
