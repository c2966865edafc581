internal import CGumbo

/// The kind of a node: an element by its name, or text.
public enum HTMLTag: String, Sendable, CaseIterable {
  /// No element: characters.
  case text = "#text"
  /// An element of any other name.
  case other = "*"

  case html, head, body, title, meta, link, base, script, style, noscript, template
  case article, section, nav, aside, header, footer, main, address, hgroup, search
  case h1, h2, h3, h4, h5, h6, p, div, center, pre, blockquote, hr, br, wbr
  case ul, ol, li, dl, dt, dd, menu, dir
  case table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
  case figure, figcaption, picture, img, video, audio, canvas, object, embed, iframe, svg, math, map
  case a, b, strong, em, i, span, q, cite, time, abbr, code, sub, sup, ins, del, mark, label, small, font
  case form, fieldset, legend, button, input, select, option, optgroup, textarea, details, summary, dialog
  case ruby, rt, rp

  /// Whether it begins a line of its own, as browsers show it.
  public var isBlock: Bool { Self.blocks.contains(self) }

  /// `1`…`6` of headings.
  public var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  private static let blocks: Set<HTMLTag> = [
    .html, .head, .body, .title, .article, .section, .nav, .aside, .header, .footer, .main, .address, .hgroup, .search,
    .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .center, .pre, .blockquote, .hr, .ul, .ol, .li, .dl, .dt, .dd, .menu, .dir,
    .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .figure, .figcaption, .form, .fieldset, .legend, .option,
    .optgroup, .details, .summary, .dialog, .video, .audio, .canvas, .iframe, .template, .select, .textarea,
  ]

  /// Tags by gumbo's numbers.
  static let ofGumbo: [HTMLTag] = (0..<Int(GUMBO_TAG_LAST.rawValue)).map { number in
    let name = gumbo_normalized_tagname(GumboTag(rawValue: UInt32(number))).map { String(cString: $0) }
    return name.flatMap { $0.isEmpty ? nil : HTMLTag(rawValue: $0) } ?? .other
  }
}

/// The attributes that are kept; the others say nothing of text.
public enum HTMLAttribute: String, Sendable, CaseIterable {
  case `class`, id, name, content, property, itemprop, rel, href, datetime, lang, type, role, style, hidden
  case charset
  case xmlLang = "xml:lang"
  case ariaHidden = "aria-hidden"
  case httpEquiv = "http-equiv"
  case testName = "data-testid"
  case component = "data-component"
  // Of an exported report: whose words an element holds, and which inputs they are of.
  case report = "data-report"
  case start = "data-start"
  case end = "data-end"
  case siglum = "data-siglum"
  case path = "data-path"
  case place = "data-place"
  case digest = "data-sha256"
  case textDigest = "data-text-sha256"

  /// The letter or digit that stands for it in a cleaned page.
  var letter: UInt8 { Self.letters[self] ?? 0 }

  init?(letter: UInt8) {
    let place = letter < 0x61 ? 26 + Int(letter) - 0x30 : Int(letter) - 0x61
    guard Self.allCases.indices.contains(place) else { return nil }
    self = Self.allCases[place]
  }

  private static let letters = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, UInt8($0 < 26 ? 0x61 + $0 : 0x30 + $0 - 26)) })
}
