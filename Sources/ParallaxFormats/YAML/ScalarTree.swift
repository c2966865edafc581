/// Scalars as text, in lists and tables: what the heads of files say in YAML or TOML.
public enum ScalarTree: Sendable, Equatable {
  case scalar(String)
  case list([ScalarTree])
  /// In the order of the text.
  case table([Entry])

  public struct Entry: Sendable, Equatable {
    public let key: String
    public let value: ScalarTree

    public init(_ key: String, _ value: ScalarTree) {
      self.key = key
      self.value = value
    }
  }

  public var scalar: String? { if case .scalar(let text) = self { text } else { nil } }

  public var entries: [Entry] { if case .table(let entries) = self { entries } else { [] } }

  /// The elements of a list; of what is none, the value itself.
  public var elements: [ScalarTree] { if case .list(let elements) = self { elements } else { [self] } }

  /// The first value of a key, in any case.
  public subscript(key: String) -> ScalarTree? { entries.first { $0.key.lowercased() == key }?.value }
}
