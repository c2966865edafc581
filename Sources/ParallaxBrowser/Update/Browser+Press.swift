public import ParallaxPage
import ParallaxSettings

extension Browser {
  /// Takes one key; what it asks of the session comes back.
  public mutating func press(_ key: Key) -> [Effect] {
    defer { if hasMoved { meansSelected = false } }
    return take(key)
  }

  private mutating func take(_ key: Key) -> [Effect] {
    if case .resize(let columns, let rows) = key {
      resize(Size(columns: columns, rows: rows))
      return []
    }
    hasActed = true
    inquiries.isPatient = false
    if geometry.kind == .tooSmall { return pressBlindly(key) }
    message = nil
    if case .mouse(let event) = key { return point(event) }
    if prompt != nil { return write(key) }
    if case .asking(let text) = copyConsent { return answer(key, copying: text) }
    if let purpose = awaitsLetter { return take(key, for: purpose) }
    if case .paste = key { return [] }
    return dispatch(key)
  }

  /// On a screen that shows nothing, only what leaves it counts.
  private mutating func pressBlindly(_ key: Key) -> [Effect] {
    switch bindings.outcome(of: [key], in: .passages) {
    case .action(.leave), .action(.quit): [.quit]
    case .action(.suspend): [.suspend]
    case .action(.redraw): [.redraw]
    default: []
    }
  }

  private mutating func resize(_ size: Size) {
    relayout { $0.size = size }
    let geometry = geometry
    help?.fit(geometry.help)
    renewListing()
    stories?.fit(height: geometry.stories.rows)
  }

  private mutating func dispatch(_ key: Key) -> [Effect] {
    if key == .escape && !pending.isEmpty {
      pending = []
      return []
    }
    pending.append(key)
    switch bindings.outcome(of: pending, in: context) {
    case .prefix: return []
    case .action(let action):
      pending = []
      return perform(action)
    case .unbound where themeBefore != nil:
      pending = []
      return keepTheme() + dispatch(key)
    case .unbound:
      message = elsewhere(pending) ?? .noSuchKey(pending.compactMap(\.name).joined())
      pending = []
      return []
    }
  }

  /// What keys that mean nothing here do in another place.
  private func elsewhere(_ keys: [Key]) -> Message? {
    for place in Context.panes + [.listing] {
      if case .action(let action) = bindings.outcome(of: keys, in: place), let row = KeyTable.row(of: action) {
        return .notHere("\(keys.compactMap(\.name).joined()) (\(row.hint))", place)
      }
    }
    return nil
  }

  mutating func perform(_ action: Action) -> [Effect] {
    guard let group = KeyTable.row(of: action)?.group else { return [] }
    if themeBefore != nil { return performOnThemes(action) }
    if help != nil, let effects = performInHelp(action) { return effects }
    if listing != nil { return performInListing(action) }
    if isChoosing { return performInStories(action) }
    switch group {
    case .moving where pane == .passages: return readOn(action)
    case .moving: moveInReports(action)
    case .reports: performOnReport(action)
    case .searching: performSearch(action)
    case .asking: performAsking(action)
    case .noting: return performNoting(action)
    case .outside where action == .commandLine: askForCommand()
    case .outside: return performOutside(action)
    case .corrections: return performCorrection(action)
    case .showing: return performShowing(action)
    case .screen: return performOnScreen(action)
    case .writing: break
    }
    return []
  }
}
