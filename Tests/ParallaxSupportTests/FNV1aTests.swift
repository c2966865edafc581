import ParallaxSupport
import Testing

struct FNV1aTests {
  /// Test vectors of RFC 9923.
  @Test(arguments: [
    ("", 0x811C_9DC5 as UInt32, 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xE40C_292C, 0xAF63_DC4C_8601_EC8C),
    ("foobar", 0xBF9C_F968, 0x8594_4171_F739_67E8),
  ])
  func hasTheValuesOfTheStandard(_ text: String, _ short: UInt32, _ long: UInt64) {
    #expect(FNV1a.hash32(text.utf8) == short)
    #expect(FNV1a.hash64(text.utf8) == long)
    #expect(text.utf8.reduce(FNV1a.basis64) { FNV1a.adding($1, to: $0) } == long)
  }
}
