public import ParallaxPage

/// A theme by name, as the browser cycles through them.
public struct NamedTheme: Sendable, Equatable {
  public let name: String
  public let styles: StyleTable
  /// Whether the terminal cannot show kept, changed, gone and moved words apart in it: then marks in the text do.
  public let needsMarks: Bool

  public init(_ name: String, _ styles: StyleTable, needsMarks: Bool = false) {
    self.name = name
    self.styles = styles
    self.needsMarks = needsMarks
  }
}

/// The themes one after the other, and the one in use. A theme is read when it is first asked for.
public struct ThemeRing: Sendable {
  let names: [String]
  private let read: @Sendable (String) -> NamedTheme
  private(set) var place: Int
  /// The theme in use.
  public private(set) var current: NamedTheme

  var count: Int { names.count }

  /// Begins with a theme that has been read; `names` are all that the ring goes through, in their order.
  public init(_ names: [String], at first: NamedTheme, read: @escaping @Sendable (String) -> NamedTheme) {
    self.names = names
    self.read = read
    place = names.firstIndex(of: first.name) ?? 0
    current = first
  }

  /// Goes to the theme that is so many places farther, round the end.
  mutating func move(by places: Int) {
    guard count > 1 else { return }
    place = ((place + places) % count + count) % count
    current = read(names[place])
    checkInvariants()
  }

  func checkInvariants() {
    assert(names.isEmpty || names.indices.contains(place), "the place is that of a name")
  }
}
