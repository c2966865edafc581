import ParallaxPage

/// The lines of a page as paragraphs to be read aloud: no columns, no indentation, and words for what a screen shows
/// by colour.
///
///     003: Putin’s suggestion was rejected.
///     000, ¶2: [gone: Putin’s] [new: The] suggestion was rejected.
struct LinearText {
  /// Say which words are new, gone or moved.
  var saysChanges = true

  /// One paragraph for each reading or note, which blank lines part.
  func paragraphs(of lines: some Sequence<PageLine>) -> [String] {
    var paragraphs: [String] = []
    var open: [Run] = []
    for line in lines {
      let isNote = line.runs.first { !Self.isBlank($0) }?.role == .finding
      if line.runs.allSatisfy(Self.isBlank) || isNote { paragraphs += close(&open) }
      if !open.isEmpty, !line.runs.isEmpty { open.append(Run(" ", .text, columns: 1)) }
      open += line.runs
    }
    return paragraphs + close(&open)
  }

  /// One paragraph for each label of an entry in a list, with the lines that go on below it:
  /// `reworded: 000 002, no point`.
  func paragraphs(of entry: Listing.Entry) -> [String] {
    var paragraphs: [String] = []
    var open: [Run] = []
    for line in entry.lines {
      let first = line.runs.first { !Self.isBlank($0) }
      if first.map(Self.isListLabel) ?? true { paragraphs += close(&open) }
      if !open.isEmpty { open.append(Run(" ", .text, columns: 1)) }
      open += line.runs.enumerated().flatMap { number, run in Self.punctuated(run, in: line.runs, at: number) }
    }
    return paragraphs + close(&open)
  }

  /// Words of ours that stand before those of a report.
  private static func isListLabel(_ run: Run) -> Bool {
    if run.source != nil { return false }
    switch run.role {
    case .readingEqual, .readingAbsent, .finding, .variantChanged, .figure, .number: return true
    default: return false
    }
  }

  /// A label of a list with a colon after it, the number of a passage as one, sigla before words with a comma.
  private static func punctuated(_ run: Run, in runs: [Run], at number: Int) -> [Run] {
    guard let next = runs.dropFirst(number + 1).first(where: { !isBlank($0) }) else { return [run] }
    let isFirst = runs[..<number].allSatisfy { isBlank($0) || $0.role == .number }
    if run.role == .number { return [Run(run.text, .place, columns: run.columns)] }
    if isFirst, isListLabel(run) { return [Run(run.text + ":", .figure, columns: run.columns + 1)] }
    if run.role == .siglum, next.role != .siglum, !isFirst { return [run, Run(",", .text, columns: 1)] }
    return [run]
  }

  private static func isBlank(_ run: Run) -> Bool { run.text.allSatisfy { $0 == " " } }

  private func close(_ runs: inout [Run]) -> [String] {
    let text = paragraph(runs)
    runs = []
    return text.isEmpty ? [] : [text]
  }

  private func paragraph(_ runs: [Run]) -> String {
    let runs = runs.drop(while: Self.isBlank)
    let labels = runs.prefix { Self.isLabel($0.role) || Self.isBlank($0) }
    let label = labels.filter { $0.role != .number && $0.role != .gutterMark && !Self.isBlank($0) }
      .map { Self.collapsed($0.text) }.filter { !$0.isEmpty }.joined(separator: ", ")
    let text = sentence(Self.collapsed(spoken(runs[labels.endIndex...])), labels: runs[labels.endIndex...].first?.role)
    if label.isEmpty || text.isEmpty { return label + text }
    return label.hasSuffix(":") ? "\(label) \(text)" : "\(label): \(text)"
  }

  /// Signs of the page as words.
  private func sentence(_ text: String, labels role: Role?) -> String {
    switch role {
    case .readingEqual where text.hasPrefix("= "): "as in \(text.dropFirst(2))"
    case .finding where text.hasPrefix("! "): "Differs: \(text.dropFirst(2))"
    default: text
    }
  }

  private static func isLabel(_ role: Role) -> Bool {
    switch role {
    case .number, .gutterMark, .siglum, .siglumBase, .siglumSelected, .place: true
    default: false
    }
  }

  /// Neighbours of one role are said as one.
  private func spoken(_ runs: ArraySlice<Run>) -> String {
    var text = ""
    var rest = runs
    while let first = rest.first {
      let role = first.role
      let same = rest.prefix { $0.role == role || Self.isBlank($0) && role != .text }
      text += spoken(same.map(\.text).joined(), role)
      rest = rest.dropFirst(same.count)
    }
    return text
  }

  private func spoken(_ text: String, _ role: Role) -> String {
    if role == .finding, text.hasPrefix("note ") {
      return Self.collapsed(text) + ": "
    }
    guard let word = word(for: role) else { return Self.isSkipped(role, saysChanges) ? " " : text }
    let inner = Self.collapsed(
      role == .variantGoneCount ? Self.bare(text) : role == .invisible ? Self.names(text) : text)
    if inner.isEmpty { return text }
    let before = text.first == " " ? " " : ""
    let after = text.last == " " ? " " : ""
    return "\(before)[\(word): \(inner)]\(after)"
  }

  /// Words of the base that a reading lacks are no part of what it says.
  private static func isSkipped(_ role: Role, _ saysChanges: Bool) -> Bool {
    !saysChanges && (role == .variantGone || role == .variantGoneCount)
  }

  private func word(for role: Role) -> String? {
    if role == .invisible { return "invisible" }
    guard saysChanges else { return nil }
    switch role {
    case .variantChanged: return "new"
    case .variantGone, .variantGoneCount: return "gone"
    case .variantMoved: return "moved"
    default: return nil
    }
  }

  /// `[-15 words-]` without its marks.
  private static func bare(_ text: String) -> String {
    var text = text.drop { $0 == " " }
    if text.hasPrefix("[-") { text = text.dropFirst(2) }
    while text.last == " " { text.removeLast() }
    return String(text.hasSuffix("-]") ? text.dropLast(2) : text)
  }

  /// `<ZWSP><SHY>` as `ZWSP SHY`.
  private static func names(_ text: String) -> String {
    String(text.map { $0 == "<" || $0 == ">" ? " " : $0 })
  }

  private static func collapsed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
