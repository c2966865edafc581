/// Lines that say who wrote, edited or photographed.
enum CreditLines {
  private static let writers: PhraseSet = [
    "reporting by", "additional reporting by", "writing by", "editing by", "compiled by", "written by", "edited by",
    "story by", "text by", "words by", "translated by", "translation by", "with inputs from", "with input from",
    "with agency inputs", "with additional reporting", "by staff", "by our correspondent", "by our reporter",
    "from our correspondent", "with files from", "produced by", "automatically translated", "материал подготовил",
    "редактирование", "перевод",
  ]

  private static let prepositions: PhraseSet = ["by", "von", "par", "por", "автор", "от", "door", "di"]

  private static let pictures: PhraseSet = [
    "photo", "photos", "photograph", "photography", "photo by", "photo credit", "photo courtesy", "photo source",
    "photo illustration", "file photo", "file image", "file picture", "file photograph", "image", "images", "image by",
    "image credit", "image credits", "image source", "image caption", "image courtesy", "picture", "picture credit",
    "pictured", "picture by", "getty images", "photo caption", "caption", "video caption", "media caption", "video by",
    "featured image", "illustration", "illustration by", "illustrative photo", "illustrative image", "graphic",
    "screengrab", "screenshot", "courtesy", "фото", "фотография", "иллюстрация", "илюстрація", "ілюстрація", "снимок",
    "foto", "fotos", "bild", "bildquelle", "imagen", "crédit photo", "crédits", "crédito",
  ]

  private static let agencies: PhraseSet = [
    "reuters", "afp", "ap", "getty", "epa", "tass", "bloomberg", "shutterstock", "unsplash", "upi", "anadolu", "dpa",
    "ria", "sputnik", "xinhua", "alamy", "istock", "depositphotos",
  ]

  /// `By Ann Lee and Tom Ray`, `Reporting by Ann Lee; editing by Tom Ray.`
  static func isByline(_ shape: ParagraphShape) -> Bool {
    guard let first = shape.words.first else { return false }
    if begins(shape, with: writers), shape.wordCount <= 40 { return true }
    guard prepositions.contains(first.key), (2...16).contains(shape.wordCount), !shape.endsInStop else { return false }
    return first.isCapitalised && !startsWithClock(shape) && (names(shape.words.dropFirst()) || isDesk(shape))
  }

  /// `By The Associated Press`
  private static func isDesk(_ shape: ParagraphShape) -> Bool {
    shape.words[1].key == "the" && shape.wordCount <= 6 && desks.contains(shape.words[shape.words.count - 1].key)
  }

  private static let desks: PhraseSet = [
    "press", "staff", "agency", "desk", "newsroom", "bureau", "editors", "team",
  ]

  /// `Ann Lee in Varna`
  static func isNameWithPlace(_ shape: ParagraphShape) -> Bool {
    (3...8).contains(shape.wordCount) && !shape.endsInMark && shape.words[0].isCapitalised
      && shape.allWords { $0.isCapitalised || ["in", "and", "at", "for"].contains($0.key) }
  }

  /// `Photo: Ann Lee`, `(Photo by Ann Lee/Getty Images)`, `Ann Lee/AFP`
  static func isCaption(_ shape: ParagraphShape) -> Bool {
    guard shape.wordCount <= 40 else { return false }
    if let count = beginning(of: shape, in: pictures) {
      let mark = shape.words[count - 1].markAfter
      let isAll = count == shape.wordCount
      let isLabel = [0x3A, 0x7C, 0x2F, 0x2C, 0xA9, 0x2013, 0x2014].contains(mark)
      return isLabel || isAll || count > 1 && !shape.isRunningText || shape.firstMark == 0x28 && !shape.isRunningText
    }
    return shape.wordCount <= 8 && endsInAgency(shape)
  }

  /// `Ann Lee/AFP`, `AFP / Getty Images`
  private static func endsInAgency(_ shape: ParagraphShape) -> Bool {
    guard shape.words.count > 1, !shape.endsInStop else { return false }
    let last = shape.words[shape.words.count - 1].key == "images" ? shape.words.count - 2 : shape.words.count - 1
    return agencies.contains(shape.words[last].key) && last > 0 && shape.words[last - 1].markAfter == 0x2F
      && shape.allWords { $0.isCapitalised }
  }

  private static func begins(_ shape: ParagraphShape, with phrases: PhraseSet) -> Bool {
    beginning(of: shape, in: phrases) != nil
  }

  private static func beginning(of shape: ParagraphShape, in phrases: PhraseSet) -> Int? {
    stride(from: min(3, shape.beginnings.count), through: 1, by: -1).first {
      phrases.contains(shape.beginnings[$0 - 1])
    }
  }

  /// Capitalised words with what joins names, dates or outlets between them.
  private static func names(_ words: ArraySlice<ParagraphShape.Word>) -> Bool {
    words.allSatisfy { $0.isCapitalised || joiners.contains($0.key) || $0.key == .number }
      && words.first.map { $0.isCapitalised && !commonStarts.contains($0.key) } ?? false
  }

  private static let joiners: PhraseSet = [
    "and", "in", "for", "of", "the", "at", "und", "et", "y", "e", "и", "та", "de", "del", "van", "von", "der", "bin",
    "al",
    "updated", "published", "on", "pm", "am", "with", "ago", "min", "read", "hours", "via", "correspondent", "reporter",
    "staff", "writer", "editor", "senior", "political", "diplomatic",
  ]

  /// `By Friday`, `By Monday morning`
  private static func startsWithClock(_ shape: ParagraphShape) -> Bool {
    DateWords.weekdays.contains(shape.words[1].key) || DateWords.months[shape.words[1].key] != nil
  }

  private static let commonStarts: PhraseSet = [
    "the", "a", "an", "this", "that", "our", "his", "her", "their", "its",
  ]
}
