internal import ParallaxText

/// Which names are of one speaker: full names that are one by their forms, and a surname alone where its report, or the
/// story, has one full name that it may stand for.
struct SpeakerNames {
  private let material: OverviewMaterial
  private let nicknames: [String: String]
  /// The first full name of each speaker.
  private var people: [String] = []

  init(_ material: OverviewMaterial, _ names: [(name: Fact, report: Int)]) {
    self.material = material
    nicknames = material.facts.tables.nicknames
    var seen: Set<String> = []
    for (name, report) in names {
      for full in fullNames(of: name, in: report) where seen.insert(full).inserted {
        if !people.contains(where: { areOne($0, full) }) { people.append(full) }
      }
    }
  }

  private func areOne(_ one: String, _ other: String) -> Bool {
    NameForm.relation(one, other, nicknames) == .same
  }

  /// The name, or those of its report that a name of one word may stand for.
  private func fullNames(of name: Fact, in report: Int) -> [String] {
    if name.value.contains(" ") { return [name.value] }
    let ending = Array((" " + name.value).utf8)
    var full: [String] = []
    for other in material.facts[report].names where other.value.utf8.suffix(ending.count).elementsEqual(ending) {
      if !full.contains(where: { areOne($0, other.value) }) { full.append(other.value) }
    }
    return full
  }

  /// The same for names of one speaker.
  func key(of name: Fact, in report: Int) -> String {
    let full = fullNames(of: name, in: report)
    let candidates = full.isEmpty ? [name.value] : full
    let found = people.indices.filter { person in candidates.contains { areOne(people[person], $0) } }
    if found.count == 1, full.count <= 1 { return "name \(found[0])" }
    // Several may be meant: nobody says that another report means the same one.
    return found.isEmpty ? "name \(name.value)" : "name \(name.value) \(report)"
  }
}
