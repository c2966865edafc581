internal import CTOML
import ParallaxFormats

/// TOML as scalars in lists and tables.
enum TOMLText {
  /// Nil where the text is not TOML.
  static func tree(_ text: [UInt8]) -> ScalarTree? {
    var builder = Builder()
    var error = ctoml_error()
    let isRead = text.withUnsafeBytes { bytes in
      withUnsafeMutablePointer(to: &builder) { builder in
        ctoml_parse(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count,
          { event, context in
            guard let event, let builder = context?.assumingMemoryBound(to: Builder.self) else { return }
            builder.pointee.add(event.pointee)
          }, builder, &error)
      }
    }
    return isRead ? builder.tree : nil
  }

  /// Tables and arrays that are open, with the keys that they have.
  private struct Builder {
    private(set) var tree: ScalarTree?
    private var open: [(key: String, isTable: Bool, entries: [ScalarTree.Entry])] = []

    mutating func add(_ event: ctoml_event) {
      let key = Self.text(event.key, event.key_count)
      switch event.kind {
      case ctoml_table, ctoml_array: open.append((key, event.kind == ctoml_table, []))
      case ctoml_end:
        guard let (key, isTable, entries) = open.popLast() else { return }
        add(isTable ? .table(entries) : .list(entries.map(\.value)), key)
      case ctoml_integer: add(.scalar(String(event.integer)), key)
      case ctoml_float: add(.scalar(String(event.real)), key)
      case ctoml_boolean: add(.scalar(event.integer != 0 ? "true" : "false"), key)
      default: add(.scalar(Self.text(event.text, event.text_count)), key)
      }
    }

    private mutating func add(_ value: ScalarTree, _ key: String) {
      if open.isEmpty { tree = value } else { open[open.count - 1].entries.append(ScalarTree.Entry(key, value)) }
    }

    private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
      String(decoding: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count), as: UTF8.self)
    }
  }
}
