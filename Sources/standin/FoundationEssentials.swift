// What swift-argument-parser asks of FoundationEssentials, under that name, and no more: the true one makes the program
// 5 MB larger, of which nothing else is called. `make build` compiles it and lets it be found first; what asks for more
// does not compile then. All other builds have the true one.

/// An error that describes itself.
public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

extension LocalizedError {
  public var errorDescription: String? { nil }
}

public struct Data: Sendable {
  let bytes: [UInt8]
}

extension String {
  public struct Encoding: Sendable {
    public static let utf8 = Encoding()
  }

  public init?(data: Data, encoding: Encoding) {
    self.init(validating: data.bytes, as: UTF8.self)
  }
}

/// Encodes values as the true one does when it is asked for `prettyPrinted` and `sortedKeys`.
public final class JSONEncoder {
  public struct OutputFormatting: OptionSet, Sendable {
    public let rawValue: UInt

    public init(rawValue: UInt) {
      self.rawValue = rawValue
    }

    public static let prettyPrinted = OutputFormatting(rawValue: 1)
    public static let sortedKeys = OutputFormatting(rawValue: 2)
  }

  public var outputFormatting: OutputFormatting = []

  public init() {}

  public func encode(_ value: some Encodable) throws -> Data {
    let node = Node()
    try value.encode(to: NodeEncoder(node: node))
    return Data(bytes: Array(node.json.utf8))
  }
}
