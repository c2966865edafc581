import ParallaxModel
import ParallaxPage

extension Workspace {
  /// What is to be looked for beside the loop; nil for nothing, and then what is under way is not wanted any more.
  var inquiry: Inquiry? { inquiries.asked.first }

  /// Looks for what was asked; with values of its own, so that it can be done on any thread.
  func work(on inquiry: Inquiry) -> @Sendable (WorkOrder) -> InquiryAnswer? {
    { [projection = story.projection, collation] order in
      let answer: InquiryAnswer =
        switch inquiry.kind {
        case .findings: .findings(projection.findings(in: collation, order))
        case .quotations: .quotations(projection.quotations(in: collation, order))
        case .overview: .overview(projection.overview(in: collation, order))
        }
      return order.isWanted() ? answer : nil
    }
  }

  /// Takes what was found.
  ///
  /// - Returns: what the key that began it was for, where the reader has pressed no other since.
  mutating func take(_ answer: InquiryAnswer) -> Inquiries.Purpose? {
    guard let inquiry else { return nil }
    let purpose = inquiries.close()
    switch answer {
    case .findings(let found): takeFindings(found)
    case .quotations(let found): inquiries.quotations = found
    case .overview(let found): inquiries.overview = found
    }
    if purpose == nil || inquiries.isWaitedFor { return purpose }
    message = .foundMeanwhile(inquiry.kind)
    return nil
  }

  /// Whether everything is looked for at once.
  var isSmall: Bool { story.projection.words(in: collation) <= inquiries.mostWordsAtOnce }

  /// Whether facts that differ are looked for before somebody asks: not where the ties were given.
  var looksUnasked: Bool { !collation.hasGivenTies(story.projection.synopsis.story) }

  /// Asks for what is not known, where it takes time.
  mutating func request(_ kind: Inquiry.Kind, purpose: Inquiries.Purpose? = nil) {
    inquiries.ask(for: kind, purpose: purpose)
  }

  /// After a change of the story or of the base.
  mutating func renewInquiries() {
    inquiries.restart()
    let words = story.projection.words(in: collation)
    guard alignment.awaited == nil, findings.known == nil, looksUnasked else { return }
    if words <= inquiries.mostWordsUnasked { request(.findings) }
  }

  mutating func stopInquiry() {
    guard let inquiry else { return }
    inquiries.stop()
    message = .stoppedLooking(inquiry.kind)
  }
}
