import ModelSamples
import ParallaxModel
import Testing

struct WordDiffTests {
  /// A generator that gives the same numbers on every run.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }

  func longestCommon(_ a: [WordID], _ b: [WordID]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var corner = 0
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = x == y ? corner + 1 : max(above, row[j])
        corner = above
      }
    }
    return row[b.count]
  }

  /// Runs ascend on both sides, hold equal words and are as long as they can be.
  func isSound(_ runs: [CommonRun], _ a: [WordID], _ b: [WordID]) -> Bool {
    var endA = -1
    var endB = -1
    for run in runs {
      guard run.count > 0, run.a >= endA, run.b >= endB, (run.a, run.b) != (endA, endB) else { return false }
      guard run.a + run.count <= a.count, run.b + run.count <= b.count else { return false }
      guard a[run.a..<run.a + run.count] == b[run.b..<run.b + run.count] else { return false }
      endA = run.a + run.count
      endB = run.b + run.count
    }
    return true
  }

  func kept(_ runs: [CommonRun]) -> Int { runs.reduce(0) { $0 + $1.count } }

  @Test func agreesWithBruteForceOnAllSmallInputs() {
    var words: [[WordID]] = [[]]
    var all = words
    for _ in 1...5 {
      words = words.flatMap { word in (0..<3).map { word + [WordID($0)] } }
      all += words
    }
    for a in all where a.count < 5 || a[0] == 0 {
      for b in all where b.count < 5 || b[0] < 2 {
        let runs = WordDiff.commonRuns(a, b)
        guard isSound(runs, a, b), kept(runs) == longestCommon(a, b) else {
          Issue.record("\(a) and \(b) give \(runs)")
          return
        }
      }
    }
  }

  @Test(arguments: [2, 4, 30, 3000])
  func isMinimalOnRandomInputs(words: Int32) {
    var numbers = Numbers(state: UInt64(words))
    for length in [3, 17, 90, 400] {
      let a = (0..<length).map { _ in WordID.random(in: 0..<words, using: &numbers) }
      let b = (0..<length + 7).map { _ in WordID.random(in: 0..<words, using: &numbers) }
      let runs = WordDiff.commonRuns(a, b)
      #expect(isSound(runs, a, b))
      #expect(kept(runs) == longestCommon(a, b))
    }
  }

  /// Prose-like numbers with one word in ten replaced, left out or put in.
  func edited(_ length: Int) -> (a: [WordID], b: [WordID]) {
    var numbers = Numbers(state: 7)
    func word() -> WordID {
      WordID(Double.random(in: 1...100, using: &numbers) * Double.random(in: 1...100, using: &numbers) / 2)
    }
    let a = (0..<length).map { _ in word() }
    var b: [WordID] = []
    for old in a {
      switch Int.random(in: 0..<30, using: &numbers) {
      case 0: b.append(word())
      case 1: break
      case 2: b += [old, word()]
      default: b.append(old)
      }
    }
    return (a, b)
  }

  @Test func staysWithinHalfAPercentOfTheOptimumOnLargeEditedText() {
    let (a, b) = edited(2600)
    let runs = WordDiff.commonRuns(a, b)
    #expect(isSound(runs, a, b))
    let changed = a.count + b.count - 2 * kept(runs)
    let least = a.count + b.count - 2 * longestCommon(a, b)
    #expect(Double(changed) <= Double(least) * 1.005)
  }

  @Test func isQuickWhereNothingHelps() {
    let length = 8_000
    var numbers = Numbers(state: 3)
    let a = (0..<length).map { _ in WordID.random(in: 0..<4, using: &numbers) }
    let cases: [(String, [WordID], [WordID], kept: Int)] = [
      ("equal", a, a, length),
      ("disjoint", a, a.map { $0 + 10 }, 0),
      ("repetitive", a, (0..<length).map { _ in WordID.random(in: 0..<4, using: &numbers) }, length / 2),
      ("turned round", (0..<WordID(length)).map { $0 }, (0..<WordID(length)).reversed(), 1),
      ("one word many times", Array(repeating: 1, count: length), Array(repeating: 1, count: length / 3), length / 3),
    ]
    for (name, a, b, least) in cases {
      var runs: [CommonRun] = []
      let time = processorTime { runs = WordDiff.commonRuns(a, b) }
      #expect(isSound(runs, a, b), "\(name)")
      #expect(kept(runs) >= least, "\(name)")
      #expect(time < 8_000_000, "\(name)")
    }
  }
}
