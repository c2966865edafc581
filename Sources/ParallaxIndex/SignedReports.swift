internal import ParallaxDatabase
internal import ParallaxModel

/// The reports of an index with their numbers and signatures.
///
/// What belongs to a number never changes, so that reports that were read a while ago need but be told from those that are
/// gone, and those that came since be read.
struct SignedReports: Sendable {
  private(set) var ids: [Int] = []
  private(set) var reports: [SignedReport] = []

  private static let heads = """
    SELECT r.id, r.place, r.headline, r.outlet, r.date, r.language, i.root, i.name
    FROM input i JOIN report r ON r.input = i.id
    """

  /// Reads all, ascending by path where there is one root.
  init(_ roots: IndexRoots, in database: borrowing Database) throws(DatabaseProblem) {
    var heads = Heads(try roots.names(in: database))
    heads.all.reserveCapacity(try database.number("SELECT count(*) FROM report"))
    try database.run(Self.heads + " ORDER BY i.root, i.name, r.id") { heads.add($0) }
    let places = Dictionary(uniqueKeysWithValues: heads.all.enumerated().map { ($1.id, $0) })
    var signatures = [StorySignature?](repeating: nil, count: heads.all.count)
    // Apart from the heads: what is put in an order takes room on the disk where it is large.
    try database.run("SELECT report, sum, bytes FROM signature") { row in
      if let place = places[row.number(0)] {
        signatures[place] = StorySignature(
          row, language: heads.all[place].language, date: heads.all[place].date)
      }
    }
    ids.reserveCapacity(heads.all.count)
    reports.reserveCapacity(heads.all.count)
    for (head, signature) in zip(heads.all, signatures) { try add(head, signature, of: database) }
  }

  /// The same, where reports were read before.
  ///
  /// - Parameter ahead: of this index, at an earlier moment; nil where nothing was read.
  init(
    _ roots: IndexRoots, in database: borrowing Database, ahead: Ahead<SignedReports?>?
  ) throws(DatabaseProblem) {
    // Taken here, and held nowhere else: a copy of all reports would cost as much as reading some hundred new ones.
    guard let read = ahead?.take() else {
      try self.init(roots, in: database)
      return
    }
    self = read
    let came = try takeOutGone(in: database)
    if came.isEmpty { return }
    let (heads, signatures) = (
      try database.prepared(Self.heads + " WHERE r.id = ?"),
      try database.prepared("SELECT report, sum, bytes FROM signature WHERE report = ?")
    )
    let names = try roots.names(in: database)
    for id in came {
      var found = Heads(names)
      try heads.run([.number(id)]) { found.add($0) }
      guard let head = found.all.first else { throw DatabaseProblem(.foreign, path: database.path) }
      var signature: StorySignature?
      try signatures.run([.number(id)]) { signature = StorySignature($0, language: head.language, date: head.date) }
      try add(head, signature, of: database)
    }
  }

  /// Takes out the reports that are not in the index any more.
  ///
  /// - Returns: the numbers of those that came, ascending.
  private mutating func takeOutGone(in database: borrowing Database) throws(DatabaseProblem) -> [Int] {
    var now: [Int] = []
    now.reserveCapacity(ids.count)
    try database.run("SELECT id FROM report") { now.append($0.number(0)) }
    now.sort()
    var came: [Int] = []
    var gone: Set<Int> = []
    var rest = ids.sorted()[...]
    for id in now {
      while let before = rest.first, before < id { gone.insert(rest.removeFirst()) }
      if rest.first == id { rest.removeFirst() } else { came.append(id) }
    }
    gone.formUnion(rest)
    if !gone.isEmpty {
      let left = ids.indices.filter { !gone.contains(ids[$0]) }
      (ids, reports) = (left.map { ids[$0] }, left.map { reports[$0] })
    }
    return came
  }

  private mutating func add(
    _ head: Head, _ signature: StorySignature?, of database: borrowing Database
  ) throws(DatabaseProblem) {
    guard let signature else { throw DatabaseProblem(.foreign, path: database.path) }
    ids.append(head.id)
    reports.append(
      SignedReport(
        path: head.path, document: head.place, headline: head.headline, outlet: head.outlet, date: head.date,
        signature: signature))
  }

  /// What is known of a report beside its signature.
  private struct Head {
    let id: Int
    let path: String
    let place: String
    let headline: String
    let outlet: String?
    let date: String?
    let language: String?
  }

  private struct Heads {
    private let names: RootNames
    var all: [Head] = []

    init(_ names: RootNames) { self.names = names }

    mutating func add(_ row: borrowing Row) {
      all.append(
        Head(
          id: row.number(0), path: names.path(row, at: 6), place: row.text(1), headline: row.text(2),
          outlet: row.optionalText(3), date: row.optionalText(4), language: row.optionalText(5)))
    }
  }
}

extension StorySignature {
  /// Nil where it is damaged.
  ///
  /// - Parameter row: of the report, the checksum, the bytes.
  init?(_ row: borrowing Row, language: String?, date: String?) {
    let sum = row.number(1)
    var signature: StorySignature?
    row.withBytes(2) { bytes in
      if bytes.checksum == sum { signature = StorySignature(bytes: bytes, language: language, date: date) }
    }
    guard let signature else { return nil }
    self = signature
  }
}
