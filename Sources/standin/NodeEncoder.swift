/// Makes a node of what a value encodes.
struct NodeEncoder: Encoder {
  let node: Node
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.makeObject()
    return KeyedEncodingContainer(Fields<Key>(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.makeArray()
    return Items(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Scalar(node: node) }
}

private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: Node
  var codingPath: [any CodingKey] { [] }

  private func encoder(_ key: any CodingKey) -> NodeEncoder { NodeEncoder(node: node.field(key.stringValue)) }

  func encodeNil(forKey key: Key) { encoder(key).node.set("null") }

  func encode(_ value: some Encodable, forKey key: Key) throws { try Scalar(node: encoder(key).node).encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { encoder(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { encoder(key).unkeyedContainer() }

  func superEncoder() -> any Encoder { NodeEncoder(node: node.field("super")) }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }
}

private struct Items: UnkeyedEncodingContainer {
  let node: Node
  var codingPath: [any CodingKey] { [] }
  var count: Int { node.count }

  func encodeNil() { node.item().set("null") }

  func encode(_ value: some Encodable) throws { try Scalar(node: node.item()).encode(value) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: node.item()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { NodeEncoder(node: node.item()).unkeyedContainer() }

  func superEncoder() -> any Encoder { NodeEncoder(node: node.item()) }
}

private struct Scalar: SingleValueEncodingContainer {
  let node: Node
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { node.set("null") }

  func encode(_ value: some Encodable) throws {
    switch value {
    case let text as String: node.setQuoted(text)
    case let flag as Bool: node.set("\(flag)")
    case let number as any BinaryInteger: node.set("\(number)")
    case let number as Double: node.set("\(number)")
    case let number as Float: node.set("\(number)")
    default: try value.encode(to: NodeEncoder(node: node))
    }
  }
}
