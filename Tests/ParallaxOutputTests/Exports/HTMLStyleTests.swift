import Foundation
import ParallaxSupport
import Testing

@testable import ParallaxOutput

/// The style sheet of exported pages.
struct HTMLStyleTests {
  private static let sheet = String(decoding: HTMLHead.style, as: UTF8.self)

  /// The colours of the first block of variables, and of the second laid over it.
  private static let schemes: [String: [String: UInt32]] = {
    let blocks = sheet.components(separatedBy: ":root {").dropFirst().map { colours(in: $0.prefix { $0 != "}" }) }
    return ["light": blocks[0], "dark": blocks[0].merging(blocks[1]) { $1 }]
  }()

  private static func colours(in block: some StringProtocol) -> [String: UInt32] {
    var colours: [String: UInt32] = [:]
    for entry in block.split(separator: ";") {
      let parts = entry.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
      colours[parts[0]] = UInt32(parts[1].dropFirst(), radix: 16)
    }
    return colours
  }

  /// WCAG 2.2, relative luminance and contrast ratio.
  private static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    func luminance(_ colour: UInt32) -> Double {
      zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
        let value = Double(colour >> UInt32(part.0) & 0xFF) / 255
        return sum + part.1 * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
      }
    }
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: ["light", "dark"]) func textIsReadable(_ scheme: String) throws {
    let colours = try #require(Self.schemes[scheme])
    for ground in ["--paper", "--raised"] {
      let paper = try #require(colours[ground])
      for name in ["--ink", "--quiet", "--link", "--changed", "--gone", "--moved", "--shared", "--fact"] {
        let colour = try #require(colours[name])
        #expect(Self.contrast(colour, paper) >= 4.5, "\(name) on \(ground), \(scheme)")
      }
    }
  }

  /// Bars and cells that mean something stand out from the paper; the least is told by its height too.
  @Test(arguments: ["light", "dark"]) func formsAreSeen(_ scheme: String) throws {
    let colours = try #require(Self.schemes[scheme])
    let paper = try #require(colours["--paper"])
    #expect(Self.contrast(try #require(colours["--most"]), paper) >= 7)
    #expect(Self.contrast(try #require(colours["--more"]), paper) >= 3)
  }

  /// All text takes its colour from a variable, so that the test above knows all of them.
  @Test func coloursAreVariables() {
    let rules = Self.sheet.components(separatedBy: "}").filter { !$0.contains(":root") }
    #expect(rules.allSatisfy { !$0.contains("#f") && !$0.contains("rgb(") } && Self.sheet.contains("var(--ink)"))
  }

  @Test func changesAreToldByMoreThanColour() {
    for rule in ["ins {", "mark {", "mark.shared {", ".moved {"] {
      let body = Self.sheet.components(separatedBy: "\n" + rule).dropFirst().first?.prefix { $0 != "}" } ?? ""
      #expect(body.contains("border-bottom"), "\(rule)")
    }
    #expect(Self.sheet.contains("s { text-decoration: line-through; }"))
  }

  /// The page allows this style sheet and nothing else.
  @Test func thePolicyNamesTheStyleSheet() {
    let page = ReadPage(HTMLExport(.school).bytes)
    let policy = page.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"]
    let style = page.elements.first { $0.name == "style" }?.text ?? ""
    let hash = HTMLHead.base64(ofHexadecimal: Digest.sha256(Array(style.utf8)))
    #expect(policy == "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'")
    #expect(!Self.sheet.contains("url(") && !Self.sheet.contains("@import") && !Self.sheet.contains("<"))
  }

  /// RFC 4648, section 10.
  @Test(arguments: [("", ""), ("66", "Zg=="), ("666f", "Zm8="), ("666f6f", "Zm9v"), ("666f6f62", "Zm9vYg==")])
  func base64(_ digits: String, _ wanted: String) {
    #expect(HTMLHead.base64(ofHexadecimal: digits) == wanted)
  }
}
