import ParallaxSupport
import Testing

struct NearestWordTests {
  private let commands = [
    "collate", "overview", "findings", "summary", "missing", "quotes", "who", "text", "documents", "notes", "stories",
    "export", "themes", "keys", "config", "help",
  ]

  /// A letter left out, doubled, changed or out of its place, a beginning, an ending.
  @Test(arguments: [
    ("colate", "collate"), ("colllate", "collate"), ("collete", "collate"), ("ocllate", "collate"), ("hepl", "help"),
    ("COLLATE", "collate"), ("story", "stories"), ("quote", "quotes"), ("finding", "findings"), ("sumary", "summary"),
    ("wo", "who"), ("hwo", "who"), ("doc", "documents"), ("exprot", "export"), ("teh", "text"), ("thmes", "themes"),
    ("report", "export"),
  ])
  func namesTheOneThatIsMeant(_ typed: String, _ meant: String) { #expect(commands.nearest(to: typed) == meant) }

  @Test(arguments: [
    "", "x", "seeds", "frobnicate", "нет", "会议", "a b c", "co", "collate",
    String(repeating: "e", count: 90_000),
  ])
  func namesNoneThatIsFar(_ typed: String) { #expect(commands.nearest(to: typed) == nil) }

  @Test func ofWordsThatAreAsNearTheFirstIsNamed() {
    #expect(["abcd", "abce"].nearest(to: "abcf") == "abcd")
    #expect(["abce", "abcd"].nearest(to: "abcf") == "abce")
    #expect([String]().nearest(to: "abc") == nil)
  }
}
