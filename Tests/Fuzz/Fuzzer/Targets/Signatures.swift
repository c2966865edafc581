import ParallaxModel
import ParallaxOutput

/// Lines of any bytes are taken for reports, for signatures and for stories of others. What becomes of them reads back to
/// itself, and is grouped into stories that hold each report once, whatever the order of the lines.
func fuzzSignatures(_ input: UnsafeBufferPointer<UInt8>) {
  let lines = input.split(separator: 0x0A, maxSplits: 40).map { Array($0) }
  var reports = LineSigner().sign(lines).reports
  var given = GivenStories()
  for line in lines {
    if let report = try? SignedReport(parsing: line) { reports.append(report) }
    try? given.add(line)
  }
  for report in reports {
    let written = report.line
    precondition(written.last == 0x0A && !written.dropLast().contains(0x0A), "a signature that is not one line")
    precondition((try? SignedReport(parsing: written.dropLast())) == report, "a signature that reads back otherwise")
  }
  let groups = SignatureGroups.groups(of: reports)
  precondition(groups.joined().sorted() == Array(reports.indices), "no partition")
  let reversed = Array(reports.reversed())
  let again = SignatureGroups.groups(of: reversed).map { $0.map { reversed[$0] } }
  precondition(again == groups.map { $0.map { reports[$0] } }, "another order, other stories")
  check(given, beside: reports)
}

private func check(_ given: GivenStories, beside reports: [SignedReport]) {
  let named = given.all.flatMap(\.reports)
  precondition(Set(named).count == named.count, "a report in two of the given stories")
  precondition(given.groups(of: reports).groups.joined().sorted() == Array(reports.indices), "no partition")
}
