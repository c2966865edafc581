internal import ParallaxCollation
internal import ParallaxText

/// Which tokens of two readings stand for each other, by the edit script between them.
struct ReadingAlignment: Sendable {
  /// For each token of one reading its counterpart in the other; -1 for none.
  private(set) var toOther: [Int]
  private(set) var toOwn: [Int]
  /// Tokens that differ in nothing but form, on both sides.
  private(set) var isFormal: [Bool]
  private(set) var isFormalInOther: [Bool]
  /// Tokens that stand elsewhere in the other reading than between the counterparts of their neighbours.
  private var isMoved: [Bool]
  private var isMovedInOther: [Bool]
  /// Whether single words that stand elsewhere have their counterparts too.
  private(set) var reachesElsewhere = false
  /// How far a neighbour may be to say where words would stand in the other reading.
  private static let reach = 10

  /// Nothing stands for anything yet.
  private init(own: Int, other: Int) {
    toOther = Array(repeating: -1, count: own)
    toOwn = Array(repeating: -1, count: other)
    isFormal = Array(repeating: false, count: own)
    isFormalInOther = Array(repeating: false, count: other)
    isMoved = isFormal
    isMovedInOther = isFormalInOther
  }

  init(_ script: EditScript, own: Int, other: Int) {
    self.init(own: own, other: other)
    var (isEdited, isNew) = (isFormal, isFormalInOther)
    for edit in script.edits {
      for token in edit.from { isEdited[token] = true }
      for token in edit.to { isNew[token] = true }
    }
    var two = 0
    for one in isEdited.indices where !isEdited[one] {
      while two < other, isNew[two] { two += 1 }
      guard two < other else { break }
      join(one, two)
      two += 1
    }
    for edit in script.edits where edit.operation == .move || edit.difference == .cosmetic {
      for (one, two) in zip(edit.from, edit.to) { join(one, two) }
      if edit.operation == .move {
        for token in edit.from { isMoved[token] = true }
        for token in edit.to { isMovedInOther[token] = true }
        continue
      }
      for token in edit.from { isFormal[token] = true }
      for token in edit.to { isFormalInOther[token] = true }
      // `does not` and `doesn't`: where one side has more words, those left are put with the other's last.
      if let last = edit.to.last { for token in edit.from.dropFirst(edit.to.count) { toOther[token] = last } }
      if let last = edit.from.last { for token in edit.to.dropFirst(edit.from.count) { toOwn[token] = last } }
    }
    checkInvariants()
  }

  /// - Parameters:
  ///   - pairs: tokens that stand for each other, in the order of both readings.
  ///   - own: the length of one reading.
  ///   - other: that of the other.
  init(pairs: [(Int, Int)], own: Int, other: Int) {
    self.init(own: own, other: other)
    for (one, two) in pairs { join(one, two) }
    checkInvariants()
  }

  /// Both sides have an entry for each token, and a counterpart is a token of the other reading.
  func checkInvariants() {
    #if DEBUG
      assert([isFormal.count, isMoved.count].allSatisfy { $0 == toOther.count })
      assert([isFormalInOther.count, isMovedInOther.count].allSatisfy { $0 == toOwn.count })
      assert(toOther.allSatisfy { $0 >= -1 && $0 < toOwn.count }, "a counterpart is a token of the other reading")
      assert(toOwn.allSatisfy { $0 >= -1 && $0 < toOther.count }, "a counterpart is a token of this reading")
    #endif
  }

  private mutating func join(_ one: Int, _ two: Int) {
    toOther[one] = two
    toOwn[two] = one
  }

  /// The same, to be joined with single words that stand elsewhere.
  var reachingElsewhere: ReadingAlignment {
    var reaching = self
    reaching.reachesElsewhere = true
    return reaching
  }

  /// Joins two tokens that stand at other places.
  mutating func joinElsewhere(_ one: Int, _ two: Int) {
    join(one, two)
    (isMoved[one], isMovedInOther[two]) = (true, true)
  }

  /// The same seen from the other reading.
  var reversed: ReadingAlignment {
    var reversed = self
    (reversed.toOther, reversed.toOwn) = (toOwn, toOther)
    (reversed.isFormal, reversed.isFormalInOther) = (isFormalInOther, isFormal)
    (reversed.isMoved, reversed.isMovedInOther) = (isMovedInOther, isMoved)
    return reversed
  }

  /// Of parts of both readings; what stands outside has no counterpart.
  func part(own: Range<Int>, other: Range<Int>) -> ReadingAlignment {
    func moved(_ places: ArraySlice<Int>, into part: Range<Int>) -> [Int] {
      places.map { part.contains($0) ? $0 - part.lowerBound : -1 }
    }
    var part = self
    (part.toOther, part.toOwn) = (moved(toOther[own], into: other), moved(toOwn[other], into: own))
    (part.isFormal, part.isFormalInOther) = (Array(isFormal[own]), Array(isFormalInOther[other]))
    (part.isMoved, part.isMovedInOther) = (Array(isMoved[own]), Array(isMovedInOther[other]))
    return part
  }

  /// Where in the other reading the words of a range would stand: between the counterparts of its neighbours (those that
  /// have not moved). Nil where no neighbour near has one.
  func interval(of range: Range<Int>) -> Range<Int>? {
    if reachesElsewhere { return place(of: range) }
    let before = neighbour(before: range) { toOther[$0] >= 0 && !isMoved[$0] }
    let after = neighbour(after: range) { toOther[$0] >= 0 && !isMoved[$0] }
    switch (before, after) {
    case (let before?, let after?) where toOther[before] < toOther[after]: return toOther[before] + 1..<toOther[after]
    case (let before?, _): return behind(before, room: range.count + Self.room)
    case (nil, let after?): return ahead(after, room: range.count + Self.room)
    case (nil, nil): return nil
    }
  }

  /// The same where single words stand elsewhere: between the neighbours if their counterparts stand together, else beside
  /// that of the nearer one.
  private func place(of range: Range<Int>) -> Range<Int>? {
    let before = neighbour(before: range) { toOther[$0] >= 0 }
    let after = neighbour(after: range) { toOther[$0] >= 0 }
    let room = range.count + Self.room
    switch (before, after) {
    case (let before?, let after?):
      let (start, end) = (toOther[before] + 1, toOther[after])
      if start <= end, !isMoved[before] && !isMoved[after] || end - start <= room { return start..<end }
      return range.lowerBound - before <= after - range.upperBound + 1
        ? behind(before, room: room) : ahead(after, room: room)
    case (let before?, nil): return behind(before, room: room)
    case (nil, let after?): return ahead(after, room: room)
    case (nil, nil): return nil
    }
  }

  /// Tokens beyond the length of a range that stand beside a neighbour's counterpart.
  private static let room = 4

  private func behind(_ token: Int, room: Int) -> Range<Int> {
    toOther[token] + 1..<min(toOwn.count, toOther[token] + 1 + room)
  }

  private func ahead(_ token: Int, room: Int) -> Range<Int> { max(0, toOther[token] - room)..<toOther[token] }

  private func neighbour(before range: Range<Int>, _ isOne: (Int) -> Bool) -> Int? {
    stride(from: range.lowerBound - 1, through: max(0, range.lowerBound - Self.reach), by: -1).first(where: isOne)
  }

  private func neighbour(after range: Range<Int>, _ isOne: (Int) -> Bool) -> Int? {
    let last = min(toOther.count, range.upperBound + Self.reach)
    return range.upperBound < last ? (range.upperBound..<last).first(where: isOne) : nil
  }

  /// Whether the words right behind two ranges stand for each other.
  func isInPlace(after one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.upperBound < toOther.count && toOther[one.upperBound] == other.upperBound
  }

  /// Whether the words right before two ranges stand for each other.
  func isInPlace(before one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.lowerBound > 0 && other.lowerBound > 0 && toOther[one.lowerBound - 1] == other.lowerBound - 1
  }

  /// The counterpart of a whole range, where it stands together; nil otherwise.
  func counterpart(of range: Range<Int>) -> Range<Int>? {
    let places = range.map { toOther[$0] }
    guard let first = places.first, first >= 0, places == Array(first..<first + places.count) else { return nil }
    return first..<first + places.count
  }

  /// How many tokens of a range have a counterpart.
  func kept(in range: Range<Int>) -> Int { range.count { toOther[$0] >= 0 } }
}
