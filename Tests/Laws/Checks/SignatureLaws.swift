import ParallaxModel
import ParallaxOutput

/// A signature is of its report alone, and stories by signatures are of the signatures alone: order, company, threads and
/// the way through lines change nothing.
struct SignatureLaws {
  private let files: [InputFile]
  /// Of each file read for itself.
  private let alone: [[SignedReport]]

  /// - Parameter cases: what lies in one folder.
  init(_ cases: [LawCase]) {
    let files = cases.flatMap(\.files)
    self.files = files
    alone = .inParallel(files.count) { file in
      var reader = SignatureReader()
      return Self.signed(files[file], by: &reader)
    }
  }

  private static func signed(_ file: InputFile, by reader: inout SignatureReader) -> [SignedReport] {
    DocumentReader(converters: .none).read([file]).documents.map { reader.sign($0) }
  }

  func check() -> Verdict {
    var verdict = Verdict()
    checkCompany(files.indices.map(\.self), "beside others", &verdict)
    checkCompany(files.indices.reversed(), "beside others, reversed", &verdict)
    checkLines(&verdict)
    checkGroups(alone.flatMap(\.self), &verdict)
    return verdict
  }

  /// One reader for all of them, in that order.
  private func checkCompany(_ order: [Int], _ how: String, _ verdict: inout Verdict) {
    var reader = SignatureReader()
    for file in order {
      let reports = Self.signed(files[file], by: &reader)
      verdict.require(.signatures, reports == alone[file], "\(files[file].path), \(how)")
    }
  }

  /// Read as lines, on all processors; and written as lines, read back.
  private func checkLines(_ verdict: inout Verdict) {
    let plain = files.indices.filter { file in
      InputReader.mayReadFile(named: files[file].path)
        && files[file].path.utf8.allSatisfy { $0 > 0x1F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }
    let lines = plain.map { file in
      Array("{\"path\":\"\(files[file].path)\",\"base64\":\"\(Base64.text(of: files[file].bytes))\"}".utf8)
    }
    let signed = LineSigner().sign(lines).reports
    verdict.require(.signatures, signed == plain.flatMap { alone[$0] }, "as lines, on all processors")
    for report in alone.joined() {
      verdict.require(.signatures, Self.readBack(report) == report, "\(report.path), written and read back")
    }
  }

  static func readBack(_ report: SignedReport) -> SignedReport? { try? SignedReport(parsing: report.line.dropLast()) }

  /// Groups are a partition, in any order of the reports the same, and of what was written and read back.
  func checkGroups(_ reports: [SignedReport], _ verdict: inout Verdict) {
    let groups = SignatureGroups.groups(of: reports)
    Self.checkPartition(groups, of: reports.count, &verdict)
    let named = Self.named(groups, reports)
    let half = reports.count / 2
    let others: [(String, [SignedReport])] = [
      ("reversed", reports.reversed()), ("rotated", Array(reports[half...] + reports[..<half])),
      ("read back", reports.compactMap(Self.readBack)),
    ]
    for (how, other) in others {
      let same = Self.named(SignatureGroups.groups(of: other), other) == named
      verdict.require(.groups, same, "\(how): other stories")
    }
  }

  static func checkPartition(_ groups: [[Int]], of count: Int, _ verdict: inout Verdict) {
    verdict.require(.groups, groups.joined().sorted() == Array(0..<count), "a report in no story, or in two")
    let sizes = groups.map(\.count)
    verdict.require(.groups, sizes == sizes.sorted(by: >), "a story before a larger one")
  }

  private static func named(_ groups: [[Int]], _ reports: [SignedReport]) -> [[String]] {
    groups.map { $0.map { "\(reports[$0].path)#\(reports[$0].document)" } }
  }
}
