import Glibc
import ParallaxModel

/// A text's words (what stands between white space) as numbers, with the byte that each begins at.
struct NumberedWords {
  private(set) var ids: [WordID] = []
  private(set) var starts: [UInt32] = []
  /// The byte after the last word and the white space after it.
  let end: Int

  /// Numbers the words of `bytes[range]`.
  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ numbers: inout WordNumbers) {
    end = range.upperBound
    ids.reserveCapacity(range.count / 6)
    starts.reserveCapacity(range.count / 6)
    var next = range.lowerBound
    while true {
      while next < range.upperBound, isSpace(bytes[next]) { next += 1 }
      guard next < range.upperBound else { return }
      starts.append(UInt32(truncatingIfNeeded: next))
      let word = KeyedWord(bytes, from: next, upTo: range.upperBound)
      ids.append(numbers.number(of: word, in: bytes))
      next = word.bytes.upperBound
    }
  }
}

/// White space, and control characters with it.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

/// A word with the key that it is looked up by: its bytes, if they are seven at most, or else a hash of them.
struct KeyedWord {
  private(set) var bytes: Range<Int>
  private(set) var key: UInt64 = 0
  private(set) var isLong = false

  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, from start: Int, upTo end: Int) {
    bytes = start..<end
    let (letters, count) = Self.letters(text, from: start, upTo: end)
    guard count == 8 else {
      bytes = start..<start + count
      key = letters | UInt64(count) << 56
      return
    }
    isLong = true
    var next = start
    var (piece, length) = (letters, count)
    while true {
      key = (key ^ piece) &* 0xBF58_476D_1CE4_E5B9
      key ^= key >> 29
      next += length
      guard length == 8 else { break }
      (piece, length) = Self.letters(text, from: next, upTo: end)
    }
    bytes = start..<next
    key |= 1 << 63
  }

  /// Up to eight bytes of a word in one number, and how many; less than eight where the word ends.
  @inline(__always)
  private static func letters(
    _ text: UnsafeRawBufferPointer, from start: Int, upTo end: Int
  ) -> (letters: UInt64, count: Int) {
    guard start + 8 <= end else { return lastLetters(text, from: start, upTo: end) }
    let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    // The high bit of each byte below 0x21; exact up to the first of them, which is all that counts.
    let spaces = (eight &- 0x2121_2121_2121_2121) & ~eight & 0x8080_8080_8080_8080
    guard spaces != 0 else { return (eight, 8) }
    let count = spaces.trailingZeroBitCount / 8
    return (eight & ((1 << UInt64(8 * count)) - 1), count)
  }

  private static func lastLetters(
    _ text: UnsafeRawBufferPointer, from start: Int, upTo end: Int
  ) -> (letters: UInt64, count: Int) {
    var letters: UInt64 = 0
    var count = 0
    while start + count < end, !isSpace(text[start + count]) {
      letters |= UInt64(text[start + count]) << UInt64(8 * count)
      count += 1
    }
    return (letters, count)
  }
}

/// Words → numbers, in order of first use; open addressing.
///
/// A word of at most seven bytes is its own key; a longer one is found by a hash and compared with the bytes kept.
struct WordNumbers {
  private struct Slot {
    var key: UInt64 = 0
    /// One above the word's number; 0 where the slot is free.
    var number: Int32 = 0
    /// Where a long word's bytes begin in `kept`.
    var place: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 16)
  private var count: Int32 = 0
  private var kept: [UInt8] = []

  @inline(__always)
  mutating func number(of word: KeyedWord, in text: UnsafeRawBufferPointer) -> WordID {
    var place = place(of: word.key)
    while true {
      let slot = slots[place]
      if slot.number == 0 { return add(word, in: text, at: place) }
      if slot.key == word.key, !word.isLong || isKept(word, in: text, at: Int(slot.place)) { return slot.number - 1 }
      place = (place + 1) & (slots.count - 1)
    }
  }

  private mutating func add(_ word: KeyedWord, in text: UnsafeRawBufferPointer, at slot: Int) -> WordID {
    count += 1
    slots[slot] = Slot(key: word.key, number: count, place: Int32(truncatingIfNeeded: kept.count))
    if word.isLong {
      kept.append(contentsOf: text[word.bytes])
      kept.append(0x20)
    }
    let number = count - 1
    if Int(count) * 2 > slots.count { grow() }
    return number
  }

  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
  }

  /// Whether the kept word at a place is `word`: its bytes and the space that ends each.
  private func isKept(_ word: KeyedWord, in text: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let count = word.bytes.count
    guard place + count < kept.count, kept[place + count] == 0x20 else { return false }
    return kept.withUnsafeBytes { kept in
      guard let known = kept.baseAddress, let new = text.baseAddress else { return false }
      return memcmp(known + place, new + word.bytes.lowerBound, count) == 0
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for one in old where one.number != 0 {
      var slot = place(of: one.key)
      while slots[slot].number != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = one
    }
  }
}
