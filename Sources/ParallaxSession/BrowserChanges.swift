import ParallaxBrowser
import ParallaxPage

/// The changes of the browser that are being made beside the loop, one at a time, and what waits for them.
struct BrowserChanges {
  /// What is being made.
  enum Cause {
    /// A key of the reader's, who can give it up.
    case key(Key)
    /// What work beside the loop has come to.
    case product(BrowserWork.Change)
  }

  /// Milliseconds for which the loop waits for a change before it goes on: less than anybody notices.
  static let patience = 20
  /// So often a product is begun again that a key has overtaken; then keys wait for it.
  private static let mostOvertakings = 2

  private(set) var running: (work: BrowserWork, cause: Cause)?
  /// Keys that wait, in their order.
  var keys: [Key] = []
  /// Products that wait, in their order.
  var products: [BrowserWork.Change] = []
  /// Whether other products have come, which are taken when nothing is being made.
  var leavesProducts = false
  /// Whether the browser has changed since the product was begun.
  private var isOvertaken = false
  private var overtakings = 0

  /// Whether a key that is little work need not wait.
  var letsKeysPass: Bool {
    if case .product = running?.cause { overtakings < Self.mostOvertakings } else { false }
  }

  mutating func begin(_ work: BrowserWork, _ cause: Cause) {
    running = (work, cause)
    isOvertaken = false
  }

  /// A key has changed the browser meanwhile.
  mutating func overtake() { isOvertaken = true }

  /// Gives up what a key has begun, or the keys that wait; whether there was something.
  mutating func giveUp() -> Bool {
    if case .key = running?.cause {
      (running, keys) = (nil, [])
      return true
    }
    defer { keys = [] }
    return !keys.isEmpty
  }

  /// What has come, once; nil too where it is to be made again.
  mutating func take() -> BrowserWork.Outcome? {
    guard let (work, cause) = running, let outcome = work.take() else { return nil }
    running = nil
    if isOvertaken, case .product(let change) = cause {
      products.insert(change, at: 0)
      overtakings += 1
      return nil
    }
    overtakings = 0
    return outcome
  }
}
