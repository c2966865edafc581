import ParallaxPage
public import ParallaxSettings

/// The key table with the reader's own keys over it.
public struct KeyBindings: Sendable {
  /// What the keys pressed so far come to.
  enum Outcome: Equatable {
    case action(Action)
    /// The beginning of a longer sequence.
    case prefix
    case unbound
  }

  /// An action with the keys that ask for it, the one that hints show first.
  private var keys: [Action: [KeySequence]] = [:]
  private var actions: [Context: [[Key]: Action]] = [:]
  private var prefixes: [Context: Set<[Key]>] = [:]
  /// `path:line: what is wrong; what to do`, one for each setting that cannot be taken as it stands.
  public private(set) var warnings: [String] = []
  /// The same for actions that lost their last key somewhere, which may be what the reader wants.
  public private(set) var losses: [String] = []

  /// A setting gives an action new keys, or none. A key that it takes is lost to the action that had it, and so is one
  /// that begins with it; of two settings the earlier keeps the key. Something to quit with is always left.
  ///
  /// - Parameter keymap: the keys of actions without a setting.
  public init(settings: [KeySetting] = [], keymap: Keymap = .vi) {
    var set: Set<Action> = []
    for setting in settings {
      guard let action = Action(rawValue: setting.action) else {
        warn(setting, "there is no action “\(setting.action)”; `parallax keys` lists them")
        continue
      }
      set.insert(action)
      for sequence in setting.keys {
        if let (other, place) = owner(of: sequence, for: action) {
          warn(
            setting,
            "\(sequence) is \(other.rawValue)’s \(place.place) already; choose another key for \(setting.action)")
        }
        bind(action, to: sequence)
      }
    }
    for preset in KeyPreset.keys(of: keymap) where set.insert(preset.action).inserted {
      for sequence in preset.keys.compactMap(KeySequence.init) { bind(preset.action, to: sequence) }
    }
    for row in KeyTable.rows where !set.contains(row.action) {
      for sequence in row.keys.compactMap(KeySequence.init) { bind(row.action, to: sequence, in: row.contexts) }
    }
    keepQuit()
    losses = settings.flatMap { losses(by: $0, besides: set) }
    checkInvariants()
  }

  /// The action that has a key already where another wants it, or keys that one of the two begins with.
  private func owner(of sequence: KeySequence, for action: Action) -> (Action, Context)? {
    for context in KeyTable.row(of: action)?.contexts ?? [] where !isFree(sequence.keys, in: context) {
      let other = actions[context]?.first { $0.key.starts(with: sequence.keys) || sequence.keys.starts(with: $0.key) }
      if let other, other.value != action { return (other.value, context) }
    }
    return nil
  }

  /// Actions of the table that a setting took the last key from.
  private func losses(by setting: KeySetting, besides set: Set<Action>) -> [String] {
    KeyTable.rows.filter { !set.contains($0.action) }.compactMap { row in
      let taken = row.keys.first { key in setting.keys.contains { $0.description == key } }
      guard let taken, let action = Action(rawValue: setting.action),
        let place = row.contexts.first(where: { context in
          KeyTable.row(of: action)?.contexts.contains(context) == true
            && actions[context]?.values.contains(row.action) != true
        })
      else { return nil }
      return "\(setting.file):\(setting.line): \(taken) was \(row.action.rawValue)’s, which has no key left "
        + "\(place.place); choose another key for one of the two"
    }
  }

  func checkInvariants() {
    for (context, own) in actions {
      assert(own.keys.allSatisfy { prefixes[context]?.contains($0) != true }, "no sequence begins another")
    }
    assert(actions.values.allSatisfy { $0.values.allSatisfy { keys[$0] != nil } }, "an action that is bound has keys")
    assert(
      Context.panes.allSatisfy { place in actions[place]?.values.contains(where: \.leaves) == true },
      "there is a way out")
  }

  private mutating func warn(_ setting: KeySetting, _ problem: String) {
    warnings.append("\(setting.file):\(setting.line): \(problem)")
  }

  /// Binds the key in those of the action's contexts where it is free; whether there was one.
  @discardableResult
  private mutating func bind(_ action: Action, to sequence: KeySequence) -> Bool {
    bind(action, to: sequence, in: KeyTable.row(of: action)?.contexts ?? [])
  }

  @discardableResult
  private mutating func bind(_ action: Action, to sequence: KeySequence, in contexts: [Context]) -> Bool {
    let free = contexts.filter { isFree(sequence.keys, in: $0) }
    for context in free { bind(action, to: sequence.keys, in: context) }
    if !free.isEmpty { keys[action, default: []].append(sequence) }
    return !free.isEmpty
  }

  /// Whether neither the keys, nor their beginning, nor longer ones that begin with them are given away.
  private func isFree(_ sequence: [Key], in context: Context) -> Bool {
    guard let own = actions[context] else { return true }
    if prefixes[context]?.contains(sequence) == true { return false }
    return sequence.indices.allSatisfy { own[Array(sequence[...$0])] == nil }
  }

  private mutating func bind(_ action: Action, to sequence: [Key], in context: Context) {
    actions[context, default: [:]][sequence] = action
    for length in sequence.indices.dropFirst() {
      prefixes[context, default: []].insert(Array(sequence.prefix(length)))
    }
  }

  private mutating func keepQuit() {
    if Context.panes.allSatisfy({ actions[$0]?.values.contains(where: \.leaves) == true }) { return }
    for context in Context.lists { bind(.quit, to: [.control("q")], in: context) }
    keys[.quit, default: []].append(KeySequence(.control("q")))
    warnings.append("keys: nothing was left to quit with; C-q quits")
  }

  func outcome(of sequence: [Key], in context: Context) -> Outcome {
    if let action = actions[context]?[sequence] { return .action(action) }
    return prefixes[context]?.contains(sequence) == true ? .prefix : .unbound
  }

  /// The keys of `action` in writing, the one that hints show first.
  public func names(of action: Action) -> [String] { (keys[action] ?? []).map(\.description) }

  /// What may follow `prefix`, in the order of the table: the next key and the row of its action.
  func continuations(of prefix: [Key], in context: Context) -> [(next: String, row: KeyRow)] {
    KeyTable.rows.filter { $0.contexts.contains(context) }.flatMap { row in
      (keys[row.action] ?? []).filter { $0.keys.count > prefix.count && $0.keys.starts(with: prefix) }
        .map { ($0.keys[prefix.count].name ?? "", row) }
    }
  }
}

extension Action {
  /// Whether it can end the program.
  fileprivate var leaves: Bool { self == .quit || self == .leave }
}
