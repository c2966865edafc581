import ParallaxSupport

/// A page for `man`, written with the macros of man(7) in ASCII alone. Whatever a text holds is shown: nothing of it is
/// read as a request or an escape.
///
///     var page = ManPage(name: "parallax", date: "2026-11-29", version: "Parallax 0.1.0")
///     page.section("NAME")
///     page.paragraph("parallax - compare reports")
///     print(page.text)
public struct ManPage {
  public private(set) var text: String
  /// Nothing stands below the last heading yet: a paragraph begins there by itself.
  private var isBelowHeading = false

  /// - Parameters:
  ///   - date: `2026-11-29`; empty for none.
  ///   - version: what stands at the foot of the page.
  public init(name: String, date: String, version: String) {
    text = ""
    let title = [name.uppercased(), "1", date, version, "User Commands"].map { "\"\(Self.escaped($0))\"" }
    // A date is none with signs for minus in it.
    text = ".TH " + title.joined(separator: " ").replacing("\\-", with: "-") + "\n"
  }

  public mutating func section(_ title: String) { heading("SH", title) }

  public mutating func subsection(_ title: String) { heading("SS", title) }

  /// Text in which what stands between backticks is bold: to be typed as it stands.
  public mutating func paragraph(_ text: String) {
    begin()
    running(Self.marked(text))
  }

  /// What is explained, in bold, and what it means below it or beside it, marked as in a paragraph.
  public mutating func entry(_ sample: String, _ words: String) {
    isBelowHeading = false
    text += ".TP\n\\fB" + Self.escaped(sample) + "\\fR\n"
    running(words.isEmpty ? ["\\&"] : Self.marked(words))
  }

  /// Entries without a blank line between, their words from a column on.
  public mutating func list(_ entries: [(sample: String, words: String)], column: Int = 18) {
    begin()
    text += ".PD 0\n"
    for entry in entries {
      text += ".TP \(column)\n\\fB" + Self.escaped(entry.sample) + "\\fR\n"
      running(entry.words.isEmpty ? ["\\&"] : Self.marked(entry.words))
    }
    text += ".PD\n"
  }

  /// Lines as they stand, indented.
  public mutating func example(_ lines: [String]) {
    begin()
    text += ".RS 4\n.EX\n"
    for line in lines { text += (line.isEmpty ? "\\&" : Self.guarded(Self.escaped(line))) + "\n" }
    text += ".EE\n.RE\n"
  }

  private mutating func heading(_ request: String, _ title: String) {
    text += ".\(request) \"\(Self.escaped(title))\"\n"
    isBelowHeading = true
  }

  /// A paragraph begins.
  private mutating func begin() {
    if !isBelowHeading { text += ".PP\n" }
    isBelowHeading = false
  }

  /// Words in lines below 80 bytes.
  private mutating func running(_ words: [String]) {
    var line = ""
    for word in words {
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > 78 {
        text += line + "\n"
        line = ""
      }
      line += line.isEmpty ? Self.guarded(word) : " " + word
    }
    if !line.isEmpty { text += line + "\n" }
  }

  /// A line that begins so would be a request.
  private static func guarded(_ line: String) -> String { line.hasPrefix(".") ? "\\&" + line : line }

  /// Words, escaped, those between backticks bold. A backtick alone is one.
  private static func marked(_ text: String) -> [String] {
    var parts = text.split(separator: "`", omittingEmptySubsequences: false).map { escaped(String($0)) }
    if parts.count.isMultiple(of: 2), let last = parts.popLast() { parts[parts.count - 1] += "\\(ga" + last }
    let joined = parts.indices.map { $0.isMultiple(of: 2) ? parts[$0] : "\\fB\(parts[$0])\\fR" }.joined()
    return joined.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  /// Text that means itself: ASCII, without a control character.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\n": result += " "
      case " "..."}": result.unicodeScalars.append(scalar)
      default: result += "\\[u\(shown(scalar))]"
      }
    }
    return result
  }

  /// The number of a character outside ASCII in four to six digits; that of U+FFFD for one that controls.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    let isControl = scalar.value < 0xA0
    let digits = String(isControl ? 0xFFFD : scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
