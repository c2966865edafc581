import CTOML

/// A value of a TOML document with the place where it stands.
struct TOMLNode {
  enum Value {
    case table([TOMLEntry])
    case array([TOMLNode])
    case string(String)
    case integer(Int64)
    case real(Double)
    case boolean(Bool)
    /// A date or a time: nothing here is one.
    case date
  }

  let value: Value
  /// Counted from 1.
  let line: Int
  /// Counted from 1.
  let column: Int

  var string: String? { if case .string(let text) = value { text } else { nil } }
  var boolean: Bool? { if case .boolean(let truth) = value { truth } else { nil } }
  var table: [TOMLEntry]? { if case .table(let entries) = value { entries } else { nil } }
  var array: [TOMLNode]? { if case .array(let nodes) = value { nodes } else { nil } }
}

/// A key of a table with its value.
struct TOMLEntry {
  let key: String
  let node: TOMLNode
}

/// Why a text is not TOML.
struct TOMLError: Error {
  /// Counted from 1; nil when unknown.
  let line: Int?
  let message: String
}

extension TOMLNode {
  /// The document in `bytes` as a table; entries stand in the order of the text.
  static func document(_ bytes: [UInt8]) throws(TOMLError) -> [TOMLEntry] {
    var tree = TOMLTree()
    var error = ctoml_error()
    let isRead = bytes.withUnsafeBytes { raw in
      withUnsafeMutablePointer(to: &tree) { tree in
        ctoml_parse(
          raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count,
          { event, context in
            guard let event, let tree = context?.assumingMemoryBound(to: TOMLTree.self) else { return }
            tree.pointee.add(event.pointee)
          }, tree, &error)
      }
    }
    guard isRead else { throw TOMLError(line: error.line > 0 ? Int(error.line) : nil, message: error.text) }
    return tree.document
  }
}

extension ctoml_error {
  fileprivate var text: String {
    withUnsafeBytes(of: message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

/// Gathers the events of a document into nodes.
private struct TOMLTree {
  private struct Open {
    let key: String?
    let isTable: Bool
    let line: Int
    let column: Int
    var entries: [TOMLEntry] = []
    var nodes: [TOMLNode] = []
  }

  private var open: [Open] = []
  private(set) var document: [TOMLEntry] = []

  mutating func add(_ event: ctoml_event) {
    switch event.kind {
    case ctoml_table, ctoml_array:
      open.append(
        Open(
          key: Self.text(event.key, event.key_count), isTable: event.kind == ctoml_table, line: Int(event.line),
          column: Int(event.column)))
    case ctoml_end: close()
    default: place(Self.scalar(event), key: Self.text(event.key, event.key_count))
    }
  }

  private mutating func close() {
    guard let closed = open.popLast() else { return }
    let entries = closed.entries.sorted {
      ($0.node.line, $0.node.column, $0.key) < ($1.node.line, $1.node.column, $1.key)
    }
    guard !open.isEmpty else {
      document = entries
      return
    }
    let value: TOMLNode.Value = closed.isTable ? .table(entries) : .array(closed.nodes)
    place(TOMLNode(value: value, line: closed.line, column: closed.column), key: closed.key)
  }

  private mutating func place(_ node: TOMLNode, key: String?) {
    guard !open.isEmpty else { return }
    if let key {
      open[open.count - 1].entries.append(TOMLEntry(key: key, node: node))
    } else {
      open[open.count - 1].nodes.append(node)
    }
  }

  private static func scalar(_ event: ctoml_event) -> TOMLNode {
    let value: TOMLNode.Value =
      switch event.kind {
      case ctoml_string: .string(text(event.text, event.text_count) ?? "")
      case ctoml_integer: .integer(event.integer)
      case ctoml_float: .real(event.real)
      case ctoml_boolean: .boolean(event.integer != 0)
      default: .date
      }
    return TOMLNode(value: value, line: Int(event.line), column: Int(event.column))
  }

  private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String? {
    guard let start else { return nil }
    return start.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
  }
}
