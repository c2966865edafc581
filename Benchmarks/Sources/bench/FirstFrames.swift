import Glibc

/// How long it takes from the start of a program until text of the sample reports is on the screen, beside programs that
/// show texts, changes or news; and until it has said its version.
struct FirstFrames: ~Copyable {
  let folder: WorkFolder
  let parallax: String
  let seeds: String

  /// Stands in the first lines of each sample report.
  private static let word = "Putin"
  private static let runs = 25

  func print(_ bounds: inout Bounds) {
    for size in ["80x24", "200x60"] {
      let costs = Table(title: "First text on a screen of \(size)", rows: rows(size)).printElapsed(runs: Self.runs)
      guard let ours = costs["parallax"] else { continue }
      if let less = costs["less"] { bounds.expect("first text beside less", ours.elapsed / less.elapsed, atMost: 10) }
      for peer in ["vim -d", "tig", "newsboat"] {
        if let other = costs[peer] {
          bounds.expect("first text beside \(peer)", ours.elapsed / other.elapsed, atMost: 1)
        }
      }
    }
    let versions = Table(
      title: "Start and end (--version)",
      rows: ["parallax", "less", "git"].map { ($0, Command($0 == "parallax" ? parallax : $0, ["--version"])) }
    ).printElapsed(runs: 3 * Self.runs)
    if let ours = versions["parallax"], let less = versions["less"] {
      bounds.expect("start and end beside less", ours.elapsed / less.elapsed, atMost: 2.5)
    }
  }

  private func rows(_ size: String) -> [(name: String, command: Command?)] {
    let files = texts.prefix(2).map { "\(seeds)/\($0)" }
    let feed = newsFeed()
    let rows: [(String, Command?)] = [
      ("parallax", Command(parallax, [seeds])), ("less", Command("less", files.suffix(1))),
      ("vim -d", Command("vim", ["-n", "-d"] + files)), ("tig", Command("tig", ["-C", repository()])),
      ("newsboat", Command("newsboat", ["-q", "-u", feed, "-c", "\(folder.path)/cache.db", "-C", "/dev/null"])),
    ]
    return rows.map { ($0, $1?.until(Self.word, size: size)) }
  }

  private var texts: [String] {
    guard let folder = opendir(seeds) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted()
  }

  /// A repository with the sample reports, whose commits name the word.
  private func repository() -> String {
    let path = folder.folder("repository")
    let commits = """
      cd "$1" && git init -q && cp "$2"/*.txt . && git add . && for n in 1 2 3 4 5; do
        git -c user.name=a -c user.email=a@b commit -q --allow-empty -m "\(Self.word) $n"
      done
      """
    _ = Command("sh", ["-c", commits, "sh", path, seeds])?.run()
    return path
  }

  /// A file that names a feed by the word.
  private func newsFeed() -> String {
    let entry = "<item><title>\(Self.word)</title><link>http://localhost/</link><description>text</description></item>"
    let feed = folder.write(
      "\(Self.word).xml", text: "<rss version=\"2.0\"><channel><title>\(Self.word)</title>\(entry)</channel></rss>")
    return folder.write("urls", text: "file://\(feed) \"~\(Self.word)\"\n")
  }
}
