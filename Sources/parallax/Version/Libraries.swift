import CExpat
import CJansson
import CMarkdown
import CPCRE2
import CSQLite
import CTOML
import CTerminal
import CUTF8Proc
import CYAML
import CZlib
import ParallaxModel

/// The C libraries that the program works with, as each says of itself: what is linked, not what it was built beside.
enum Libraries {
  /// Name and version, in the order of the alphabet.
  static var withVersions: [(name: String, version: String)] {
    [
      ("cmark", text(cmark_version_string())), ("expat", expat), ("jansson", text(jansson_version_str())),
      ("libyaml", text(yaml_get_version_string())), ("ncurses", String(ncurses)), ("PCRE2", pcre2),
      ("SQLite", text(sqlite3_libversion())), ("toml++", text(ctoml_version())), ("utf8proc", text(utf8proc_version())),
      ("zlib", text(zlibVersion())),
    ]
  }

  /// Those that have no function to ask.
  static let withoutVersions = ["gumbo", "libmd", "minizip", "Snowball", "uchardet"]

  private static func text(_ version: UnsafePointer<CChar>?) -> String {
    version.map { String(cString: $0) } ?? "?"
  }

  /// `expat_2.5.0` → `2.5.0`.
  private static var expat: String { String(text(XML_ExpatVersion()).trimmingPrefix("expat_")) }

  /// `ncurses 6.4.20221231` → `6.4.20221231`.
  private static var ncurses: Substring { text(ct_curses_version()).split(separator: " ").last ?? "?" }

  /// `10.42 2022-12-11` → `10.42`.
  private static var pcre2: String {
    var bytes = [UInt8](repeating: 0, count: 64)
    guard pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), nil) <= bytes.count else { return "?" }
    pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), &bytes)
    return String(decoding: bytes.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }, as: UTF8.self)
  }
}
