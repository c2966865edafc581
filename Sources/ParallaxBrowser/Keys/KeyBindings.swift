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

  /// Keys that ask for an action in some place.
  private struct Binding: Sendable {
    let keys: [Key]
    let action: Action
  }

  /// In the order in which they were given: for each action the ones that hints show first. Flat, as the bindings are:
  /// there are a few hundred, and tables of hashes would take longer to make than all that asks them.
  private var sequences: [(action: Action, keys: KeySequence)] = []
  /// By context, in the order of `Context.allCases`; none begins another.
  private var bindings = [[Binding]](repeating: [], count: Context.allCases.count)
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
    for context in KeyTable.row(of: action)?.contexts ?? [] {
      let other = bindings[context.number].first { $0.keys.excludes(sequence.keys) }
      if let other, other.action != action { return (other.action, context) }
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
            && !isBound(in: context) { $0 == row.action }
        })
      else { return nil }
      return "\(setting.file):\(setting.line): \(taken) was \(row.action.rawValue)’s, which has no key left "
        + "\(place.place); choose another key for one of the two"
    }
  }

  func checkInvariants() {
    assert(
      bindings.allSatisfy { own in
        own.indices.allSatisfy { index in !own[..<index].contains { $0.keys.excludes(own[index].keys) } }
      }, "no sequence begins another")
    assert(
      bindings.joined().allSatisfy { binding in sequences.contains { $0.action == binding.action } },
      "an action that is bound has keys")
    assert(Context.panes.allSatisfy { isBound(in: $0, where: \.leaves) }, "there is a way out")
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
    // Neither the keys, nor their beginning, nor longer ones that begin with them may be given away.
    let free = contexts.filter { context in !bindings[context.number].contains { $0.keys.excludes(sequence.keys) } }
    for context in free { bindings[context.number].append(Binding(keys: sequence.keys, action: action)) }
    if !free.isEmpty { sequences.append((action, sequence)) }
    return !free.isEmpty
  }

  private func isBound(in context: Context, where isMeant: (Action) -> Bool) -> Bool {
    bindings[context.number].contains { isMeant($0.action) }
  }

  private mutating func keepQuit() {
    if Context.panes.allSatisfy({ isBound(in: $0, where: \.leaves) }) { return }
    let quit = KeySequence(.control("q"))
    for context in Context.lists {
      bindings[context.number].removeAll { $0.keys == quit.keys }
      bindings[context.number].append(Binding(keys: quit.keys, action: .quit))
    }
    sequences.append((.quit, quit))
    warnings.append("keys: nothing was left to quit with; C-q quits")
  }

  func outcome(of sequence: [Key], in context: Context) -> Outcome {
    guard !sequence.isEmpty, let binding = bindings[context.number].first(where: { $0.keys.starts(with: sequence) })
    else {
      return .unbound
    }
    return binding.keys.count == sequence.count ? .action(binding.action) : .prefix
  }

  /// The keys of `action`, the one that hints show first.
  private func keys(of action: Action) -> [KeySequence] { sequences.filter { $0.action == action }.map(\.keys) }

  /// The keys of `action` in writing, the one that hints show first.
  public func names(of action: Action) -> [String] { keys(of: action).map(\.description) }

  /// What may follow `prefix`, in the order of the table: the next key and the row of its action.
  func continuations(of prefix: [Key], in context: Context) -> [(next: String, row: KeyRow)] {
    KeyTable.rows.filter { $0.contexts.contains(context) }.flatMap { row in
      keys(of: row.action).filter { $0.keys.count > prefix.count && $0.keys.starts(with: prefix) }
        .map { ($0.keys[prefix.count].name ?? "", row) }
    }
  }
}

extension Action {
  /// Whether it can end the program.
  fileprivate var leaves: Bool { self == .quit || self == .leave }
}

extension Context {
  /// Its place among all.
  fileprivate var number: Int {
    switch self {
    case .stories: 0
    case .passages: 1
    case .reports: 2
    case .listing: 3
    case .help: 4
    case .themes: 5
    case .saving: 6
    case .prompt: 7
    }
  }
}

extension [Key] {
  /// Whether one of both is the other or its beginning: then they cannot both be bound.
  fileprivate func excludes(_ other: [Key]) -> Bool {
    for index in 0..<Swift.min(count, other.count) where self[index] != other[index] { return false }
    return true
  }
}
