/// Words that exclude each other: whoever says one of a set does not mean another of it, `gold` and `silver`.
///
/// Which words there are stands in the files of languages, by themselves or by their stems. One number is one member within
/// one language; between languages numbers tell nothing.
package enum ClosedSet: Int32, CaseIterable {
  case demonym, dayPart, feast, portfolio, metal, colour, vehicle, weather, sport, school, limb, crime, animal
  /// What somebody is by an office that one holds: senator, consul.
  case office
  /// What is done with property, and in a ceremony: sold, let; buried, cremated.
  case deal, rite
  /// Whether somebody is dead or hurt.
  case harm
  /// What somebody is to another: child, sibling.
  case kin
  /// What something is reckoned by: a day, a month.
  case span
  /// Before a number: by how much, and how far.
  case step
  /// Who is not the holder of an office: deputy, acting.
  case rank
  /// Whether something lasts: still, and `longer` of no longer.
  case lasting
  /// Countries whose adjectives begin otherwise, by the numbers of these: Denmark, Danish.
  case country
  /// Quarters of the compass, as nouns and adjectives.
  case direction
  /// Of how many something is said: all (1), some (2).
  case quantifier

  /// A word's set, and what it means there.
  package struct Member: Equatable {
    package let set: ClosedSet
    package let number: Int32

    /// Of how many something is said: most.
    package static let most = Member(set: .quantifier, number: 3)

    private init(set: ClosedSet, number: Int32) { (self.set, self.number) = (set, number) }

    /// Between the numbers of one set and those of the next.
    private static let step: Int32 = 1 << 10

    fileprivate static func rawValue(_ set: ClosedSet, _ number: Int32) -> Int32 { set.rawValue * step + number }

    /// Nil for a word of no set.
    init?(rawValue: Int32) {
      let rawValue = rawValue % TimeOrder.step
      guard rawValue != 0, let set = ClosedSet(rawValue: rawValue / Self.step) else { return nil }
      (self.set, number) = (set, rawValue % Self.step)
    }
  }

  /// Whether its words tell when something is.
  package var isOfTime: Bool { self == .dayPart || self == .feast || self == .span }

  /// Parents and children, grandparents and grandchildren, uncles and nephews, in-laws of either side: `his daughter`, `her
  /// father`.
  private static let sides: [Set<Int32>] = [[1, 2], [5, 6], [7, 8], [10, 11]]

  /// Whether two members may tell of one kinship from its two sides.
  package static func areSidesOfOne(_ one: Member?, _ other: Member?) -> Bool {
    guard let one, let other else { return false }
    return sides.contains([one.number, other.number])
  }

  /// Sets of which two members in two sentences that say the same differ by themselves. Of the others a word tells something
  /// only beside another: a negation, a number, an office.
  package static let exclusive = allCases.filter { ![.step, .rank, .lasting, .country].contains($0) }

  private var kind: WordKind {
    switch self {
    case .demonym: .demonym
    case .dayPart: .dayPart
    case .feast: .feast
    case .portfolio: .portfolio
    case .metal: .metal
    case .colour: .colour
    case .vehicle: .vehicle
    case .weather: .weather
    case .sport: .sport
    case .school: .school
    case .limb: .limb
    case .crime: .crime
    case .animal: .animal
    case .office: .office
    case .deal: .deal
    case .rite: .rite
    case .harm: .harm
    case .kin: .kin
    case .span: .span
    case .step: .step
    case .rank: .rank
    case .lasting: .lasting
    case .country: .country
    case .direction: .direction
    case .quantifier: .quantifier
    }
  }

  /// By `WordID` of a word or a stem the raw value of a member, and with it that of an order; 0 for none.
  static func members(_ words: [LanguageWords], _ vocabulary: Vocabulary) -> [Int32] {
    var members = [Int32](repeating: 0, count: vocabulary.count)
    for words in words {
      for set in allCases {
        words.forEach(set.kind) { entry in
          guard let id = vocabulary.id(of: entry.word), let number = entry.number else { return }
          members[Int(id)] = Member.rawValue(set, Int32(number))
        }
      }
    }
    for words in words { TimeOrder.add(words, to: &members, vocabulary) }
    return members
  }
}
