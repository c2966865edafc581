/// A JSON document as a tree of values.
public struct JSONTree: Sendable {
  public enum Value: Sendable {
    case null
    case boolean(Bool)
    /// As text: the shortest that gives the same number.
    case number(String)
    case string(String)
    case array([JSONTree])
    /// In the order of the text, each key once.
    case object([Member])
  }

  public struct Member: Sendable {
    public let key: String
    public let value: JSONTree
  }

  public let value: Value
  /// Line of the text that the value begins on, from 1; nil where an object has a key twice, so that places are lost.
  public let line: Int?

  init(_ value: Value, line: Int?) {
    self.value = value
    self.line = line
  }

  public var string: String? { if case .string(let text) = value { text } else { nil } }

  /// A string, or a number as text.
  public var text: String? { if case .number(let text) = value { text } else { string } }

  /// The elements of an array; empty for what is none.
  public var elements: [JSONTree] { if case .array(let elements) = value { elements } else { [] } }

  /// The members of an object; empty for what is none.
  public var members: [Member] { if case .object(let members) = value { members } else { [] } }

  public var isObject: Bool { if case .object = value { true } else { false } }

  /// The value of a key that is not null.
  public subscript(key: String) -> JSONTree? {
    guard let found = members.first(where: { $0.key == key })?.value else { return nil }
    if case .null = found.value { return nil }
    return found
  }
}

/// How much of a document is read.
public struct JSONLimits: Sendable {
  /// Objects and arrays in one another.
  public var depth = 128
  /// Values of all kinds.
  public var values = 1_000_000

  public init() {}
}
