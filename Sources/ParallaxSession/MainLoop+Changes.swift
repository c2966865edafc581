import ParallaxBrowser
import ParallaxModel
import ParallaxPage
import ParallaxTerminal
import Synchronization

/// No key waits for another: what may take long on large reports is made beside the loop, and the reader can give it up.
extension MainLoop {
  /// Gives the browser a key; an exit status ends the loop.
  mutating func press(_ key: Key) -> Int32? {
    if changes.running != nil {
      if key == .escape, changes.giveUp() {
        browser.saysNothing()
        // What has waited behind it goes on.
        return goOn()
      }
      guard changes.letsKeysPass, changes.keys.isEmpty, !browser.mayTakeLong(key) else {
        changes.keys.append(key)
        browser.says(waitingFor: key)
        return nil
      }
      changes.overtake()
    } else if browser.mayTakeLong(key) {
      let work = BrowserWork()
      if work.start(on: browser, { $0.press(key) }) { return attend(to: work, .key(key)) }
    }
    return perform(browser.press(key))
  }

  /// Changes the browser by what work beside the loop has come to.
  mutating func change(isLarge: Bool? = nil, _ change: @escaping BrowserWork.Change) -> Int32? {
    guard changes.running != nil || isLarge ?? browser.isLarge else { return perform(change(&browser)) }
    changes.products.append(change)
    return goOn()
  }

  private mutating func perform(_ effects: [Effect]) -> Int32? {
    for effect in effects { if let status = perform(effect) { return status } }
    return nil
  }

  private mutating func attend(to work: BrowserWork, _ cause: BrowserChanges.Cause) -> Int32? {
    if let outcome = work.wait(atMost: BrowserChanges.patience) {
      if case .key = cause { return accept(outcome) }
      return accept(outcome, hasTaken: true)
    }
    changes.begin(work, cause)
    if case .key(let key) = cause { browser.says(waitingFor: key) }
    return nil
  }

  /// - Parameter hasTaken: whether it has taken so long that what it has let go may be much.
  private mutating func accept(_ outcome: BrowserWork.Outcome, hasTaken: Bool = false) -> Int32? {
    if hasTaken { letGo(browser) }
    browser = outcome.browser
    return perform(outcome.effects)
  }

  /// Frees what a browser that is replaced held alone, and gives the system back what was free already: after many
  /// reports are collated a tenth of all memory is.
  private func letGo(_ old: Browser) {
    let box = OldBrowser(old)
    _ = SystemThread.start {
      box.letGo()
      SpareMemory.giveBack()
    }
  }

  /// Takes what was made beside the loop, and does what has waited for it.
  mutating func takeChange() -> Int32? {
    guard changes.running != nil else { return nil }
    if let outcome = changes.take(), let status = accept(outcome, hasTaken: true) { return status }
    return goOn()
  }

  private mutating func goOn() -> Int32? {
    while changes.running == nil {
      if !changes.keys.isEmpty {
        if let status = press(changes.keys.removeFirst()) { return status }
      } else if !changes.products.isEmpty {
        let change = changes.products.removeFirst()
        let work = BrowserWork()
        let isBegun = work.start(on: browser, change)
        let status = isBegun ? attend(to: work, .product(change)) : perform(change(&browser))
        if let status { return status }
      } else {
        return takeLeftProducts()
      }
    }
    return nil
  }
}

/// A browser on its way to the thread that frees it.
private final class OldBrowser: Sendable {
  private let browser: Mutex<Browser?>

  init(_ browser: Browser) { self.browser = Mutex(browser) }

  func letGo() { browser.withLock { $0 = nil } }
}
