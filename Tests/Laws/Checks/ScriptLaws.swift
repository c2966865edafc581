import ParallaxModel

/// Edit scripts turn one reading into the other.
struct ScriptLaws {
  private let view: CaseView
  private let collation: Collation

  init(_ view: CaseView, of collation: Collation) {
    self.view = view
    self.collation = collation
  }

  func check(_ verdict: inout Verdict) {
    let synopsis = view.projection.synopsis
    for (number, comparison) in view.projection.comparisons.enumerated() {
      for cell in synopsis.passages[number].cells where cell.report != comparison.against {
        let fault = fault(of: comparison, cell.report)
        let siglum = collation.reports[cell.report].siglum
        verdict.require(
          .scripts, fault == nil, "base \(view.base), passage \(synopsis.name(of: number)), \(siglum): \(fault ?? "")")
      }
    }
  }

  private func fault(of comparison: Comparison, _ report: Int) -> String? {
    guard let script = comparison.script(of: report) else { return "no edit script" }
    guard let a = written(comparison, comparison.against), let b = written(comparison, report) else {
      return "no reading"
    }
    return Self.fault(of: script, from: a, to: b)
  }

  private func written(_ comparison: Comparison, _ report: Int) -> [WordID]? {
    comparison.tokens(of: report)?.indices.map { collation.reports[report].tokens[$0].written }
  }

  /// What is wrong with a script between two readings, given as the words that are written; nil when it holds.
  static func fault(of script: EditScript, from a: [WordID], to b: [WordID]) -> String? {
    var (isKept, given) = (Array(repeating: true, count: a.count), [WordID?](repeating: nil, count: b.count))
    for edit in script.edits {
      if !a.indices.contains(edit.from) || !b.indices.contains(edit.to) { return "\(edit) beyond the readings" }
      if !hasForm(edit) { return "\(edit) is no \(edit.operation)" }
      if edit.from.contains(where: { !isKept[$0] }) || edit.to.contains(where: { given[$0] != nil }) {
        return "\(edit) takes what another takes"
      }
      for token in edit.from { isKept[token] = false }
      for token in edit.to { given[token] = b[token] }
    }
    let order = script.edits.map { ($0.from.lowerBound, $0.to.lowerBound) }
    if !zip(order, order.dropFirst()).allSatisfy({ $0 <= $1 }) { return "edits out of order" }
    return result(of: given, kept: a.indices.filter { isKept[$0] }.map { a[$0] }) == b ? nil : "gives another reading"
  }

  /// What the edits give, with the words that no edit takes in the places that are left, one after the other.
  private static func result(of given: [WordID?], kept: [WordID]) -> [WordID]? {
    var rest = kept[...]
    let result = given.compactMap { $0 ?? rest.popFirst() }
    return rest.isEmpty && result.count == given.count ? result : nil
  }

  private static func hasForm(_ edit: Edit) -> Bool {
    switch edit.operation {
    case .insert: edit.from.isEmpty && !edit.to.isEmpty
    case .delete: !edit.from.isEmpty && edit.to.isEmpty
    case .replace, .move: !edit.from.isEmpty && !edit.to.isEmpty
    }
  }
}

extension Range<Int> {
  /// Whether the other lies within it.
  func contains(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
