/// The classes of those who say something, as the files of languages number them: lawyers, the army, insiders.
enum RoleClass {
  /// Sources without a name or an office: insiders.
  private static let nameless = 1.0
  /// Officials and spokesmen, who may be anybody’s.
  private static let officials = 2.0
  /// Classes from here on are people of their own, but for `analysts` and `victims`: an analyst may be a researcher, and a
  /// soldier a victim.
  private static let firstOwn = 4.0
  private static let (analysts, victims) = (6.0, 19.0)
  /// Users of networks, bloggers, rumours.
  private static let hearsay = 27.0
  /// Ministries, which may speak for those of the others that are of the state.
  private static let ministries = 48.0
  /// Relatives: of a class with others, and of one that may have one surname.
  static let family = 15.0
  private static let ofState: Set<Double> = [2, 3, 5, 8, 9, 10, 20, 21]

  /// Whether sources of two classes are two sources.
  static func areApart(_ one: Double, _ two: Double) -> Bool {
    let (low, high) = (min(one, two), max(one, two))
    if low == high { return false }
    if low == nameless { return high >= firstOwn && high != hearsay && !isVague(high) }
    if low == officials { return high == hearsay }
    if isVague(low) || isVague(high) { return false }
    return high != ministries || !ofState.contains(low)
  }

  /// Those of whom an event has several: neighbours, soldiers, relatives, victims, rebels, players, users, pupils, passengers,
  /// drivers, customers.
  private static let many: Set<Double> = [1, 4, 10, 15, 19, 22, 25, 27, 29, 35, 36, 37]

  static func hasMany(_ kind: Double) -> Bool { many.contains(kind) }

  private static func isVague(_ kind: Double) -> Bool { kind < firstOwn || kind == analysts || kind == victims }
}
