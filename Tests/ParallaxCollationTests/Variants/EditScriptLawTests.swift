import ParallaxModel
import Testing

/// The laws that hold for every two readings.
struct EditScriptLawTests {
  /// What is wrong with a script between reading 0 and reading 1; nil when it keeps the laws.
  func fault(_ script: EditScript, _ readings: Readings) -> String? {
    let a = readings.written(0)
    let b = readings.written(1)
    var isKept = [Bool](repeating: true, count: a.count)
    var isOwn = [Bool](repeating: false, count: b.count)
    for edit in script.edits {
      for token in edit.from {
        if !isKept[token] { return "two edits take token \(token)" }
        isKept[token] = false
      }
      for token in edit.to {
        if isOwn[token] { return "two edits give token \(token)" }
        isOwn[token] = true
      }
      if let fault = formFault(edit) { return fault }
    }
    let order = script.edits.map { ($0.from.lowerBound, $0.to.lowerBound) }
    if !zip(order, order.dropFirst()).allSatisfy({ $0 <= $1 }) { return "out of order" }
    let kept = a.indices.filter { isKept[$0] }.map { a[$0] }
    let same = b.indices.filter { !isOwn[$0] }.map { b[$0] }
    return kept == same ? nil : "what is kept differs"
  }

  func formFault(_ edit: Edit) -> String? {
    let isSound =
      switch edit.operation {
      case .insert: edit.from.isEmpty && !edit.to.isEmpty
      case .delete: !edit.from.isEmpty && edit.to.isEmpty
      case .replace: !edit.from.isEmpty && !edit.to.isEmpty
      case .move: !edit.from.isEmpty && !edit.to.isEmpty && edit.difference == .substantive
      }
    return isSound ? nil : "a misshapen \(edit.operation)"
  }

  func check(_ a: [String], _ b: [String]) -> Bool {
    let readings = Readings([a.joined(separator: " "), b.joined(separator: " ")])
    let script = readings.comparison().scripts[0]
    if let fault = fault(script, readings) {
      Issue.record("\(a) and \(b): \(fault), \(script.edits)")
      return false
    }
    return true
  }

  @Test func holdForAllShortReadings() {
    let alphabet = ["the", "bank", ","]
    var all: [[String]] = [["bank"]]
    var words: [[String]] = [[]]
    for _ in 1...4 {
      words = words.flatMap { word in alphabet.map { word + [$0] } }
      all += words
    }
    for a in all.filter({ $0.count < 4 }) {
      for b in all where b.count < 4 || a.count > 2 {
        if !check(a, b) { return }
      }
    }
  }

  @Test func holdForRandomReadings() {
    let words = [
      "the", "of", "Mr.", "Putin", "won't", "will", "not", "back-channel", "back", "channel", "5", "five", ",", "“",
      "river", "bank",
    ]
    var numbers = WordDiffTests.Numbers(state: 11)
    for _ in 0..<400 {
      let a = (0..<Int.random(in: 1...30, using: &numbers)).map { _ in words.randomElement(using: &numbers) ?? "" }
      var b = a
      for _ in 0..<Int.random(in: 0...8, using: &numbers) {
        let place = Int.random(in: 0...b.count, using: &numbers)
        if Bool.random(using: &numbers), place < b.count {
          b.remove(at: place)
        } else {
          b.insert(words.randomElement(using: &numbers) ?? "", at: place)
        }
      }
      if b.isEmpty { b = ["bank"] }
      if !check(a, b) { return }
    }
  }
}
