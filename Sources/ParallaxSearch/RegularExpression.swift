internal import CPCRE2
internal import ParallaxSupport

/// A compiled regular expression of PCRE2. It ends: whoever writes `(a+)+b` is told that it takes too long.
package final class RegularExpression {
  /// How long it may try, for all texts together.
  private struct Patience {
    static let atLeast = Duration.milliseconds(500)
    static let perByte = Duration.nanoseconds(400)
    /// Steps from one look at the clock to the next.
    static let stepsPerLook: UInt64 = 64

    var left = atLeast
    var started = Moment.now
    var steps: UInt64 = 0

    /// Whether it has lasted too long, asked at every step.
    mutating func isOver() -> Bool {
      steps &+= 1
      return steps % Self.stepsPerLook == 0 && Moment.now - started > left
    }
  }

  /// What one match may take beside time; PCRE2 keeps its ways back on the heap.
  private static let kibibytes: UInt32 = 64 << 10
  private static let depth: UInt32 = 1_000_000

  private let code: OpaquePointer
  private let context: OpaquePointer
  private let match: OpaquePointer
  private let patience: UnsafeMutablePointer<Patience>

  /// Compiles UTF-8.
  package init(_ pattern: [UInt8], ignoresCase: Bool) throws(SearchProblem) {
    var error: Int32 = 0
    var place = 0
    let options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_AUTO_CALLOUT
    let cased = UInt32(bitPattern: Int32(ignoresCase ? PCRE2_CASELESS : 0))
    guard let code = pcre2_compile_8(pattern, pattern.count, UInt32(options) | cased, &error, &place, nil) else {
      throw .notAnExpression(Self.words(for: error))
    }
    guard let match = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
      pcre2_code_free_8(code)
      throw .tooLong
    }
    self.code = code
    self.match = match
    self.context = context
    patience = .allocate(capacity: 1)
    patience.initialize(to: Patience())
    pcre2_set_heap_limit_8(context, Self.kibibytes)
    pcre2_set_depth_limit_8(context, Self.depth)
    pcre2_set_callout_8(context, { _, data in RegularExpression.step(data) }, patience)
  }

  deinit {
    pcre2_match_data_free_8(match)
    pcre2_match_context_free_8(context)
    pcre2_code_free_8(code)
    patience.deallocate()
  }

  /// PCRE2 asks at every item of the expression whether to go on.
  private static func step(_ data: UnsafeMutableRawPointer?) -> Int32 {
    let isOver = data?.assumingMemoryBound(to: Patience.self).pointee.isOver() ?? true
    return isOver ? PCRE2_ERROR_CALLOUT : 0
  }

  private static func words(for error: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(error, &buffer, buffer.count)
    return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
  }

  /// Every place with at least one byte that does not overlap the one before, in valid UTF-8.
  package func places(in text: [UInt8]) throws(SearchProblem) -> [Range<Int>] {
    patience.pointee.left += Patience.perByte * text.count
    patience.pointee.started = .now
    defer { patience.pointee.left -= Moment.now - patience.pointee.started }
    var found: [Range<Int>] = []
    while let place = try place(in: text, from: found.last?.upperBound ?? 0) { found.append(place) }
    return found
  }

  private func place(in text: [UInt8], from start: Int) throws(SearchProblem) -> Range<Int>? {
    let options = UInt32(PCRE2_NO_UTF_CHECK) | UInt32(PCRE2_NOTEMPTY)
    let result = pcre2_match_8(code, text, text.count, start, options, match, context)
    if result == PCRE2_ERROR_NOMATCH { return nil }
    guard result >= 0, let bounds = pcre2_get_ovector_pointer_8(match) else { throw .tooLong }
    // \K may put the beginning anywhere; what does not lead on is no place.
    return bounds[0] >= start && bounds[0] < bounds[1] ? bounds[0]..<bounds[1] : nil
  }
}
