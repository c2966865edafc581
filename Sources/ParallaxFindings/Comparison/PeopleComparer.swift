internal import ParallaxCollation
internal import ParallaxText

/// Names over whole reports: a person with another first name, a surname cut short, wherever they stand.
struct PeopleComparer {
  private let nicknames: [String: String]
  private let closeness: Closeness
  private let links: LinkScores
  private let reports: [Report]
  private var mentions: [NameMention] = []

  /// Looks at what all reports of the story tell, headlines too.
  init(_ collation: Collation, _ story: Story) {
    let facts = collation.facts(of: story)
    nicknames = facts.tables.nicknames
    closeness = collation.closeness
    links = LinkScores(collation.links)
    reports = collation.reports
    let places = PlaceMaker(collation)
    for index in story.reports {
      let facts = facts[index]
      mentions += NameMention.all(in: facts) { places.place(index, $0) }
    }
  }

  var drafts: [FindingDraft] { firstNames + misspelt + surnames }

  /// Names of two words with one surname, whose first names differ between reports that use one each.
  private var firstNames: [FindingDraft] {
    var people: [String: [NameMention]] = [:]
    for mention in mentions where mention.words == 2 { people[mention.surname, default: []].append(mention) }
    return people.keys.sorted().compactMap { draft(of: people[$0] ?? []) }
  }

  /// A surname with more first names than that tells nobody apart.
  private static let mostFirstNames = 64

  private func draft(of mentions: [NameMention]) -> FindingDraft? {
    let names = Dictionary(grouping: mentions, by: \.value).sorted { $0.key < $1.key }
      .map { (value: $0.key, mentions: $0.value, reports: Set($0.value.map(\.place.report))) }
    guard (2...Self.mostFirstNames).contains(names.count) else { return nil }
    for (number, one) in names.enumerated() {
      let other = names.dropFirst(number + 1).first { other in
        guard one.reports.isDisjoint(with: other.reports) else { return false }
        if NameForm.areMisspelt(one.value, other.value), haveOneLanguage(one.mentions, other.mentions) { return true }
        return NameForm.relation(one.value, other.value, nicknames) == .firstName
          && !areCases(one.mentions[0], other.mentions[0])
          && (areCopies(one.mentions, other.mentions) || areOnePerson(one.mentions, other.mentions, by: \.firstName))
      }
      if let other {
        return FindingDraft(kind: .name, note: .firstName, readings: [reading(other.mentions), reading(one.mentions)])
      }
    }
    return nil
  }

  /// `Олена Рик`, `Олені Рик`: one first name in two cases.
  private func areCases(_ one: NameMention, _ other: NameMention) -> Bool {
    (one.hasCases || other.hasCases) && Self.mayBeForms(one.firstName, other.firstName, hasCases: true)
  }

  private func areCopies(_ one: [NameMention], _ other: [NameMention]) -> Bool {
    one.prefix(Self.mostAsked).contains { own in
      other.prefix(Self.mostAsked).contains { closeness.areNearCopies(own.place.report, $0.place.report) }
    }
  }

  /// Mentions that are looked at for whether their reports are near copies.
  private static let mostAsked = 8

  /// From here on two names sound alike.
  private static let leastLike = 0.4
  /// And where a link surely says the same of both.
  private static let leastSureLike = 0.3
  /// From here on a name is another writing of one: `Grigoreva`, `Grigoryeva`.
  private static let mostLike = 0.8

  /// Whether two names differ in no more than an ending: `Цзиньпин`, `Цзиньпином`; where names have no cases in a letter.
  private static func mayBeForms(_ one: String, _ other: String, hasCases: Bool) -> Bool {
    let alike = zip(one, other).prefix { $0 == $1 }.count
    return alike >= min(one.count, other.count) - 1 && (hasCases || max(one.count, other.count) - alike <= 1)
  }

  /// Whether independent reports say the same of both, and the names in which they differ sound alike: others are two
  /// people.
  private func areOnePerson(_ one: [NameMention], _ other: [NameMention], by name: (NameMention) -> String) -> Bool {
    let statements = Set(one.compactMap(\.place.statement))
    guard let first = one.first.map(name), let second = other.first.map(name) else { return false }
    if areReplaced(one, other, statements, by: name) { return true }
    // `the finance director, Orvel Brask`, `finance director Ilmo Brask`
    if NameForm.likeness(first, second) < Self.mostLike, haveOneOffice(one, other), areTold(one, other) {
      return true
    }
    // `Anil Deshmukh, a geologist`, `Arun Deshmukh, who studies rocks`
    if NameForm.likeness(first, second) < Self.mostLike, areSoleBearers(one, other),
      areTold(one, other, least: Self.likelyOfSole)
    {
      return true
    }
    guard (Self.leastLike..<Self.mostLike).contains(NameForm.likeness(first, second)), first.first == second.first
    else {
      return first.first == second.first
        && (Self.leastSureLike..<Self.leastLike).contains(NameForm.likeness(first, second)) && first.count > 2
        && second.count > 2 && areTold(one, other)
    }
    if Self.mayBeForms(first, second, hasCases: true) {
      // Near copies are compared word for word too.
      let hasCases = one.first?.hasCases == true || other.first?.hasCases == true || areCopies(one, other)
      return !Self.mayBeForms(first, second, hasCases: hasCases) && areTold(one, other)
    }
    let areCalledAlike = NameForm.consonants(first) != NameForm.consonants(second) && areCalledAlike(one, other)
    return areCalledAlike || other.contains { $0.place.statement.map(statements.contains) ?? false }
  }

  /// Whether near copies have one statement of both, and each of the two words by which they differ is one report's alone.
  private func areReplaced(
    _ one: [NameMention], _ other: [NameMention], _ statements: Set<String>, by name: (NameMention) -> String
  ) -> Bool {
    guard let first = one.first.map(name), let second = other.first.map(name),
      NameForm.likeness(first, second) < Self.mostLike,
      !NameForm.haveLikeConsonants(first, second),
      !Self.mayBeForms(first, second, hasCases: true), areCopies(one, other),
      other.contains(where: { $0.place.statement.map(statements.contains) ?? false })
    else { return false }
    func isNamed(_ word: String, by mentions: [NameMention]) -> Bool {
      let reports = Set(mentions.map(\.place.report))
      return self.mentions.contains { mention in
        reports.contains(mention.place.report)
          && mention.value.split(separator: " ").contains { Self.mayBeForms(String($0), word, hasCases: true) }
      }
    }
    return !isNamed(first, by: other) && !isNamed(second, by: one)
  }

  /// Whether both are called by an office of which an event has one, mostly.
  private func haveOneOffice(_ one: [NameMention], _ other: [NameMention]) -> Bool {
    let offices = one.reduce(into: Set()) { $0.formUnion($1.offices) }
    return other.contains { !offices.isDisjoint(with: $0.offices) }
  }

  /// Whether both are called by one word, and none of their reports has another name like theirs: of one surname by an
  /// office, for brothers may be called alike.
  private func areCalledAlike(_ one: [NameMention], _ other: [NameMention]) -> Bool {
    let haveOneSurname = one[0].surname == other[0].surname
    func words(_ mention: NameMention) -> Set<WordID> { haveOneSurname ? mention.offices : mention.callings }
    let called = one.reduce(into: Set()) { $0.formUnion(words($1)) }
    guard other.contains(where: { !called.isDisjoint(with: words($0)) }) else { return false }
    let reports = Set((one + other).map(\.place.report))
    return !mentions.contains { mention in
      mention.words == 2 && reports.contains(mention.place.report)
        && (haveOneSurname ? mention.surname == one[0].surname : mention.firstName == one[0].firstName)
        && mention.value != one[0].value && mention.value != other[0].value
    }
  }

  /// Whether all of one surname in their reports are these two, and nothing tells of relatives.
  private func areSoleBearers(_ one: [NameMention], _ other: [NameMention]) -> Bool {
    guard one[0].surname == other[0].surname, one[0].words == 2, other[0].words == 2,
      !(one + other).contains(where: \.isInFamily)
    else { return false }
    let reports = Set((one + other).map(\.place.report))
    return mentions.allSatisfy { mention in
      mention.words == 1 || mention.surname != one[0].surname || !reports.contains(mention.place.report)
        || mention.value == one[0].value || mention.value == other[0].value
    }
  }

  /// Whether a link that surely holds joins sentences of both.
  private func areTold(_ one: [NameMention], _ other: [NameMention], least: Double = likely) -> Bool {
    one.prefix(Self.mostAsked).contains { own in
      other.prefix(Self.mostAsked).contains {
        links.best(
          between: own.sentence.report, and: $0.sentence.report, among: [own.sentence, $0.sentence].sorted())
          >= least
      }
    }
  }

  /// How surely sentences say the same that tell of one person.
  private static let likely = 0.9
  /// And of the only two of one surname.
  private static let likelyOfSole = 0.8

  private func reading(_ mentions: [NameMention]) -> FindingDraft.Reading {
    FindingDraft.Reading(value: mentions[0].value, text: mentions[0].text, places: mentions.map(\.place))
  }

  /// Names of two words with one first name, whose surnames are spelt in another way in reports that use one each.
  private var misspelt: [FindingDraft] {
    var people: [String: [NameMention]] = [:]
    for mention in mentions where mention.words == 2 {
      let name = mention.firstName
      people[mention.hasCases ? String(NameForm.withoutVowels(name)) : name, default: []].append(mention)
    }
    return people.keys.sorted().compactMap { misspelt(people[$0] ?? []) }
  }

  private func misspelt(_ mentions: [NameMention]) -> FindingDraft? {
    let names = Dictionary(grouping: mentions, by: \.value).sorted { $0.key < $1.key }
    guard (2...Self.mostFirstNames).contains(names.count) else { return nil }
    for (number, one) in names.enumerated() {
      let reports = Set(one.value.map(\.place.report))
      let other = names.dropFirst(number + 1).first { other in
        reports.isDisjoint(with: other.value.map(\.place.report))
          && (NameForm.areMisspelt(one.key, other.key) && haveOneLanguage(one.value, other.value)
            || NameForm.consonants(one.value[0].surname) != NameForm.consonants(other.value[0].surname)
              && areOnePerson(one.value, other.value, by: \.surname))
      }
      if let other {
        return FindingDraft(kind: .name, note: .cut, readings: [reading(other.value), reading(one.value)])
      }
    }
    return nil
  }

  private func haveOneLanguage(_ one: [NameMention], _ other: [NameMention]) -> Bool {
    Set((one + other).map { reports[$0.place.report].language }).count == 1
  }

  /// A surname that a report prints a letter short of what others print.
  private var surnames: [FindingDraft] {
    var last: [String: [NameMention]] = [:]
    for mention in mentions { last[mention.surname, default: []].append(mention) }
    let values = last.keys.sorted()
    return values.enumerated().flatMap { number, short in
      // In this order those that begin with it follow it.
      values[(number + 1)...].prefix { $0.utf8.starts(with: short.utf8) }.compactMap { long in
        NameForm.mayBeCut(short, long) && NameForm.relation(short, long, [:]) == .cut
          ? cutName(last[short] ?? [], last[long] ?? []) : nil
      }
    }
  }

  private func cutName(_ short: [NameMention], _ long: [NameMention]) -> FindingDraft? {
    let reports = Set(short.map(\.place.report))
    let others = long.filter { !reports.contains($0.place.report) }
    guard reports.count == 1, !others.isEmpty else { return nil }
    return FindingDraft(kind: .name, note: .cut, readings: [reading(others), reading(short)])
  }
}
