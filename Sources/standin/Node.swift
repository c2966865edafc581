/// A value of JSON while it is made.
final class Node {
  private enum Content {
    case scalar(String)
    case array([Node])
    case object([(key: String, value: Node)])
  }

  private var content: Content?

  func set(_ scalar: String) { content = .scalar(scalar) }

  func setQuoted(_ text: String) { content = .scalar(Self.quoted(text)) }

  var count: Int {
    if case .array(let items) = content { items.count } else { 0 }
  }

  func makeArray() {
    if content == nil { content = .array([]) }
  }

  func makeObject() {
    if content == nil { content = .object([]) }
  }

  /// A new item at the end of an array.
  func item() -> Node {
    let item = Node()
    if case .array(let items) = content { content = .array(items + [item]) }
    return item
  }

  /// A new field of an object.
  func field(_ key: String) -> Node {
    let field = Node()
    if case .object(let fields) = content { content = .object(fields + [(key, field)]) }
    return field
  }

  /// The text, a value a line, keys sorted.
  var json: String { json(indent: "") }

  private func json(indent: String) -> String {
    let inner = indent + "  "
    switch content {
    case .scalar(let text)?: return text
    case .array(let items)?:
      return "[\n" + items.map { inner + $0.json(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let fields)?:
      let lines = fields.sorted { $0.key < $1.key }.map {
        "\(inner)\(Self.quoted($0.key)) : \($0.value.json(indent: inner))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    case nil: return "{\n\n\(indent)}"
    }
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "\"") { $0 += escaped($1) } + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "/": "\\/"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{8}": "\\b"
    case "\u{C}": "\\f"
    case "\0"..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }
}
