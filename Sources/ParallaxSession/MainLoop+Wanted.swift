import ParallaxBrowser
import ParallaxModel

/// Starts beside the loop what the browser wants found out, and stops what it does not want any more.
extension MainLoop {
  mutating func startWantedInquiry() {
    guard browser.inquiry != inquiry else { return }
    inquiry = browser.inquiry
    guard let inquiry else { return finder.cancel() }
    let work = browser.work(on: inquiry)
    finder.start { work(WorkOrder(isWanted: $0, progress: $1)) }
  }

  mutating func startWantedCount() {
    let wanted = browser.storyToCount
    guard wanted != counted else { return }
    counted = wanted
    guard let wanted else { return counter.cancel() }
    let listed = wanted.listed.flatMap { collection?.count(wanted, $0) }
    let work = listed ?? browser.count(wanted)
    counter.start { .some(work(WorkOrder(isWanted: $0, progress: $1))) }
  }

  /// What is counted and found out now would be of reports that are others, or corrected otherwise.
  mutating func stopCounting() {
    counter.cancel()
    explainer.cancel()
    (counted, explained) = (nil, nil)
  }

  /// Finds out what the reports of the story share that is told of below the list.
  mutating func startWantedReasons() {
    let wanted = takesIn ? nil : browser.storyToExplain
    guard wanted != explained else { return }
    explained = wanted
    guard let wanted else { return explainer.cancel() }
    let listed = wanted.listed.flatMap { collection?.explain(wanted, $0) }
    let work = listed ?? { [collation = browser.collation] in ExplainedStories(of: collation) }
    explainer.start { _, _ in work() }
  }
}
