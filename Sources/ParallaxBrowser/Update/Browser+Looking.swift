public import ParallaxModel
import ParallaxPage

extension Browser {
  /// What is to be looked for beside the loop; nil for nothing, and then what is under way is not wanted any more.
  public var inquiry: Inquiry? { inquiries.asked.first }

  /// Looks for what was asked; with values of its own, so that it can be done on any thread.
  public func work(on inquiry: Inquiry) -> @Sendable (WorkOrder) -> InquiryAnswer? {
    { [projection, collation] order in
      let answer: InquiryAnswer =
        switch inquiry.kind {
        case .findings: .findings(projection.findings(in: collation, order))
        case .quotations: .quotations(projection.quotations(in: collation, order))
        }
      return order.isWanted() ? answer : nil
    }
  }

  /// Shows how far it is; it never goes back.
  public mutating func hear(hundredthsFound hundredths: Int) {
    inquiries.hundredths = max(inquiries.hundredths, min(100, hundredths))
  }

  /// Takes what was found. Whoever still waits for it gets what the key was for; whoever reads on is told.
  public mutating func take(_ answer: InquiryAnswer) -> [Effect] {
    guard let inquiry else { return [] }
    let purpose = inquiries.close()
    switch answer {
    case .findings(let found): takeFindings(found)
    case .quotations(let found): foundQuotations = found
    }
    guard let purpose else { return [] }
    switch purpose {
    case .action(let action) where inquiries.isPatient: return perform(action)
    case .filterPassages(let words) where inquiries.isPatient: filter(by: words)
    case .filterReports(let query) where inquiries.isPatient: filterReports(by: query)
    default: message = .foundMeanwhile(inquiry.kind)
    }
    return []
  }

  var isSmall: Bool { projection.words(in: collation) <= inquiries.mostWordsAtOnce }

  /// Asks for what is not known, where it takes time.
  mutating func look(for kind: Inquiry.Kind, purpose: Inquiries.Purpose? = nil) {
    inquiries.ask(for: kind, purpose: purpose)
  }

  /// After a change of the story or of the base.
  mutating func restartInquiries() {
    inquiries.restart()
    let words = projection.words(in: collation)
    if awaited == nil, findings == nil, words <= inquiries.mostWordsUnasked { look(for: .findings) }
  }

  mutating func stopLooking() {
    guard let inquiry else { return }
    inquiries.stop()
    message = .stoppedLooking(inquiry.kind)
  }

  /// `looking for quotations, 12 % … Esc stops`.
  var lookingWords: String? {
    inquiry.map { "looking for \($0.kind.rawValue), \(inquiries.hundredths) % … Esc stops" }
  }
}
