internal import CJansson

extension JSONTree {
  /// Reads a document, an object or an array, with jansson.
  ///
  /// - Parameter text: UTF-8; a byte order mark may stand before it.
  public init(parsing text: [UInt8], limits: JSONLimits = JSONLimits()) throws(FormatError) {
    let body = text[(text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...]
    let shape = JSONShape(body, limits)
    guard shape.depth <= limits.depth else {
      throw FormatError("it nests more than \(limits.depth) deep", line: shape.lines.last.map(Int.init))
    }
    guard shape.lines.count <= limits.values else { throw FormatError("it has more than \(limits.values) values") }
    let root = try Self.load(body)
    defer { json_decref(root) }
    let copied = JSONCopy(shape.lines).tree(root)
    self = copied.hasPlaces ? copied.tree : JSONCopy([]).tree(root).tree
  }

  private static func load(_ text: ArraySlice<UInt8>) throws(FormatError) -> UnsafeMutablePointer<json_t> {
    var error = json_error_t()
    func load(_ flags: Int32) -> UnsafeMutablePointer<json_t>? {
      text.withUnsafeBytes {
        json_loadb($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, Int(flags | JSON_ALLOW_NUL), &error)
      }
    }
    if let root = load(0) { return root }
    if json_error_code(&error) == json_error_numeric_overflow, let root = load(JSON_DECODE_INT_AS_REAL) { return root }
    let reason = withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    throw FormatError("not well-formed (\(reason))", line: error.line > 0 ? Int(error.line) : nil)
  }
}

/// Copies jansson's values, which come in the order of the text.
private struct JSONCopy {
  private let lines: [Int32]
  private var next = 0

  init(_ lines: [Int32]) { self.lines = lines }

  /// - Returns: the values, and whether each has the line that it stands on.
  func tree(_ root: UnsafeMutablePointer<json_t>) -> (tree: JSONTree, hasPlaces: Bool) {
    var copy = self
    let tree = copy.copy(root)
    return (tree, copy.next == lines.count)
  }

  /// Recurses as deep as the limits allow.
  private mutating func copy(_ node: UnsafeMutablePointer<json_t>) -> JSONTree {
    let line = next < lines.count ? Int(lines[next]) : nil
    next += 1
    switch node.pointee.type {
    case JSON_OBJECT: return JSONTree(.object(members(node)), line: line)
    case JSON_ARRAY: return JSONTree(.array(elements(node)), line: line)
    case JSON_STRING: return JSONTree(.string(Self.string(node)), line: line)
    case JSON_INTEGER: return JSONTree(.number(String(json_integer_value(node))), line: line)
    case JSON_REAL: return JSONTree(.number(String(json_real_value(node))), line: line)
    case JSON_TRUE, JSON_FALSE: return JSONTree(.boolean(node.pointee.type == JSON_TRUE), line: line)
    default: return JSONTree(.null, line: line)
    }
  }

  private mutating func members(_ node: UnsafeMutablePointer<json_t>) -> [JSONTree.Member] {
    var members: [JSONTree.Member] = []
    members.reserveCapacity(json_object_size(node))
    var iterator = json_object_iter(node)
    while let place = iterator {
      if let value = json_object_iter_value(place), let key = json_object_iter_key(place) {
        let bytes = UnsafeRawBufferPointer(start: key, count: json_object_iter_key_len(place))
        members.append(JSONTree.Member(key: String(decoding: bytes, as: UTF8.self), value: copy(value)))
      }
      iterator = json_object_iter_next(node, place)
    }
    return members
  }

  private mutating func elements(_ node: UnsafeMutablePointer<json_t>) -> [JSONTree] {
    (0..<json_array_size(node)).compactMap { json_array_get(node, $0) }.map { copy($0) }
  }

  private static func string(_ node: UnsafeMutablePointer<json_t>) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: json_string_value(node), count: json_string_length(node)), as: UTF8.self)
  }
}
