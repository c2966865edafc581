internal import Glibc
internal import ParallaxDatabase
internal import ParallaxModel

/// The inputs that an index has, in the order of their roots and names: files are mostly found in that order too, so that
/// each is the next one.
struct KnownInputs {
  struct Input {
    let id: Int
    let stamp: FileStamp
    let choices: Int
    /// Whether it has to be read again, for what was wrong with it may be mended from outside.
    let isFaulty: Bool
    fileprivate let root: Int
    fileprivate let name: Range<Int>
  }

  private var inputs: [Input] = []
  private var names: [UInt8] = []
  private var isTaken: [Bool] = []
  /// Where the next one is looked for.
  private var next = 0

  init(in database: borrowing Database) throws(DatabaseProblem) {
    let faulty = try Self.faulty(in: database)
    var (inputs, names) = ([Input](), [UInt8]())
    inputs.reserveCapacity(try database.number("SELECT count(*) FROM input"))
    try database.run("SELECT id, root, name, size, modified, changed, choices FROM input") { row in
      let start = names.count
      row.withBytes(2) { names += $0 }
      inputs.append(
        Input(
          id: row.number(0), stamp: FileStamp(size: row.number(3), modified: row.number(4), changed: row.number(5)),
          choices: row.number(6), isFaulty: faulty.contains(row.number(0)), root: row.number(1),
          name: start..<names.count))
    }
    self.names = names
    names.withUnsafeBytes { bytes in
      inputs.sort { Self.order(bytes, $0, $1.root, UnsafeRawBufferPointer(rebasing: bytes[$1.name])) < 0 }
    }
    self.inputs = inputs
    isTaken = Array(repeating: false, count: inputs.count)
  }

  private static func faulty(in database: borrowing Database) throws(DatabaseProblem) -> Set<Int> {
    var faulty: Set<Int> = []
    try database.run(
      "SELECT input FROM problem p WHERE opens = 0 AND NOT EXISTS (SELECT 1 FROM report r WHERE r.input = p.input)"
    ) { faulty.insert($0.number(0)) }
    return faulty
  }

  /// The name of an input below its root.
  ///
  /// - Parameter rest: what its path has behind that of the root.
  static func name(_ rest: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: rest[(rest.firstIndex { $0 != UInt8(ascii: "/") } ?? rest.count)...])
  }

  /// The input of that root and name, once.
  mutating func take(_ root: Int, _ name: UnsafeRawBufferPointer) -> Input? {
    guard let place = place(of: root, name), !isTaken[place] else { return nil }
    isTaken[place] = true
    next = place + 1
    return inputs[place]
  }

  /// Those that nobody took.
  var left: [Int] { inputs.indices.filter { !isTaken[$0] }.map { inputs[$0].id }.sorted() }

  private func place(of root: Int, _ name: UnsafeRawBufferPointer) -> Int? {
    names.withUnsafeBytes { bytes in
      if next < inputs.count, Self.order(bytes, inputs[next], root, name) == 0 { return next }
      var (low, high) = (0, inputs.count)
      while low < high {
        let middle = (low + high) / 2
        let order = Self.order(bytes, inputs[middle], root, name)
        if order == 0 { return middle }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  /// Below 0 where an input stands before that root and name, 0 where it is it.
  private static func order(
    _ names: UnsafeRawBufferPointer, _ input: Input, _ root: Int, _ name: UnsafeRawBufferPointer
  ) -> Int {
    if input.root != root { return input.root < root ? -1 : 1 }
    let own = UnsafeRawBufferPointer(rebasing: names[input.name])
    let common = min(own.count, name.count)
    if common > 0, let one = own.baseAddress, let other = name.baseAddress {
      let order = memcmp(one, other, common)
      if order != 0 { return Int(order) }
    }
    return own.count - name.count
  }
}
