/// How much of a page is read. With these a page ends within two seconds and 500 MB, whatever it is.
public struct HTMLLimits: Sendable, Equatable {
  /// The most bytes of a page without its scripts, style sheets and pictures; what follows is cut off.
  public var bytes = 8 << 20
  /// The most elements in one another; deeper ones are passed over, their text is not. Browsers have 512.
  public var depth = 256
  /// The most tags that are not passed over; what follows is cut off.
  public var tags = 90_000
  /// The most bytes of an attribute; a longer one is passed over.
  public var attribute = 64 << 10

  public init() {}
}
