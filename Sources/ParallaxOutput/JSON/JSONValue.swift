import ParallaxModel

/// A value that has a form in JSON.
protocol JSONValue {
  func write(to writer: inout JSONWriter)
}

extension String: JSONValue {
  func write(to writer: inout JSONWriter) {
    var text = self
    text.withUTF8 { writer.string($0) }
  }
}

extension ArraySlice<UInt8>: JSONValue {
  /// As text; the bytes are well-formed UTF-8.
  func write(to writer: inout JSONWriter) { withUnsafeBufferPointer { writer.string($0) } }
}

extension Int: JSONValue {
  func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONValue {
  func write(to writer: inout JSONWriter) { writer.decimal(self) }
}

extension Bool: JSONValue {
  func write(to writer: inout JSONWriter) { writer.boolean(self) }
}

extension Range<Int>: JSONValue {
  /// A half-open range as `[from, to]`.
  func write(to writer: inout JSONWriter) {
    writer.array {
      $0.integer(lowerBound)
      $0.integer(upperBound)
    }
  }
}

extension Array: JSONValue where Element: JSONValue {
  func write(to writer: inout JSONWriter) {
    writer.array { for element in self { element.write(to: &$0) } }
  }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.null() }
  }
}

extension JSONWriter {
  mutating func member(_ key: StaticString, _ value: some JSONValue) {
    member(key) { value.write(to: &$0) }
  }

  /// An array with a line for each of `count` elements. From `many` of them on they are made on all processors, so many
  /// at a time that not all of them are kept at once.
  mutating func member<Value: JSONValue & SendableMetatype>(
    _ key: StaticString, lines count: Int, many: Int, _ value: @Sendable (Int) -> Value
  ) {
    member(key) {
      $0.array { writer in
        guard count >= many else { return writer.lines(0..<count, value) }
        for start in stride(from: 0, to: count, by: Self.linesAtOnce) {
          let end = min(count, start + Self.linesAtOnce)
          let parts: [[UInt8]] = .inParallel((end - start + Self.linesInPart - 1) / Self.linesInPart) {
            let first = start + $0 * Self.linesInPart
            var part = JSONWriter(capacity: 1 << 14, goesOn: first > 0)
            part.lines(first..<min(end, first + Self.linesInPart), value)
            return part.bytes
          }
          for part in parts { writer.written(part) }
        }
      }
    }
  }

  private static var linesAtOnce: Int { 4096 }
  private static var linesInPart: Int { 16 }

  private mutating func lines(_ range: Range<Int>, _ value: (Int) -> some JSONValue) {
    for index in range {
      breakLine()
      value(index).write(to: &self)
    }
  }

  /// An array with a line for each element.
  mutating func member(_ key: StaticString, lines values: [some JSONValue & Sendable & SendableMetatype]) {
    member(key, lines: values.count, many: 64) { values[$0] }
  }
}
