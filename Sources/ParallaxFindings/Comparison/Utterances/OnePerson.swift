internal import ParallaxText

/// Whether two names of speakers may be those of one person.
enum OnePerson {
  /// Surnames that are this like each other may be one.
  private static let leastLike = 0.6

  /// Those with one surname are.
  ///
  /// - Parameters:
  ///   - one: the value of a name.
  ///   - nicknames: short name → full name.
  static func mayBe(_ one: String, _ other: String, _ nicknames: [String: String]) -> Bool {
    if NameForm.relation(one, other, nicknames) == .same { return true }
    guard let a = one.split(separator: " ").last, let b = other.split(separator: " ").last else { return false }
    return NameForm.areOne(String(a), String(b), nicknames) || NameForm.likeness(String(a), String(b)) >= leastLike
  }
}
