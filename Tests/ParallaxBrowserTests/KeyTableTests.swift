import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxBrowser

@Suite struct KeyTableTests {
  @Test func everyActionHasExactlyOneRow() {
    #expect(KeyTable.rows.map(\.action.rawValue).sorted() == Action.allCases.map(\.rawValue).sorted())
  }

  @Test func everyKeyCanBeReadAndIsWrittenTheSame() {
    for key in KeyTable.rows.flatMap(\.keys) { #expect(KeySequence(key)?.description == key) }
  }

  @Test(arguments: Context.allCases) func noKeyStandsTwiceInAContext(_ context: Context) {
    let keys = KeyTable.rows.filter { $0.contexts.contains(context) }.flatMap(\.keys)
    #expect(keys.sorted() == Set(keys).sorted())
  }

  @Test(arguments: Context.allCases) func noKeyBeginsALongerOne(_ context: Context) {
    let sequences = KeyTable.rows.filter { $0.contexts.contains(context) }.flatMap(\.keys)
      .compactMap { KeySequence($0)?.keys }
    for sequence in sequences where sequence.count > 1 { #expect(!sequences.contains([sequence[0]])) }
  }

  @Test func everyRowOfTheTableAnswersItsKeys() {
    let bindings = KeyBindings()
    for row in KeyTable.rows {
      for key in row.keys {
        for context in row.contexts {
          #expect(bindings.outcome(of: KeySequence(key)?.keys ?? [], in: context) == .action(row.action))
        }
      }
    }
  }

  @Test func aSettingReplacesTheKeysOfItsActionAndTakesThemFromOthers() {
    let bindings = KeyBindings(settings: [setting("next-change", "j", "gc")])
    #expect(bindings.outcome(of: [.character("j")], in: .passages) == .action(.nextChange))
    #expect(bindings.outcome(of: [.character(".")], in: .passages) == .unbound)
    #expect(bindings.outcome(of: [.down], in: .passages) == .action(.lineDown))
    #expect(bindings.names(of: .nextChange) == ["j", "gc"])
    #expect(bindings.warnings.isEmpty)
  }

  @Test func settingsThatCannotHoldAreToldWithTheirLine() {
    let bindings = KeyBindings(settings: [
      setting("no-such-thing", "x"), setting("top", "z"), setting("bottom", "z"),
    ])
    #expect(bindings.warnings.count == 2)
    #expect(bindings.warnings[0].hasPrefix("config.toml:7: "))
    #expect(bindings.outcome(of: [.character("z")], in: .passages) == .action(.top))
  }

  /// One key for two actions where both hold is told; where they hold in different places it is not.
  @Test func oneKeyForTwoActionsInOneContextIsTold() {
    let both = KeyBindings(settings: [setting("copy", "z"), setting("note", "z")])
    #expect(both.warnings.count == 1 && both.warnings[0].contains("z is copy’s in the passages already"))
    let apart = KeyBindings(settings: [setting("note", "C-t"), setting("forget", "C-t")])
    #expect(apart.warnings.isEmpty && apart.losses.isEmpty)
    let partly = KeyBindings(settings: [setting("note", "C-t"), setting("copy", "C-t")])
    #expect(partly.warnings.count == 1 && partly.warnings[0].contains("C-t is note’s in the passages already"))
    #expect(partly.outcome(of: [.control("t")], in: .listing) == .action(.copy))
  }

  @Test func whatLosesItsLastKeyIsToldWhenTheSettingsAreChecked() {
    let bindings = KeyBindings(settings: [setting("copy", "a", "j")])
    #expect(bindings.warnings.isEmpty)
    #expect(
      bindings.losses.count == 1 && bindings.losses[0].contains("a was note’s, which has no key left in the passages"))
    #expect(KeyBindings(settings: [setting("copy", "a"), setting("note", "C-t")]).losses.isEmpty)
    #expect(KeyBindings(keymap: .less).losses.isEmpty && KeyBindings(keymap: .emacs).losses.isEmpty)
  }

  @Test(arguments: Keymap.allCases) func everyKeyOfAPresetHoldsWhereverItsActionDoes(_ keymap: Keymap) {
    let bindings = KeyBindings(keymap: keymap)
    #expect(bindings.warnings.isEmpty)
    for (action, keys) in KeyPreset.keys(of: keymap) {
      for key in keys {
        for context in KeyTable.row(of: action)?.contexts ?? [] {
          #expect(bindings.outcome(of: KeySequence(key)?.keys ?? [], in: context) == .action(action), "\(key)")
        }
      }
    }
  }

  @Test(arguments: Keymap.allCases) func noPresetLeavesAnActionWithoutAKey(_ keymap: Keymap) {
    let bindings = KeyBindings(keymap: keymap)
    for action in Action.allCases { #expect(!bindings.names(of: action).isEmpty, "\(action)") }
  }

  @Test func aSettingBeatsThePreset() {
    let bindings = KeyBindings(settings: [setting("top", "f")], keymap: .less)
    #expect(bindings.outcome(of: [.character("f")], in: .passages) == .action(.top))
    #expect(bindings.names(of: .pageDown).first == "Space")
  }

  @Test func aKeyThatBeginsALongerOneOfASettingIsLost() {
    let bindings = KeyBindings(settings: [setting("bottom", "gg"), setting("sort", "g")])
    #expect(bindings.outcome(of: [.character("g")], in: .passages) == .prefix)
    #expect(bindings.outcome(of: [.character("g"), .character("g")], in: .passages) == .action(.bottom))
    #expect(bindings.names(of: .top) == ["Home"])
    #expect(bindings.warnings.count == 1 && bindings.warnings[0].contains("choose another key for sort"))
  }

  @Test func somethingToQuitWithIsAlwaysLeft() {
    let bindings = KeyBindings(settings: [setting("quit"), setting("leave")])
    #expect(bindings.outcome(of: [.control("q")], in: .passages) == .action(.quit))
    #expect(bindings.warnings.count == 1)
  }

  @Test func theListNamesEveryAction() {
    let text = KeyList.text(KeyBindings())
    for action in Action.allCases { #expect(text.contains(action.rawValue)) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  private func setting(_ action: String, _ keys: String...) -> KeySetting {
    KeySetting(action: action, keys: keys.compactMap(KeySequence.init), file: "config.toml", line: 7)
  }
}
