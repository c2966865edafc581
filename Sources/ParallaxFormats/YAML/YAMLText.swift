internal import CYAML

/// Reads the first document of a YAML text, with libyaml.
///
/// Aliases stand for nothing, so that none can make a small text large; scalars are text whatever their type.
public enum YAMLText {
  /// - Parameter text: UTF-8.
  public static func tree(_ text: [UInt8]) throws(FormatError) -> ScalarTree {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw FormatError("no memory") }
    defer { yaml_parser_delete(&parser) }
    var builder = Builder()
    let isRead = text.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return read(&parser, into: &builder)
    }
    guard isRead else { throw FormatError("not YAML", line: Int(parser.problem_mark.line) + 1) }
    guard let tree = builder.tree else { throw FormatError("no YAML in it") }
    return tree
  }

  private static func read(_ parser: inout yaml_parser_t, into builder: inout Builder) -> Bool {
    while !builder.isComplete {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return false }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_SCALAR_EVENT:
        let bytes = UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
        builder.add(.scalar(String(decoding: bytes, as: UTF8.self)))
      case YAML_ALIAS_EVENT: builder.add(.scalar(""))
      case YAML_SEQUENCE_START_EVENT: builder.open(isTable: false)
      case YAML_MAPPING_START_EVENT: builder.open(isTable: true)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: builder.close()
      case YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT: return builder.tree != nil
      default: break
      }
      if builder.isTooDeep { return false }
    }
    return true
  }

  /// Lists and tables that are open.
  private struct Builder {
    private(set) var tree: ScalarTree?
    private(set) var isTooDeep = false
    private var open: [(isTable: Bool, values: [ScalarTree])] = []

    /// The most lists and tables in one another.
    private static let depth = 32

    var isComplete: Bool { tree != nil && open.isEmpty }

    mutating func add(_ value: ScalarTree) {
      if open.isEmpty { tree = value } else { open[open.count - 1].values.append(value) }
    }

    mutating func open(isTable: Bool) {
      open.append((isTable, []))
      isTooDeep = open.count > Self.depth
    }

    /// Of a table keys and values follow one another.
    mutating func close() {
      guard let (isTable, values) = open.popLast() else { return }
      guard isTable else { return add(.list(values)) }
      let pairs = stride(from: 0, to: values.count - 1, by: 2)
      add(.table(pairs.map { ScalarTree.Entry(values[$0].scalar ?? "", values[$0 + 1]) }))
    }
  }
}
