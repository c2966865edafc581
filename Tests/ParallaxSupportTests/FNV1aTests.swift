import ParallaxSupport
import Testing

struct FNV1aTests {
  /// Test vectors of RFC 9923.
  @Test(arguments: [
    ("", 0x811C_9DC5 as UInt32, 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xE40C_292C, 0xAF63_DC4C_8601_EC8C),
    ("foobar", 0xBF9C_F968, 0x8594_4171_F739_67E8),
  ])
  func hasTheValuesOfTheStandard(_ text: String, _ short: UInt32, _ long: UInt64) {
    #expect(text.utf8.fnv1a32() == short)
    #expect(text.utf8.fnv1a64() == long)
    #expect(text.utf8.reduce(UInt64.fnv1aBasis) { $0.addingFNV1a($1) } == long)
  }
}
