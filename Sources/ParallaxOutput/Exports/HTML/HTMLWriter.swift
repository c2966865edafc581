/// HTML as bytes. Text of any origin goes through `HTMLText`, so that nothing in it is markup.
struct HTMLWriter {
  /// Names with values; an attribute without a value is left out.
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var bytes: [UInt8] = []

  /// An element with what stands in it.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element with text.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ words: String) {
    element(name, attributes) { $0.text(words) }
  }

  /// The same without attributes.
  mutating func element(_ name: String, _ words: String) { element(name, [:], words) }

  /// The beginning of an element, or the whole of one that has no end.
  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (name, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      bytes += "=\"".utf8
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// A line break between elements.
  mutating func line() { bytes.append(UInt8(ascii: "\n")) }

  mutating func text(_ words: String) { HTMLText.append(words.utf8, to: &bytes) }

  mutating func text(_ words: some Collection<UInt8>) { HTMLText.append(words, to: &bytes) }

  /// Markup of our own.
  mutating func markup(_ own: some Sequence<UInt8>) { bytes += own }
}
