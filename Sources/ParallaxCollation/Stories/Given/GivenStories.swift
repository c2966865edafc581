internal import ParallaxFormats
internal import ParallaxSupport

/// Reads stories that others have made, a line of JSON at a time, in any order of the lines.
///
/// A line is a story (`{"reports": [path…], "documents": [place…]}`, as `parallax group` and `parallax stories` write it,
/// of which `documents` may be missing), or a passage of passim's clusters (`{"cluster": …, "id": …, "series": …, "date":
/// …}`). Passages of one cluster are one text that several reports have: such reports are of one story, and so on from
/// report to report.
public struct GivenStories: Sendable {
  /// What is said of a report itself.
  private struct Said: Sendable {
    var outlet: String?
    var date: String?
  }

  private var reports: [GivenReport] = []
  private var said: [Said] = []
  private var numbers: [GivenReport: Int] = [:]
  /// Sets of reports of one story; those of passages by their cluster.
  private var stories: [(reports: [Int], headline: String?, outlets: [String], days: [String])] = []
  private var clusters: [String: [Int]] = [:]
  /// By report, whether a story has it already.
  private var isTaken: [Bool] = []

  public init() {}

  /// - Throws: what the line is not, or what of it cannot be taken; the rest of it is.
  public mutating func add(_ line: [UInt8]) throws(CollectionLineProblem) {
    let object = try JSONTree(line: line)
    if object["reports"] != nil { return try addStory(object) }
    if let cluster = object["cluster"]?.text { return try addPassage(object, of: cluster) }
    throw CollectionLineProblem(
      reason: object["id"] == nil && object["uid"] == nil
        ? "it has neither \"reports\" nor \"cluster\""
        : "it has no \"cluster\" (passim writes them without --docwise and --linewise)")
  }

  private mutating func addPassage(_ object: JSONTree, of cluster: String) throws(CollectionLineProblem) {
    guard let id = object["id"]?.text else { throw CollectionLineProblem(reason: "\"id\" is missing") }
    // Our own export says which place of which input it means.
    let place = object["document"]?.string.flatMap { place in object["path"]?.string.map { ($0, place) } }
    let isOurs = place.map { GivenReport(path: $0, document: $1).name == id } ?? false
    let number = number(
      of: isOurs ? GivenReport(path: place?.0 ?? id, document: place?.1 ?? "") : GivenReport(path: id))
    said[number].outlet = said[number].outlet ?? object["series"]?.text
    said[number].date = said[number].date ?? object["date"]?.string
    clusters[cluster, default: []].append(number)
  }

  private mutating func addStory(_ object: JSONTree) throws(CollectionLineProblem) {
    let paths = (object["reports"]?.elements ?? []).map { $0.string ?? $0["path"]?.string }
    let places = (object["documents"]?.elements ?? []).map { $0.string ?? "" }
    guard !paths.isEmpty, paths.allSatisfy({ $0 != nil }), places.isEmpty || places.count == paths.count else {
      throw CollectionLineProblem(reason: "\"reports\" is no list of paths")
    }
    var (own, twice): ([Int], String?) = ([], nil)
    for (place, path) in paths.enumerated() {
      let report = GivenReport(path: path ?? "", document: places.isEmpty ? "" : places[place])
      let number = number(of: report)
      if isTaken[number] { twice = twice ?? report.name } else { own.append(number) }
      isTaken[number] = true
    }
    let outlets = (object["outlets"]?.elements ?? []).compactMap(\.string)
    if !own.isEmpty { stories.append((own, object["headline"]?.string, outlets, Self.days(object["dates"]?.string))) }
    if let twice { throw CollectionLineProblem(reason: "“\(twice)” stands in a story before it") }
  }

  private mutating func number(of report: GivenReport) -> Int {
    if let number = numbers[report] { return number }
    numbers[report] = reports.count
    reports.append(report)
    said.append(Said())
    isTaken.append(false)
    return reports.count - 1
  }

  /// `2024-01-31 – 02-15` → `2024-01-31`, `2024-02-15`.
  private static func days(_ words: String?) -> [String] {
    guard let words else { return [] }
    let parts = words.split(separator: " – ", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[1].count < parts[0].count else { return parts }
    return [parts[0], parts[0].dropLast(parts[1].count) + parts[1]]
  }
}

extension GivenStories {
  /// What was read: the largest story first, then in the order of path and place of their first reports; each report in
  /// one of them.
  public var all: [GivenStory] {
    var sets = DisjointSets(count: reports.count)
    for own in stories.map(\.reports) + Array(clusters.values) { for report in own { sets.join(own[0], report) } }
    var members: [Int: [Int]] = [:]
    for report in reports.indices { members[sets.root(of: report), default: []].append(report) }
    var words: [Int: Int] = [:]
    for (number, story) in stories.enumerated() {
      let root = sets.root(of: story.reports[0])
      words[root] = words[root] ?? number
    }
    return members.map { story($1, saying: words[$0].map { stories[$0] }) }
      .sorted {
        $0.reports.count == $1.reports.count
          ? $0.reports[0].precedes($1.reports[0]) : $0.reports.count > $1.reports.count
      }
  }

  private func story(
    _ members: [Int], saying: (reports: [Int], headline: String?, outlets: [String], days: [String])?
  ) -> GivenStory {
    let members = members.sorted { reports[$0].precedes(reports[$1]) }
    let own = members.compactMap { said[$0].outlet }
    let days = ((saying?.days ?? []) + members.compactMap { said[$0].date.map { String($0.prefix(10)) } }).sorted()
    return GivenStory(
      reports: members.map { reports[$0] }, headline: saying?.headline,
      outlets: ((saying?.outlets ?? []) + own).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      days: days.first.map { [$0] + (days.last == $0 ? [] : [days[days.count - 1]]) } ?? [])
  }

  /// Puts reports that were read into the stories that were given. A given path stands for all reports of that input; what
  /// is in no story stands alone.
  ///
  /// - Returns: indices of `read`, in the order of `SignatureGroups.groups`; and the names of given reports that were not
  ///   read, in byte order.
  public func groups(of read: [SignedReport]) -> (groups: [[Int]], missing: [String]) {
    var places: [String: [Int]] = [:]
    for (index, report) in read.enumerated() {
      let given = GivenReport(path: Self.plain(report.path), document: report.document)
      places[given.name, default: []].append(index)
      if !report.document.isEmpty { places[given.path, default: []].append(index) }
    }
    var (isPlaced, groups, missing) = ([Bool](repeating: false, count: read.count), [[Int]](), [String]())
    for story in all {
      var group: [Int] = []
      for report in story.reports {
        let named = GivenReport(path: Self.plain(report.path), document: report.document).name
        let found = places[named] ?? []
        if found.isEmpty { missing.append(report.name) }
        for index in found where !isPlaced[index] {
          isPlaced[index] = true
          group.append(index)
        }
      }
      if !group.isEmpty { groups.append(group) }
    }
    groups += read.indices.filter { !isPlaced[$0] }.map { [$0] }
    return (Self.sorted(groups, read), missing.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  private static func sorted(_ groups: [[Int]], _ read: [SignedReport]) -> [[Int]] {
    func precedes(_ a: Int, _ b: Int) -> Bool { read[a].precedes(read[b]) || !read[b].precedes(read[a]) && a < b }
    return groups.map { $0.sorted(by: precedes) }
      .sorted { $0.count == $1.count ? precedes($0[0], $1[0]) : $0.count > $1.count }
  }

  /// `./a//b.txt` → `a/b.txt`.
  private static func plain(_ path: String) -> String {
    guard path.utf8.starts(with: "./".utf8) || path.contains("//") || path.contains("/./") else { return path }
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parts : parts
  }
}
