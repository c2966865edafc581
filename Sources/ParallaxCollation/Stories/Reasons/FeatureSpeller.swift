package import ParallaxText
internal import Synchronization

/// Reads how texts write features of their signatures; on any thread, each of which keeps what it has found out about
/// words.
package final class FeatureSpeller: Sendable {
  private let free = Mutex<[Reader]>([])

  package init() {}

  /// - Parameter language: the code of the language that the text was signed in.
  package func spellings(of features: Set<UInt32>, in document: Document, language: String?) -> FeatureSpellings {
    let reader = free.withLock { $0.popLast() } ?? Reader()
    defer { free.withLock { $0.append(reader) } }
    return reader.bodies.spellings(of: features, in: document, language.flatMap(Language.init))
  }

  /// Handed from thread to thread, one at a time: what is known of words has references that nobody else has.
  private final class Reader: @unchecked Sendable {
    var bodies = BodyFeatureReader()
  }
}
