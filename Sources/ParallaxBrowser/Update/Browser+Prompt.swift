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
    case .search: search(for: written.text)
    case .filter: filter(by: written.text)
    case .reports: filterReports(by: SearchQuery(written.text, isRegex: usesRegex))
    case .help:
      if help?.search(for: written.text) == false { message = .notInHelp(written.text) }
    case .listing:
      if listing?.search(for: written.text) == false { message = .notFound(written.text) }
    case .stories:
      if stories?.search(for: written.text) == false { message = .notFound(written.text) }
    }
    return []
  }
}
