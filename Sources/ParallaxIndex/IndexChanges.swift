internal import ParallaxDatabase
internal import ParallaxModel

/// What is to be done so that an index has what was found.
struct IndexChanges: Sendable {
  /// A file that has to be looked at.
  struct File: Sendable {
    /// Its number among what was found.
    let file: Int
    let choices: Int
    /// What it held when it was read with these choices; nil where that does not tell.
    let digest: String?
    let size: Int
  }

  /// In the order of their paths.
  private(set) var new: [File] = []
  /// Inputs that went.
  private(set) var gone: [Int] = []
  /// By the number of a new file.
  private(set) var rows: [Int: InputRow] = [:]

  private struct Key: Hashable {
    let root: Int
    let name: [UInt8]
  }

  private struct Known {
    let id: Int
    let stamp: FileStamp
    let choices: Int
    /// Whether it has to be read again, for what was wrong with it may be mended from outside.
    let isFaulty: Bool
  }

  /// Compares, and makes the roots of the index those of what was found.
  init(_ found: FoundInputs, _ code: ChoicesCode, in database: borrowing Database) throws(DatabaseProblem) {
    var known = try Self.known(in: database)
    let digest = try database.prepared("SELECT digest FROM input WHERE id = ?")
    var roots = try IndexRootTable(in: database)
    for file in 0..<found.count {
      let (argument, rest) = found.place(of: file)
      let root = try roots.number(of: argument, in: database)
      let name = Array(rest.drop { $0 == UInt8(ascii: "/") })
      let choices = code.value(ofReportAt: found.path(of: file))
      let stamp = found.stamp(of: file)
      let before = known.removeValue(forKey: Key(root: root, name: name))
      if let before, let stamp, before.stamp == stamp, before.choices == choices, !before.isFaulty { continue }
      let isFresh = stamp?.isFresh ?? true
      let kept = isFresh ? FileStamp(size: -1, modified: 0, changed: 0) : stamp
      var held: String?
      if let before, before.choices == choices, !before.isFaulty {
        try digest.run([.number(before.id)]) { held = $0.text(0) }
      }
      new.append(File(file: file, choices: choices, digest: held, size: stamp?.size ?? 0))
      rows[file] = InputRow(root: root, name: name, stamp: kept ?? FileStamp(size: -1, modified: 0, changed: 0))
    }
    gone = known.values.map(\.id).sorted()
    try roots.removeOthers(from: database)
  }

  private static func known(in database: borrowing Database) throws(DatabaseProblem) -> [Key: Known] {
    var faulty: Set<Int> = []
    try database.run(
      "SELECT input FROM problem p WHERE opens = 0 AND NOT EXISTS (SELECT 1 FROM report r WHERE r.input = p.input)"
    ) { faulty.insert($0.number(0)) }
    var known = [Key: Known](minimumCapacity: try database.number("SELECT count(*) FROM input"))
    try database.run("SELECT id, root, name, size, modified, changed, choices FROM input") { row in
      let stamp = FileStamp(size: row.number(3), modified: row.number(4), changed: row.number(5))
      known[Key(root: row.number(1), name: row.bytes(2))] = Known(
        id: row.number(0), stamp: stamp, choices: row.number(6), isFaulty: faulty.contains(row.number(0)))
    }
    return known
  }
}

/// The numbers of roots, by the arguments that name them.
private struct IndexRootTable {
  private var kept: [String: Int] = [:]
  private var numbers: [String: Int] = [:]

  init(in database: borrowing Database) throws(DatabaseProblem) {
    var kept: [String: Int] = [:]
    try database.run("SELECT id, path FROM root") { kept[$0.text(1)] = $0.number(0) }
    self.kept = kept
  }

  mutating func number(of argument: String, in database: borrowing Database) throws(DatabaseProblem) -> Int {
    if let number = numbers[argument] { return number }
    let path = PrivateFiles.absolute(argument)
    var number = kept[path] ?? 0
    if number == 0 {
      try database.run("INSERT INTO root (path) VALUES (?) RETURNING id", [.text(path)]) { number = $0.number(0) }
      kept[path] = number
    }
    numbers[argument] = number
    return number
  }

  func removeOthers(from database: borrowing Database) throws(DatabaseProblem) {
    let used = Set(numbers.values)
    for (_, number) in kept where !used.contains(number) {
      try database.run("DELETE FROM root WHERE id = ?", [.number(number)])
    }
  }
}

/// All that decides how an input is read beside its bytes, as a number.
struct ChoicesCode {
  private let common: UInt64
  private let choices: ReadingChoices

  init(_ choices: ReadingChoices, _ reader: InputReader) {
    let limits = choices.limits
    let words = [
      reader.encoding?.name ?? "", "\(reader.limits.bytes)", "\(limits.text) \(limits.unpacked) \(limits.depth)",
      String(describing: choices.converters), SignedReport.schema,
    ]
    common = words.joined(separator: "\n").utf8.fnv1a64()
    self.choices = choices
  }

  func value(ofReportAt path: String) -> Int {
    let language = choices.language(ofReportAt: path)?.code ?? ""
    let outlet = choices.outlets[path] ?? ""
    var hash = common
    for byte in "\(language)\n\(outlet)".utf8 { hash = hash.addingFNV1a(byte) }
    return Int(truncatingIfNeeded: hash)
  }
}
