import ParallaxModel
import Testing

@Suite struct SiglaTests {
  private func sigla(_ paths: [String], _ chosen: [String: String] = [:]) -> [String: String] {
    let files = paths.map { InputFile(path: $0, bytes: Array("A report.".utf8)) }
    let reports = ReportReader().read(files, ReadingChoices(sigla: chosen)).reports
    return Dictionary(uniqueKeysWithValues: reports.map { ($0.document.path, $0.siglum) })
  }

  @Test(arguments: [
    (["s/000_ab.txt", "s/001_cd.txt"], ["000", "001"]),
    (["a/000_x.txt", "b/000_x.txt"], ["a/000_x", "b/000_x"]),
    (["000_x.txt", "000_y.txt", "001.txt"], ["x", "y", "001"]),
    (["report.txt"], ["report"]),
    (["-"], ["stdin"]),
    (["_.txt"], ["_"]),
    (["a \u{1B}[2Jb.txt"], ["a[2Jb"]),
    (["very-long-name.txt"], ["very-lon"]),
    (
      ["1bb79cc1/fox.txt", "2153fb3e/fox.txt", "1bb79cc1/hpo.txt", "2153fb3e/hpo.txt"],
      ["fox-1", "fox-2", "hpo-1", "hpo-2"]
    ),
    (["1bb79cc1/fox.txt", "1b99f798/fox.txt"], ["fox-1bb", "fox-1b9"]),
    (["longfolder-one/wires.txt", "longfolder-two/wires.txt"], ["wires", "wires~2"]),
  ])
  func namesAreShortAndUnlike(_ paths: [String], _ expected: [String]) {
    let got = sigla(paths)
    #expect(paths.map { got[$0] } == expected)
    #expect(sigla(paths.reversed()) == got)
  }

  @Test func allAreUniqueWhateverTheNames() {
    let paths = (0..<30).map { "folder/very-long-name-\($0)/the-same-long-name-\($0 % 3)_.txt" }
    let got = sigla(paths)
    #expect(Set(got.values).count == 30)
    #expect(got.values.allSatisfy { $0.count <= 8 })
    #expect(sigla(paths.reversed()) == got)
  }

  @Test(arguments: [
    ("BBC News", "BBCNews"), ("The Guardian", "Guardian"), ("New York Times", "NYT"), ("The New York Times", "NYT"),
    ("San Francisco Chronicle", "SFC"), ("El País", "ElPaís"), ("Washington Post", "Washingt"),
    ("edition.example.co.uk", "example"), ("", "page"),
  ])
  func whatIsTakenOutOfAFormatIsCalledByItsOutlet(_ outlet: String, _ siglum: String) {
    let page = """
      <!DOCTYPE html><html><head><title>A dam fails</title><meta property="og:site_name" content="\(outlet)"></head>
      <body><article><h1>A dam fails</h1><p>The dam near Varna failed on Monday, and nobody was hurt.</p></article></body>
      </html>
      """
    let reports = ReportReader().read([InputFile(path: "page_1.html", bytes: Array(page.utf8))]).reports
    #expect(reports.map(\.siglum) == [siglum])
  }

  @Test func namesAreGivenWithinAStory() {
    let dam = "The dam near Varna failed on Monday night, and 4,200 people had to leave their houses in the valley."
    let vote = "Voters in Lindenau chose Ada Brandt as their mayor on Sunday with 52 percent of the votes cast."
    let texts = [("1/fox.txt", dam), ("1/hpo.txt", dam), ("2/fox.txt", vote), ("2/hpo.txt", vote)]
    let files = texts.map { InputFile(path: $0, bytes: Array(($1 + "\n\n" + $1.replacing("The", with: "That")).utf8)) }
    let collation = Collation.collate(files).collation
    #expect(collation.stories.map(\.reports.count) == [2, 2])
    #expect(collation.reports.map(\.siglum) == ["fox", "hpo", "fox", "hpo"])
    let third = InputFile(path: "1/nyt.txt", bytes: Array((dam + "\n\n" + dam.replacing("The", with: "That")).utf8))
    let ties = Collation.collate(files + [third]).collation.ties
    let supporters = Set(ties.flatMap(\.reasons).filter { $0.kind == .support }.map(\.value))
    #expect(supporters == ["fox", "hpo", "nyt"])
    let one = InputFile(path: "3/fox.txt", bytes: Array("Bees sleep at night, a study of 40 hives has found.".utf8))
    #expect(Collation.collate(files + [one]).collation.reports.map(\.siglum).prefix(4) == ["fox", "hpo", "fox", "hpo"])
    #expect(Collation.collate(files + [one]).collation.reports.last?.siglum != "fox")
  }

  @Test func theReadersChoiceHolds() {
    let got = sigla(["000_x.txt", "001.txt"], ["001.txt": "000"])
    #expect(got["001.txt"] == "000")
    #expect(got["000_x.txt"] != "000")
  }

  @Test func reportsComeInCanonicalOrder() {
    let files = ["b.txt", "a.txt", "c/a.txt"].map { InputFile(path: $0, bytes: Array("A report.".utf8)) }
    for order in [files, files.reversed()] {
      #expect(
        ReportReader().read(order).reports.map(\.siglum) == ReportReader().read(files).reports.map(\.siglum).sorted())
    }
  }
}
