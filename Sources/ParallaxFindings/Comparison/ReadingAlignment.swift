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
  private func checkInvariants() {
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
    let before = stride(from: range.lowerBound - 1, through: max(0, range.lowerBound - Self.reach), by: -1)
      .first { toOther[$0] >= 0 && !isMoved[$0] }.map { toOther[$0] }
    let last = min(toOther.count, range.upperBound + Self.reach)
    let after =
      range.upperBound < last
      ? (range.upperBound..<last).first { toOther[$0] >= 0 && !isMoved[$0] }.map { toOther[$0] } : nil
    let room = range.count + 4
    switch (before, after) {
    case (let before?, let after?) where before < after: return before + 1..<after
    case (let before?, _): return before + 1..<min(toOwn.count, before + 1 + room)
    case (nil, let after?): return max(0, after - room)..<after
    case (nil, nil): return nil
    }
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
