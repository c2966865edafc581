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

  /// An array with a line for each of `count` elements. They are made on all processors where they are many, so many at
  /// a time that not all of them are kept at once.
  mutating func member<Value: JSONValue & SendableMetatype>(
    _ key: StaticString, lines count: Int, _ value: @Sendable (Int) -> Value
  ) {
    member(key) {
      $0.array { writer in
        for start in stride(from: 0, to: count, by: Self.linesAtOnce) {
          let lines: [[UInt8]] = .inParallel(min(Self.linesAtOnce, count - start), fewest: 100) {
            var line = JSONWriter()
            value(start + $0).write(to: &line)
            return line.bytes
          }
          for line in lines {
            writer.breakLine()
            writer.raw(line)
          }
        }
      }
    }
  }

  private static var linesAtOnce: Int { 4096 }

  /// An array with a line for each element.
  mutating func member(_ key: StaticString, lines values: [some JSONValue & Sendable & SendableMetatype]) {
    member(key, lines: values.count) { values[$0] }
  }
}
