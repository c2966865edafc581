import ParallaxSettings

/// The keys of other programs, in the places of those that the table gives.
enum KeyPreset {
  /// The actions whose keys differ from the table's; those of `vi` are the table's own.
  static func keys(of keymap: Keymap) -> [(action: Action, keys: [String])] {
    switch keymap {
    case .vi: []
    case .less: less
    case .emacs: emacs
    }
  }

  private static let less: [(action: Action, keys: [String])] = [
    (.lineDown, ["j", "Down", "e", "C-e"]),
    (.lineUp, ["k", "Up", "y", "C-y", "C-k"]),
    (.halfPageDown, ["d", "C-d"]),
    (.halfPageUp, ["u", "C-u"]),
    (.pageDown, ["Space", "f", "PgDn"]),
    (.pageUp, ["b", "PgUp", "C-b"]),
    (.top, ["g", "<", "Home"]),
    (.bottom, ["G", ">", "End"]),
    (.nextFinding, ["C-g", "]f"]),
    (.undo, ["U"]),
    (.copy, ["Y"]),
    (.edit, ["v"]),
    (.help, ["h", "?", "F1"]),
    (.leftPane, ["Left"]),
    (.toggleReport, ["H"]),
    (.redraw, ["r", "C-l"]),
    (.changeRole, ["p"]),
  ]

  private static let emacs: [(action: Action, keys: [String])] = [
    (.lineDown, ["C-n", "Down", "j"]),
    (.lineUp, ["C-p", "Up", "k"]),
    (.pageDown, ["C-v", "Space", "PgDn"]),
    (.pageUp, ["b", "PgUp"]),
    (.top, ["<", "Home", "g"]),
    (.bottom, [">", "End", "G"]),
    (.nextFinding, ["f", "]f"]),
    (.nextReport, ["J"]),
    (.previousReport, ["K"]),
    (.search, ["C-s", "/"]),
    (.undo, ["C-_", "u", "C-x u"]),
    (.otherPane, ["Tab", "S-Tab", "C-x o"]),
    (.leftPane, ["C-b", "Left", "h"]),
    (.rightPane, ["C-f", "Right", "l"]),
    (.maximise, ["O", "C-x 1"]),
    (.back, ["C-g", "Esc"]),
    (.leave, ["q", "C-x k"]),
  ]
}
