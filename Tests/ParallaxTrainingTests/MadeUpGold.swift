import FoundationEssentials

/// Stories of our own, told twice each in other words, in a folder laid out as gold is.
final class MadeUpGold {
  let folder: String

  private static let towns = ["Marbury", "Oldhaven", "Tressel", "Quillford", "Brackwater", "Sunmere"]
  private static let things = ["bridge", "library", "ferry", "market", "tunnel", "windmill"]
  private static let people = ["Lydia Kestrel", "Omar Finch", "Greta Holm", "Ivan Sorrel", "Nora Vale", "Tomas Reed"]
  private static let causes = ["cracks", "mould", "rust", "smoke", "flooding", "rot"]
  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  /// By sentence of the second report the one of the first that says the same.
  private static let same = [1, 0, 3, 2]

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/gold-\(UUID().uuidString)"
    for (number, set) in ["outlets", "world"].enumerated() {
      for story in 0..<5 { try write(story: story + number, to: "\(folder)/eval/\(set)/dev/case\(story)") }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(story: Int, to path: String) throws {
    let (town, thing, person) = (Self.towns[story], Self.things[story], Self.people[story])
    let (cause, day, sum) = (Self.causes[story], Self.days[story], 12 + 7 * story)
    let first = [
      "The council of \(town) closed the \(thing) on \(day) after engineers found \(cause) in its walls.",
      "Mayor \(person) said that repairs of the \(thing) would cost \(sum) million crowns.",
      "Pupils of the school nearby sang carols in the square at noon.",
      "Nobody was hurt, the police of \(town) reported in the evening.",
      "A bakery gave bread away until dusk fell.",
    ]
    let second = [
      "Repairs of the \(thing) are to cost \(sum) million crowns, according to mayor \(person).",
      "Engineers found \(cause) in the walls of the \(thing), and \(town) closed it on \(day).",
      "The police of \(town) reported that nobody was hurt.",
      "At noon pupils sang carols in the square.",
      "Fishermen from the north complained about low prices again.",
    ]
    let pairs = Self.same.enumerated().map { "[0,\($1),1,\($0)]" }.joined(separator: ",")
    let gold = #"{"task":"align","unit":"sentence","reports":["a.txt","b.txt"],"pairs":[\#(pairs)],"maybe":[]}"#
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in [("a.txt", Self.text(first)), ("b.txt", Self.text(second)), ("gold.json", gold)] {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }
  }

  private static func text(_ sentences: [String]) -> String { sentences.joined(separator: "\n\n") + "\n" }
}
