internal import ParallaxDatabase
internal import ParallaxModel

extension IndexRefresh {
  /// What has been done before reports are grouped.
  enum Step {
    /// All inputs are read.
    case reading
    /// None was looked at.
    case corrections
  }

  /// Groups all reports, where what decides that has changed since it was done last.
  ///
  /// - Parameter ahead: reports of the index as they were a while ago; of nil all are read now.
  /// - Returns: whether the stories are others.
  func group(after step: Step, _ ahead: Ahead<SignedReports?>? = nil) throws(DatabaseProblem) -> Bool {
    let (kept, now) = try index.connections.write { database throws(DatabaseProblem) in
      (try KeptGrouping(in: database), try basis(in: database))
    }
    let isCurrent = kept.change == now.change && kept.said == now.said
    if isCurrent, now.unfinished == 0 || step == .corrections { return false }
    index.show(.grouping)
    tell(.grouping)
    let grouping = try isCurrent ? kept : grouping(now, ahead)
    try index.connections.write { database throws(DatabaseProblem) in
      try database.transaction { () throws(DatabaseProblem) in
        if !isCurrent { try grouping.write(to: database) }
        if step == .reading { try IndexState.unfinished.set(0, in: database) }
      }
    }
    return !isCurrent
  }

  /// Groups what is read while the rest is, each time when there are three times as many.
  func groupMeanwhile() throws(DatabaseProblem) {
    let (kept, now) = try index.connections.write { database throws(DatabaseProblem) in
      (try KeptGrouping(in: database), try basis(in: database))
    }
    let grouped = kept.stories.reduce(0) { $0 + $1.reports.count }
    guard now.reports >= max(500, 3 * grouped) else { return }
    let grouping = try grouping(now)
    try index.connections.write { database throws(DatabaseProblem) in try grouping.write(to: database) }
  }

  /// What decides which stories there are.
  private struct Basis {
    let change: Int
    let said: Int
    let unfinished: Int
    let reports: Int
  }

  private func basis(in database: borrowing Database) throws(DatabaseProblem) -> Basis {
    Basis(
      change: try IndexState.change.value(in: database), said: try said(in: database),
      unfinished: try IndexState.unfinished.value(in: database),
      reports: try database.number("SELECT count(*) FROM report"))
  }

  /// What decides the stories beside the reports, as a number.
  private func said(in database: borrowing Database) throws(DatabaseProblem) -> Int {
    var hash = try index.roots.names(in: database).order
    for correction in corrections where correction.kind.isOfStories {
      hash = hash.addingFNV1a(correction.kind == .join ? 1 : 2)
      for (group, range) in zip(correction.groups, correction.ranges) {
        hash = hash.addingFNV1a(UInt8(truncatingIfNeeded: group))
        for byte in "\(range.document)\n\(range.digest)\n\(range.bytes)".utf8 {
          hash = hash.addingFNV1a(byte)
        }
      }
    }
    return Int(truncatingIfNeeded: hash)
  }

  private func grouping(_ now: Basis, _ ahead: Ahead<SignedReports?>? = nil) throws(DatabaseProblem) -> KeptGrouping {
    let (ids, reports, rulings) = try index.connections.read { database throws(DatabaseProblem) in
      let signed = try SignedReports(index.roots, in: database, ahead: ahead)
      let named = try NamedReports(corrections, index.roots, in: database)
      return (signed.ids, signed.reports, named)
    }
    let stories = SignatureGroups.stories(of: reports) { rulings.rulings(of: ids, in: $0) }
    // Freed beside what follows: they are some hundred thousand pieces of memory.
    _ = SystemThread.start { withExtendedLifetime(reports) {} }
    return KeptGrouping(
      change: now.change, said: now.said,
      stories: stories.map { story in
        KeptGrouping.Story(
          reports: story.reports.map { Int32(ids[$0]) }, folded: story.folded, isJoined: story.isJoined)
      })
  }
}
