import ParallaxPage

extension Browser {
  /// A key while the reader writes in the prompt.
  mutating func write(_ key: Key) -> [Effect] {
    if let text = Self.written(by: key) {
      prompt?.insert(text)
      return []
    }
    guard case .action(let action) = bindings.outcome(of: [key], in: .prompt) else { return [] }
    switch action {
    case .accept: return accept()
    case .cancel: prompt = nil
    case .erase where prompt?.characters.isEmpty == true: prompt = nil
    case .redraw: return [.redraw]
    case .complete, .completeBack:
      guard prompt?.purpose == .command else { return [] }
      let here = self
      prompt?.complete(forward: action == .complete) { here.completions(of: $0) }
    default: _ = prompt?.edit(action)
    }
    return []
  }

  /// Characters are written, whatever else they are bound to.
  private static func written(by key: Key) -> String? {
    switch key {
    case .paste(let text): text
    case .character(let character): String(character)
    default: nil
    }
  }

  private mutating func accept() -> [Effect] {
    guard let written = prompt else { return [] }
    prompt = nil
    if written.purpose.takesRegex { usesRegex = written.isRegex }
    switch written.purpose {
    case .note(let range, let old): return keep(note: written.text, on: range, replacing: old)
    case .command: return run(written.text)
    case .search, .help, .listing, .stories: search(here: written.text)
    case .filter, .reports: filter(here: written.text)
    }
    return []
  }

  /// Searches what shows: all reports, or the lines of the list that covers them.
  mutating func search(here words: String) {
    switch context {
    case .help: if help?.search(for: words) == false { message = .notInHelp(words) }
    case .listing: if listing?.search(for: words) == false { message = .notFound(words) }
    case .stories: if stories?.search(for: words) == false { message = .notFound(words) }
    default: search(for: words)
    }
  }

  /// Filters what the reader is in: reports, findings or passages.
  mutating func filter(here words: String) {
    if pane == .reports { filterReports(by: SearchQuery(words, isRegex: usesRegex)) } else { filter(by: words) }
  }
}
