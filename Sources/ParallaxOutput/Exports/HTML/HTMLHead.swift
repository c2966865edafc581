import ParallaxModel
import ParallaxSupport

/// What a browser is told before it shows the page: nothing may be loaded, run or sent; the one style sheet is known by
/// its hash.
struct HTMLHead {
  private let page: ExportedPage

  init(_ page: ExportedPage) { self.page = page }

  func write(to html: inout HTMLWriter) {
    html.element("head") { html in
      html.open("meta", ["charset": "utf-8"])
      html.open("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
      html.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.open("meta", ["name": "color-scheme", "content": "light dark"])
      html.open("meta", ["name": "referrer", "content": "no-referrer"])
      html.open("meta", ["name": "generator", "content": page.story.provenance.program])
      html.element("title") { html in
        html.text(page.reports[page.base].document.text[page.title])
        html.text(" – Parallax")
      }
      html.element("style") { $0.markup(Self.style) }
    }
  }

  /// The style sheet; it has no `<`, so that nothing in it ends it.
  static let style: [UInt8] = PackageResources.report_css

  private static let policy =
    "default-src 'none'; style-src 'sha256-\(base64(ofHexadecimal: Digest.sha256(style)))'; base-uri 'none'; "
    + "form-action 'none'"

  /// Bytes given as pairs of digits in base 64 (RFC 4648).
  static func base64(ofHexadecimal digits: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bits = digits.compactMap(\.hexDigitValue).flatMap { value in (0..<4).map { value >> (3 - $0) & 1 } }
    let letters = stride(from: 0, to: bits.count, by: 6).map { start in
      alphabet[(0..<6).reduce(0) { $0 << 1 | (start + $1 < bits.count ? bits[start + $1] : 0) }]
    }
    return String(letters) + String(repeating: "=", count: (4 - letters.count % 4) % 4)
  }
}
