import Glibc
import ParallaxModel
import Testing

/// Files in other character sets are read as what they say.
@Suite struct CharacterSetTests {
  private static let russian = """
    Москва отвергла предложение о перемирии

    Россия отвергла предложение о прекращении огня, сообщили три источника, знакомые с ходом переговоров в Турции.

    Официальные представители Кремля отказались комментировать эти сообщения, сказал один из дипломатов.
    """
  private static let german = """
    Die Regierung lehnt den Vorschlag ab

    Die Regierung hat den Vorschlag für eine Waffenruhe abgelehnt. Über die Gespräche wurde nichts Näheres bekannt.

    Die zuständigen Behörden äußerten sich nicht dazu, obwohl sie mehrfach darum gebeten wurden.
    """
  private static let japanese = """
    政府は新しい計画を発表した

    政府は十日、来年度の新しい経済計画を発表した。首相は記者会見で、計画は国民の生活を守るためのものだと述べた。
    """
  private static let chinese = """
    政府宣布新的经济计划

    政府十日宣布了下一年度的新经济计划。总理在记者会上表示，该计划是为了保护人民的生活。反对党反对这一计划。
    """
  private static let korean = """
    정부, 새로운 경제 계획 발표

    정부는 십일 내년도 새로운 경제 계획을 발표했다. 총리는 기자회견에서 이 계획이 국민의 생활을 지키기 위한 것이라고 말했다.
    """

  private static let chineseOfTaiwan = """
    政府宣布新的經濟計畫

    政府宣布新的經濟計畫。總理在記者會上表示，該計畫是為了保護人民的生活。反對黨反對這一計畫。
    """
  private static let ukrainian = """
    Переговори провалилися

    Президент заявив, що переговори провалилися. Кремль не бачить сенсу в подальших контактах, повідомили її джерела.
    """
  private static let polish = """
    Negocjacje nie powiodły się

    Prezydent powiedział, że negocjacje się nie powiodły. Źródła mówią, że żołnierze wrócą później, być może w środę.
    """
  private static let greek = """
    Οι συνομιλίες απέτυχαν

    Ο πρόεδρος δήλωσε ότι οι συνομιλίες απέτυχαν. Οι πηγές λένε ότι ο πόλεμος θα συνεχιστεί.
    """

  private static func bytes(_ text: String, in name: String) -> [UInt8] {
    guard let converter = iconv_open(name, "UTF-8") else { return [] }
    defer { iconv_close(converter) }
    var source = Array(text.utf8).map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    var (inLeft, outLeft) = (source.count, target.count)
    source.withUnsafeMutableBufferPointer { input in
      target.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        _ = iconv(converter, &from, &inLeft, &to, &outLeft)
      }
    }
    return target.prefix(target.count - outLeft).map { UInt8(bitPattern: $0) }
  }

  private func read(_ bytes: [UInt8], as encoding: String? = nil) -> (text: String?, problems: [InputProblem.Kind]) {
    let read = ReportReader().read([
      InputFile(path: "a.txt", bytes: bytes, encoding: encoding.flatMap(TextEncoding.init(named:)))
    ])
    return (read.reports.first.map { $0.document.string(0..<$0.document.text.count) }, read.problems.map(\.kind))
  }

  @Test(arguments: [
    ("WINDOWS-1251", russian), ("KOI8-R", russian), ("ISO-8859-5", russian), ("UTF-16LE", russian),
    ("WINDOWS-1252", german), ("IBM866", russian), ("BIG5", chineseOfTaiwan), ("KOI8-U", ukrainian),
    ("WINDOWS-1250", polish), ("ISO-8859-2", polish), ("WINDOWS-1253", greek), ("UTF-16BE", german), ("UTF-16", german),
    ("ISO-8859-1", german), ("SHIFT_JIS", japanese), ("EUC-JP", japanese),
    ("GB18030", chinese), ("EUC-KR", korean), ("UTF-8", chinese),
  ]) func theSetIsTold(name: String, text: String) {
    let (found, problems) = read(Self.bytes(text, in: name))
    #expect(found == text)
    #expect(problems == [])
  }

  /// Capitals alone, which frequencies of small letters do not tell.
  @Test(arguments: [
    ("WINDOWS-1251", russian), ("KOI8-R", russian), ("ISO-8859-5", russian), ("IBM866", russian),
    ("WINDOWS-1251", ukrainian), ("KOI8-U", ukrainian), ("WINDOWS-1250", polish), ("WINDOWS-1252", german),
  ]) func theSetOfCapitalsIsTold(name: String, text: String) {
    let text = text.replacing("ß", with: "ss").uppercased()
    #expect(read(Self.bytes(text, in: name)).text == text)
  }

  @Test(arguments: [
    "Le chœur a chanté « pour les marins », a dit Courtaz. Le billet coûtait 5 € – c’est peu.",
    "El señor dijo: «¿Quién pagará la vía?». Mañana habrá niños en el muelle, por 5 €.",
    "Il ponte è chiuso perché l’acqua è salita. «Non è così», disse la città.",
  ]) func marksOfWindowsDoNotHideLetters(text: String) {
    #expect(read(Self.bytes(text, in: "WINDOWS-1252")).text == text)
  }

  @Test func quotationMarksOfWindowsAreNoControlCharacters() {
    let text = "Er sagte: „Wir wissen es nicht“ – und ging über die Straße zurück ins Büro, für immer."
    #expect(read(Self.bytes(text, in: "WINDOWS-1252")).text == text)
  }

  @Test func theReaderKnowsBetter() {
    let bytes = Self.bytes(Self.russian, in: "KOI8-R")
    #expect(read(bytes, as: "KOI8-R").text == Self.russian)
    #expect(read(bytes, as: "ISO-8859-5").text != Self.russian)
    #expect(TextEncoding(named: "shift_jis")?.name == "Shift_JIS")
    #expect(TextEncoding(named: "no such set") == nil)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"], [russian, german, chinese])
  func utf16CutInTheMiddleOpens(name: String, text: String) {
    let bytes = Self.bytes(text, in: name)
    for cut in [Array(bytes.dropFirst()), Array(bytes.dropLast())] {
      let read = read(cut)
      #expect(read.text?.contains(text.dropFirst().dropLast()) == true)
      #expect(read.problems.count == 1)
    }
  }

  @Test func damagedTextOpensWithMarksOfWhatIsGone() {
    var utf8 = Array(Self.russian.utf8)
    utf8.removeSubrange(40..<41)
    #expect(read(utf8).problems == [.malformed(encoding: "UTF-8", count: 1)])
    var utf16 = Self.bytes(Self.german, in: "UTF-16")
    utf16.removeLast()
    #expect(read(utf16).problems == [.malformed(encoding: "UTF-16LE", count: 1)])
    let cut = Self.bytes(Self.japanese, in: "SHIFT_JIS").dropLast()
    let (text, problems) = read(Array(cut), as: "SHIFT_JIS")
    #expect(problems == [.malformed(encoding: "Shift_JIS", count: 1)])
    #expect(text?.hasSuffix("\u{FFFD}") == true)
  }

  @Test func whatIsNoTextIsNamed() {
    #expect(read(Array("Rar!\u{1A}\u{7} and more".utf8)).problems == [.binary(format: .rar)])
    #expect(read(Array("OggS\0 and more".utf8)).problems == [.binary(format: .ogg)])
    var state: UInt64 = 7
    let noise = (0..<5000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    #expect(read(noise).problems == [.binary(format: nil)])
    #expect(read(Array("a zero\0byte in a text that is one otherwise\n".utf8)).problems == [])
  }

  @Test(arguments: 0..<60) func anyBytesAreRefusedOrWellFormed(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    var bytes = Array((seed % 2 == 0 ? Self.russian : Self.german).utf8)
    for _ in 0..<(seed % 7 * 20) { bytes[next() % bytes.count] = UInt8(truncatingIfNeeded: next()) }
    let file = ReportReader().read([InputFile(path: "a.txt", bytes: bytes)]).reports.first?.document
    if let file { #expect(Array(file.string(0..<file.text.count).utf8) == file.text) }
  }
}
