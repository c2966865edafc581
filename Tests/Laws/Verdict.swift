/// What must hold for every input.
enum Law: String, Sendable, CaseIterable {
  /// Segments, sentences and tokens stand in order, and with what lies between them they rebuild the text.
  case text
  /// A range resolves to the words that are quoted from it, and crosses no segment.
  case ranges
  /// An edit script applied to one reading gives the other.
  case scripts
  /// Rows come in the base's order, with what the base lacks between them.
  case rows
  /// Each sentence that is not furniture has one home.
  case homes
  /// Nobody is called absent who is linked, and no report that holds the words of a quotation or a phrase; and
  /// who holds a phrase is listed.
  case absence
  /// Links know no base.
  case links
  /// Nothing of a story depends on what else lies in the folder.
  case company
  /// Nor do quotations.
  case bases
  /// Nothing depends on the order of the files.
  case order
  /// Nor an identifier of a finding, or what it quotes.
  case findings
  /// The same run gives the same.
  case repetition
  /// The reports of a case are in one language; to be told it changes nothing.
  case language
  /// The words of the base, and those of a report, are parted without rest.
  case partitions
  /// Texts can be made of exports again, and quotes in them stand at their places.
  case exports
  /// A signature knows nothing but its report.
  case signatures
  /// Stories by signatures are a partition of the reports, whatever their order.
  case groups
}

/// How many checks there were, and which of them failed.
struct Verdict: Sendable {
  private struct Fault {
    let law: Law
    /// The first one.
    let what: String
    var count = 1
  }

  private(set) var checks = 0
  private var faults: [Fault] = []

  /// Counts a check of `law`; `what` says with its place what is wrong where it fails.
  mutating func require(_ law: Law, _ holds: Bool, _ what: @autoclosure () -> String) {
    checks += 1
    guard !holds else { return }
    if let known = faults.firstIndex(where: { $0.law == law }) {
      faults[known].count += 1
    } else {
      faults.append(Fault(law: law, what: what()))
    }
  }

  /// Takes up what came of other checks.
  mutating func add(_ other: Verdict) {
    checks += other.checks
    for fault in other.faults {
      if let known = faults.firstIndex(where: { $0.law == fault.law }) {
        faults[known].count += fault.count
      } else {
        faults.append(fault)
      }
    }
  }

  /// The failed checks.
  var broken: Int { faults.reduce(0) { $0 + $1.count } }

  /// The laws that are broken.
  var brokenLaws: [Law] { faults.map(\.law) }

  /// A line for each law that is broken.
  var lines: [String] {
    faults.map { fault in
      "\(fault.law.rawValue): \(fault.what)" + (fault.count > 1 ? ", and \(fault.count - 1) more" : "")
    }
  }
}
