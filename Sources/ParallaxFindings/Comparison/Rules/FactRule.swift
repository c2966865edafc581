/// A rule that tells on which facts two readings differ. A rule is a type, and a row of `FactRules.all`.
protocol FactRule: Sendable {
  /// Whether it tells the same of two readings whichever comes first, so that it is asked once. Every other rule tells what
  /// the first reading has and the second has not, and is asked of the pair and of its reverse.
  static var isSymmetric: Bool { get }
  /// Whether it stands back where another rule tells of the same words.
  static var yields: Bool { get }
  /// Whether it takes words for each other that stand at other places (`ReadingAlignment.joiningElsewhere`).
  static var looksElsewhere: Bool { get }
  /// Of which reports it tells anything.
  static var audience: FactRules.Audience { get }

  init(_ pair: ReadingPair)

  /// In the order of the first reading.
  var differences: [FactDifference] { get }
}

extension FactRule {
  static var isSymmetric: Bool { false }
  static var yields: Bool { false }
  static var looksElsewhere: Bool { false }
  static var audience: FactRules.Audience { .all }
}

/// The rules, in the order in which one that tells of some words comes before another.
enum FactRules {
  /// Near copies, in which it says something that words are left out; readings whose words stand for each other, of near
  /// copies or not; readings that say the same in words of their own; near copies and others that surely say the same; all.
  enum Audience { case copies, parallel, independent, sure, all }

  private static func meets(_ audience: Audience, _ pair: ReadingPair) -> Bool {
    switch audience {
    case .copies: pair.areCopies
    case .parallel: pair.areCopies || pair.isParallel
    case .independent: !pair.areCopies && !pair.isParallel
    case .sure: pair.areCopies || pair.isSurelyTied
    case .all: true
    }
  }

  static let all: [any FactRule.Type] = [
    NumberRule.self, FigureRule.self, ExchangeRule.self, ActRule.self, CountRule.self,
    NameRule.self, SpeakerRule.self, PronounRule.self, NegationRule.self, ExclusionRule.self, DenialRule.self,
    SureDenialRule.self, UndecidedRule.self, OppositeRule.self, LastingRule.self, CertaintyRule.self, OutlookRule.self,
    DoubtElsewhereRule.self, ConditionRule.self, SeasonRule.self, OrderRule.self, ClosedSetRule.self, RankRule.self,
    NameBesideNounRule.self,
    ClaimRule.self, VoiceRule.self, NameExchangeRule.self, SourceRule.self, SourceElsewhereRule.self,
    RecipientRule.self, QuotationMarkRule.self, QuotationRule.self, QuotedElsewhereRule.self,
  ]

  /// What all rules tell of two readings.
  static func differences(of pair: ReadingPair) -> [FactDifference] {
    let (wide, wideReverse) = pair.lookingElsewhere
    let reverse = pair.reversed
    return all.filter { meets($0.audience, pair) }.reduce(into: []) { found, rule in
      let (pair, reverse) = rule.looksElsewhere ? (wide, wideReverse) : (pair, reverse)
      var told = rule.init(pair).differences
      if !rule.isSymmetric { told += rule.init(reverse).differences.map(\.reversed) }
      found += rule.yields ? told.filter { difference in !found.contains { $0.meets(difference) } } : told
    }
  }
}
