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

  /// Compares, and makes the roots of the index those of what was found.
  init(_ found: FoundInputs, _ code: ChoicesCode, in database: borrowing Database) throws(DatabaseProblem) {
    var known = try KnownInputs(in: database)
    let digest = try database.prepared("SELECT digest FROM input WHERE id = ?")
    var roots = IndexRootTable(found, kept: try IndexRootTable.kept(in: database))
    for file in 0..<found.count {
      let root = try roots.number(of: file, in: database)
      let choices = code.value(ofReportAt: found.path(of: file))
      let stamp = found.stamp(of: file)
      let before = found.withPlace(of: file) { known.take(root, KnownInputs.name($1)) }
      if let before, let stamp, before.stamp == stamp, before.choices == choices, !before.isFaulty { continue }
      let isFresh = stamp?.isFresh ?? true
      let kept = isFresh ? FileStamp(size: -1, modified: 0, changed: 0) : stamp
      var held: String?
      if let before, before.choices == choices, !before.isFaulty {
        try digest.run([.number(before.id)]) { held = $0.text(0) }
      }
      new.append(File(file: file, choices: choices, digest: held, size: stamp?.size ?? 0))
      rows[file] = InputRow(
        root: root, name: found.withPlace(of: file) { Array(KnownInputs.name($1)) },
        stamp: kept ?? FileStamp(size: -1, modified: 0, changed: 0))
    }
    gone = known.left
    try roots.removeOthers(from: database)
  }
}

/// The numbers of roots, by the arguments that name them.
private struct IndexRootTable {
  private let found: FoundInputs
  private var kept: [String: Int]
  private var numbers: [[UInt8]: Int] = [:]
  /// The root of the file before, for files below one root follow each other.
  private var last: (argument: [UInt8], number: Int) = ([], 0)

  static func kept(in database: borrowing Database) throws(DatabaseProblem) -> [String: Int] {
    var kept: [String: Int] = [:]
    try database.run("SELECT id, path FROM root") { kept[$0.text(1)] = $0.number(0) }
    return kept
  }

  init(_ found: FoundInputs, kept: [String: Int]) {
    self.found = found
    self.kept = kept
  }

  mutating func number(of file: Int, in database: borrowing Database) throws(DatabaseProblem) -> Int {
    let before = last
    if before.number > 0, found.withPlace(of: file, { argument, _ in argument.elementsEqual(before.argument) }) {
      return before.number
    }
    let argument = found.withPlace(of: file) { argument, _ in Array(argument) }
    var number = numbers[argument] ?? 0
    if number == 0 { number = try self.number(of: argument, in: database) }
    numbers[argument] = number
    last = (argument, number)
    return number
  }

  private mutating func number(
    of argument: [UInt8], in database: borrowing Database
  ) throws(DatabaseProblem) -> Int {
    let path = PrivateFiles.absolute(String(decoding: argument, as: UTF8.self))
    var number = kept[path] ?? 0
    if number == 0 {
      try database.run("INSERT INTO root (path) VALUES (?) RETURNING id", [.text(path)]) { number = $0.number(0) }
      kept[path] = number
    }
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
  /// Whether the reader says something of single inputs.
  private let hasOwnWords: Bool
  /// Of an input of which nothing is said.
  private var whole = 0

  init(_ choices: ReadingChoices, _ reader: InputReader) {
    let limits = choices.limits
    let words = [
      reader.encoding?.name ?? "", "\(reader.limits.bytes)", "\(limits.text) \(limits.unpacked) \(limits.depth)",
      String(describing: choices.converters), SignedReport.schema,
    ]
    common = words.joined(separator: "\n").utf8.fnv1a64()
    self.choices = choices
    hasOwnWords = !choices.outlets.isEmpty || !choices.languages.bySiglum.isEmpty
    whole = value(for: "")
  }

  func value(ofReportAt path: @autoclosure () -> String) -> Int {
    // Mostly it is the same for all.
    guard hasOwnWords else { return whole }
    return value(for: path())
  }

  private func value(for path: String) -> Int {
    let language = choices.language(ofReportAt: path)?.code ?? ""
    let outlet = choices.outlets[path] ?? ""
    var hash = common
    for byte in "\(language)\n\(outlet)".utf8 { hash = hash.addingFNV1a(byte) }
    return Int(truncatingIfNeeded: hash)
  }
}
