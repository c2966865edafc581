extension Sequence {
  /// The first value that `transform` makes of an element, which is asked for as few elements as that needs, once each:
  /// `lazy.compactMap(transform).first` asks twice for the one that it returns.
  package func firstValue<Value, Failure: Error>(
    _ transform: (Element) throws(Failure) -> Value?
  ) throws(Failure) -> Value? {
    for element in self {
      if let value = try transform(element) { return value }
    }
    return nil
  }
}
