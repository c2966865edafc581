/// Phrases → what they mean: open addressing over the phrase's own number.
///
/// The tables are made in every run and do not grow with the texts.
struct PhraseTable<Value: Sendable>: Sendable {
  private var entries: [(key: PhraseKey, value: Value)] = []
  /// 0 is free, else one above an index into `entries`.
  private var slots: [Int32]

  /// - Parameter capacity: of phrases; more are taken, but make it grow.
  init(capacity: Int) {
    var count = 64
    while count < capacity * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    entries.reserveCapacity(capacity)
  }

  subscript(key: PhraseKey) -> Value? {
    let found = slots[slot(of: key)]
    return found == 0 ? nil : entries[Int(found) - 1].value
  }

  var isEmpty: Bool { entries.isEmpty }

  func contains(_ key: PhraseKey) -> Bool { slots[slot(of: key)] != 0 }

  /// Puts `value` in, or lets what is there be changed.
  mutating func add(_ key: PhraseKey, _ value: Value, orElse change: (inout Value) -> Void = { _ in }) {
    let slot = slot(of: key)
    if slots[slot] != 0 { return change(&entries[Int(slots[slot]) - 1].value) }
    entries.append((key, value))
    slots[slot] = Int32(entries.count)
    if entries.count * 2 > slots.count { grow() }
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(of key: PhraseKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.number ^ key.number >> 32) & (slots.count - 1)
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for index in entries.indices { slots[slot(of: entries[index].key)] = Int32(index + 1) }
  }
}

/// A set of phrases.
typealias PhraseSet = PhraseTable<Void>

extension PhraseTable: ExpressibleByArrayLiteral where Value == Void {
  init(_ phrases: some Sequence<PhraseKey>, capacity: Int = 32) {
    self.init(capacity: capacity)
    for phrase in phrases { add(phrase, ()) }
  }

  init(arrayLiteral phrases: PhraseKey...) { self.init(phrases) }

  /// The words of a list, each a phrase.
  init(_ words: WordList, capacity: Int = 32) {
    self.init(words.lazy.map { PhraseKey(phrase: $0.word) }, capacity: capacity)
  }
}
