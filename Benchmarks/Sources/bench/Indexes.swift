/// An index of a collection: making it, opening it again with nothing new, and words that are looked for in it, beside a
/// search through all the files.
struct Indexes: ~Copyable {
  let folder: WorkFolder
  let parallax: String

  private static let stories = 500
  private static let reports = 8

  func print(_ bounds: inout Bounds) {
    let collection = write()
    let index = "\(folder.path)/collection.db"
    let made = Table(
      title: "An index of \(Self.stories * Self.reports) reports",
      rows: [
        (
          "made",
          Command("sh", ["-c", "rm -f \"$2\"* && \"$0\" index -q \"$1\" --into \"$2\"", parallax, collection, index])
        )
      ]
    ).print()["made"]
    let used = Table(
      title: "The same, used",
      rows: [
        ("searched", Command(parallax, ["search", "-q", Self.word, index])),
        ("opened with nothing new", Command(parallax, ["index", "-q", index])),
        ("stories", Command(parallax, ["stories", "-q", index])),
        ("grep -r", Command("grep", ["-rlw", Self.word, collection])),
      ]
    ).print()
    guard let made, let searched = used["searched"], let opened = used["opened with nothing new"] else { return }
    bounds.expect("a search beside making the index", searched.processor / made.processor, atMost: 0.1)
    bounds.expect("opening beside making the index", opened.processor / made.processor, atMost: 0.1)
    bounds.expect("memory for a search beside making", searched.megabytes / made.megabytes, atMost: 1)
  }

  /// What a story has in all its reports, and no other.
  private static let word = "zzstory7"

  private func write() -> String {
    let path = folder.folder("collection")
    var text = SampleText(seed: 17, words: 20_000)
    for story in 0..<Self.stories {
      var own = text.paragraphs(words: 240)
      own[0][3] = "zzstory\(story)"
      for report in 0..<Self.reports {
        let words = text.edited(own).filter { _ in text.below(10) > 0 }
        _ = folder.write("collection/s\(story)_\(report).txt", words)
      }
    }
    return path
  }
}
