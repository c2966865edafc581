import Foundation
import Testing

/// A folder with something that the open web or a broken disk may hand out, and a sound report beside it.
final class BadInputFolder {
  let path: String
  private static let sound = "The offer was rejected\n\nThe mayor rejected the offer on Monday, three people said.\n"

  init(_ input: BadInput) throws {
    path = FileManager.default.temporaryDirectory.path + "/bad-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Self.sound.write(toFile: "\(path)/ok.txt", atomically: true, encoding: .utf8)
    switch input.content {
    case .bytes(let bytes): try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/x.txt"))
    case .named(let name): try Data(Self.sound.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    case .pipe: mkfifo("\(path)/x.txt", 0o644)
    case .link(let target):
      try FileManager.default.createSymbolicLink(atPath: "\(path)/x.txt", withDestinationPath: target)
    case .folder: try FileManager.default.createDirectory(atPath: "\(path)/x.txt", withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// One case of the list; its name is what a failure says.
struct BadInput: CustomTestStringConvertible {
  enum Content {
    case bytes([UInt8])
    case named(String)
    case pipe, folder
    case link(to: String)
  }

  let name: String
  let content: Content
  /// Exit status: 0 where all of it opens, 2 where something is left out.
  let status: Int32
  var testDescription: String { name }

  private init(_ name: String, _ bytes: some Sequence<UInt8>, status: Int32 = 0) {
    self.init(name, .bytes(Array(bytes)), status: status)
  }

  private init(_ name: String, _ content: Content, status: Int32 = 0) {
    (self.name, self.content, self.status) = (name, content, status)
  }

  /// What must never reach the terminal as it stands in a report or a name.
  static let marks: [[UInt8]] =
    [
      "\u{1B}]0;PWNED", "\u{1B}]52;c;UFdO", "\u{1B}]8;;http://pwned", "\u{1B}P+q5057", "\u{1B}[2J\u{1B}[HPWNED",
      "\u{9B}31mPWNED", "\u{1B}[?1049hPWNED", "\u{1B}[5iPWNED", "\u{1B}[8;1;1tPWNED", "\u{1B}cPWNED", "\u{1B}_GPWNED",
      "\u{9D}0;PWNED", "\u{E}PWNED", "\u{7}\u{7}PWNED", "\u{202E}PWNED", "\u{2066}PWNED",
    ].map { Array($0.utf8) } + [[0x9B] + Array("31mPWNED".utf8), [0x9D] + Array("0;PWNED".utf8)]

  private static let paragraph = Array(
    "The mayor said on Tuesday that the talks had failed, people told reporters.\n\n".utf8)

  private static func repeated(_ bytes: some Sequence<UInt8>, _ count: Int) -> [UInt8] {
    (0..<count).flatMap { _ in Array(bytes) }
  }

  static let all: [BadInput] = texts + foreign + files

  private static let texts = [
    BadInput("empty", [], status: 2), BadInput("one byte", "x".utf8), BadInput("one line break", "\n".utf8, status: 2),
    BadInput("white space", repeated(" \t\u{A0}\u{3000}\n".utf8, 200), status: 2),
    BadInput("zero bytes in a text", repeated(paragraph, 3) + repeated("a\0b\0\0c ".utf8, 20) + paragraph),
    BadInput("overlong UTF-8", paragraph + repeated([0xC0, 0xAF, 0xE0, 0x80, 0xAF, 0x20, 0xC1, 0x81, 0x20], 20)),
    BadInput("cut UTF-8", paragraph + repeated([0xE2, 0x82, 0x20, 0xF0, 0x9F, 0x98, 0x20], 20)),
    BadInput("beyond Unicode", paragraph + repeated([0xF4, 0x90, 0x80, 0x80, 0xFE, 0xFF], 20)),
    BadInput("a mark of order alone", [0xFF, 0xFE], status: 2),
    BadInput("half a unit of UTF-16", [0xFF, 0xFE] + "A report".utf16.flatMap { [UInt8($0 & 0xFF), 0] } + [0x41]),
    BadInput("old line ends", "One.\rTwo.\r\rThree.\r\n\u{C}Four.".utf8),
    BadInput("one long word", [UInt8](repeating: 0x78, count: 2_000_000)),
    BadInput("one long line", repeated("word ".utf8, 100_000)),
    BadInput("blank lines", [UInt8](repeating: 0x0A, count: 100_000) + paragraph),
    BadInput("a stack of marks", Array("a".utf8) + repeated("\u{301}".utf8, 50_000) + paragraph),
    BadInput("sequences in the text", marks.flatMap { paragraph + $0 + [0x20] } + [0x0A]),
    BadInput("sequences in the headline", "\u{1B}]0;PWNED\u{7} \u{202E}PWNED \u{9B}31mPWNED\n\n".utf8 + paragraph),
    BadInput("joined emoji", repeated("👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 🇺🇦🇺🇸 1️⃣ ".utf8, 30) + paragraph),
    BadInput("right to left", repeated("قال ثلاثة مصادر. שלושה מקורות אמרו.\n\n".utf8, 30)),
  ]

  private static let foreign = [
    BadInput("UTF-32", [0xFF, 0xFE, 0, 0] + "A report".utf8.flatMap { [$0, 0, 0, 0] }, status: 2),
    BadInput("shifts of ISO-2022-JP", repeated(paragraph, 2) + "\u{1B}$B\u{1B}[2J\u{1B}[HPWNED\u{1B}(B".utf8),
    BadInput(
      "controls of windows-1252", repeated([0xE9, 0x74, 0xE9, 0x20], 30) + (0x80...0x9F).flatMap { [$0, 0x50] }),
    BadInput("surrogates", repeated(paragraph + [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, 0x20, 0xED, 0xB0, 0x80], 20)),
    BadInput("notes between lines", paragraph + "\u{FFF9}base\u{FFFA}note\u{FFFB} ".utf8),
    BadInput("tags", paragraph + (0xE0000...0xE007F).flatMap { String(UnicodeScalar($0) ?? "x").utf8 } + paragraph),
    BadInput("paragraphs of a letter", repeated("w\n\n".utf8, 60_000)),
    BadInput("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], status: 2),
    BadInput("an archive", Array("PK".utf8) + [3, 4, 20, 0, 0, 0], status: 2),
    BadInput("zero bytes alone", [UInt8](repeating: 0, count: 65536), status: 2),
  ]

  private static let files = [
    BadInput("a pipe", .pipe, status: 2), BadInput("a folder called so", .folder),
    BadInput("a dangling link", .link(to: "nowhere"), status: 2), BadInput("a loop", .link(to: "x.txt"), status: 2),
    BadInput("a device", .link(to: "/dev/zero"), status: 2),
    BadInput("a line break in a name", .named("two\nlines\ttab.txt")),
    BadInput("a sequence in a name", .named("\u{1B}[2J\u{1B}[HPWNED.txt")),
    BadInput("a title in a name", .named("\u{1B}]0;PWNED\u{7}.txt")),
    BadInput("a reversed name", .named("a\u{202E}PWNED.txt")), BadInput("an option for a name", .named("--help.txt")),
    BadInput("a long name", .named(String(repeating: "n", count: 250) + ".txt")),
  ]
}
