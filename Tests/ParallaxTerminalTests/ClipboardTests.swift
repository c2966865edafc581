import Testing

@testable import ParallaxTerminal

@Suite struct ClipboardTests {
  /// The examples of RFC 4648 §10, and bytes beyond ASCII.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("“¶”\n", "4oCcwrbigJ0K"),
  ])
  func base64(text: String, encoded: String) {
    #expect(String(decoding: Base64.encoded(Array(text.utf8)), as: UTF8.self) == encoded)
  }
}
