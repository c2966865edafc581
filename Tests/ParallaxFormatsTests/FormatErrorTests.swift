import ParallaxFormats
import Testing

@Suite struct FormatErrorTests {
  @Test func keepsWhereItIs() {
    #expect(FormatError("an element is not closed", line: 3) != FormatError("an element is not closed"))
  }
}
