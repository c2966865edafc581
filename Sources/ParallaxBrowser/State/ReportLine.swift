import ParallaxModel
import ParallaxPage

/// A report of a story in one line of a list: who, when, its headline.
struct ReportLine: Sendable, Equatable {
  /// As the list counts reports: in the collation, or in the index of a large collection.
  let report: Int
  /// Its outlet, else how it is called for short.
  let name: String
  let outlet: String?
  let day: PublishedDay?
  let headline: String

  init(_ report: Int, in collation: Collation) {
    self.report = report
    let own = collation.reports[report]
    outlet = own.outlet
    name = own.outlet ?? own.siglum
    day = PublishedDay(of: own)
    headline = own.headline.map { own.document.string($0.bytes) } ?? StoryWords.beginning(of: own)
  }

  /// - Parameter name: where its outlet is not known.
  init(_ listed: ListedReport, named name: String) {
    report = listed.id
    outlet = listed.outlet
    self.name = listed.outlet ?? name
    day = listed.date.flatMap(PublishedDay.init(ofDate:))
    headline = listed.headline
  }

  /// In the order of their days; those without one come last, those alike keep their order.
  static func sorted(_ lines: [ReportLine], newestFirst: Bool) -> [ReportLine] {
    lines.enumerated().sorted { a, b in
      guard let one = a.element.day, let other = b.element.day, one != other else {
        return (a.element.day == nil ? 1 : 0, a.offset) < (b.element.day == nil ? 1 : 0, b.offset)
      }
      return newestFirst ? one > other : one < other
    }.map(\.element)
  }
}

extension ListedReport {
  /// What it is called where its outlet is not known: its file without folder and ending.
  var fileName: String {
    let file = name.path.split(separator: "/").last.map(String.init) ?? name.path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}

extension ListedStory {
  /// What its reports are called where their outlets are not known: their files up to the first `_`, as sigla are, or in
  /// full where that would name two alike.
  var fileNames: [String] {
    let names = reports.map(\.fileName)
    let heads = names.map { name in name.firstIndex(of: "_").map { String(name[..<$0]) } ?? name }
    return Set(heads).count == heads.count && !heads.contains("") ? heads : names
  }
}
