/// One row of the key table: what an action is called, which keys ask for it, and where.
struct KeyRow: Sendable {
  /// A heading of the help.
  enum Group: String, Sendable, CaseIterable {
    case moving = "Moving"
    case reports = "Reports"
    case searching = "Searching"
    case asking = "Asking"
    case outside = "Outside"
    case corrections = "Correcting"
    case noting = "Noting"
    case showing = "Showing"
    case screen = "Screen"
    case writing = "In the prompt"
  }

  let action: Action
  /// As a `KeySequence` is written; the first is the one that hints show.
  let keys: [String]
  let contexts: [Context]
  fileprivate(set) var group = Group.moving
  /// What it does, for the help: a few plain words.
  let words: String
  /// One or two words for the status line and after a prefix key.
  let hint: String
}

/// The one key table: dispatch, help, hints, `parallax keys` and rebinding read it.
enum KeyTable {
  static func row(of action: Action) -> KeyRow? { rows.first { $0.action == action } }

  static let rows: [KeyRow] = [
    moving.grouped(.moving), reports.grouped(.reports), searching.grouped(.searching), asking.grouped(.asking),
    outside.grouped(.outside), corrections.grouped(.corrections), noting.grouped(.noting), showing.grouped(.showing),
    screen.grouped(.screen), writing.grouped(.writing),
  ].flatMap(\.self)

  /// The panes, and the lists that answer a question.
  private static let withLists = Context.panes + [.listing]

  private static func row(
    _ action: Action, _ keys: [String], _ words: String, _ hint: String, in contexts: [Context] = Context.panes
  ) -> KeyRow {
    KeyRow(action: action, keys: keys, contexts: contexts, words: words, hint: hint)
  }

  private static let moving: [KeyRow] = [
    row(.lineDown, ["j", "Down"], "a line down", "down", in: Context.lists + Context.choices),
    row(.lineUp, ["k", "Up"], "a line up", "up", in: Context.lists + Context.choices),
    row(.halfPageDown, ["C-d"], "half a page down", "half page", in: Context.lists),
    row(.halfPageUp, ["C-u"], "half a page up", "half page back", in: Context.lists),
    row(.pageDown, ["Space", "PgDn", "C-f"], "a page down", "page", in: Context.lists),
    row(.pageUp, ["b", "PgUp", "C-b"], "a page up", "page back", in: Context.lists),
    row(.top, ["g", "Home"], "to the beginning", "top", in: Context.lists),
    row(.bottom, ["G", "End"], "to the end", "end", in: Context.lists),
    row(.scrollDown, ["C-e", "zj"], "scroll down a line, and stay where you are", "scroll", in: Context.lists),
    row(.scrollUp, ["C-y", "zk"], "scroll up a line, and stay where you are", "scroll back", in: Context.lists),
    row(.lineToMiddle, ["zz"], "this line to the middle of the screen", "middle", in: Context.lists),
    row(.lineToTop, ["zt"], "this line to the top of the screen", "top of screen", in: Context.lists),
    row(.lineToBottom, ["zb"], "this line to the bottom of the screen", "bottom of screen", in: Context.lists),
    row(.nextChange, [".", "]c"], "next change", "change"),
    row(.previousChange, [",", "[c"], "change before", "change before"),
    row(.nextFinding, ["f", "C-g", "]f"], "next fact that differs", "fact"),
    row(.previousFinding, ["[f"], "fact before", "fact before"),
    row(.nextPassage, ["}", "]p"], "next passage, or entry", "passage", in: withLists),
    row(.previousPassage, ["{", "[p"], "passage before", "passage before", in: withLists),
    row(.nextUnread, ["U", "]u"], "next passage that you have not read yet", "unread", in: [.passages]),
    row(.nextQuotation, ["]q"], "next quotation", "quotation"),
    row(.previousQuotation, ["[q"], "quotation before", "quotation before"),
  ]

  private static let reports: [KeyRow] = [
    row(.nextReport, ["J", "C-n"], "mark the next report and what it lacks", "report", in: withLists),
    row(.previousReport, ["K", "C-p"], "mark the report before it", "report before", in: withLists),
    row(.makeBase, ["B"], "follow the order of this report", "order"),
    row(.toggleReport, ["v"], "hide the report, or show it again", "hide"),
    row(.readAlone, ["V"], "read the report alone, or all of them again", "alone"),
  ]

  private static let searching: [KeyRow] = [
    row(.search, ["/"], "search all reports, or these lines", "find", in: Context.lists),
    row(.nextMatch, ["n"], "next place found", "next place", in: withLists),
    row(.previousMatch, ["N"], "place before", "place before", in: withLists),
    row(.searchBack, ["#"], "place before of the phrase found, or of the words lit here", "back"),
    row(
      .filter, ["&"], "only passages, facts, reports or stories with some words", "only",
      in: [.stories] + Context.panes),
    row(.tag, ["t"], "tag the story, to join it or to open it with others", "tag", in: [.stories]),
    row(.sort, ["s"], "list in another order", "sort", in: [.stories] + withLists),
  ]

  private static let asking: [KeyRow] = [
    row(
      .printings, ["*"], "who else has this, or the phrase; again: all stories", "who else", in: withLists),
    row(.quotations, ["\""], "every quotation, and who has it", "quotations", in: withLists),
    row(.missing, ["M"], "what the report lacks", "lacks", in: withLists),
    row(.wordings, ["w"], "words replaced in sentences otherwise kept", "wording", in: withLists),
    row(.reportDetail, ["I"], "the report in detail", "detail", in: withLists),
  ]

  private static let outside: [KeyRow] = [
    row(.copy, ["y"], "copy the fact or the passage as evidence", "copy", in: withLists),
    row(.edit, ["e"], "open the report here in your editor", "edit", in: withLists),
    row(
      .save, ["S"], "save page, evidence, story or list in a file", "save", in: [.stories] + withLists + [.saving]),
    row(.commandLine, [":"], "any of these by name, base, theme, set …", "command", in: Context.lists),
  ]

  private static let corrections: [KeyRow] = [
    row(.reasons, ["X"], "why the reading stands here, or close that", "why", in: [.passages]),
    row(.link, ["L"], "link this sentence with the one at the next L", "link", in: [.passages]),
    row(.part, ["D"], "part the reading from this passage", "part", in: [.passages]),
    row(.changeRole, ["r"], "say that a paragraph is not of the text, or is", "role", in: [.passages]),
    row(.join, ["L"], "join the tagged stories in one", "join", in: [.stories]),
    row(.divide, ["D"], "divide the story", "divide", in: [.stories]),
    row(.undo, ["u"], "undo the last correction", "undo", in: [.stories, .passages, .listing]),
  ]

  private static let noting: [KeyRow] = [
    row(.note, ["a"], "write a note on the sentence, or change it", "note", in: [.passages]),
    row(.mark, ["m"], "mark the place with the letter that follows", "mark", in: [.passages]),
    row(.goToMark, ["'"], "to the mark of the letter that follows", "to mark", in: [.passages]),
    row(.leapBack, ["C-o"], "before the last leap, as '' too", "leap back", in: [.passages]),
    row(.setAside, ["x"], "put the fact that differs aside, or take it back", "put aside", in: [.passages]),
    row(.annotations, ["@"], "your notes and marks", "notes", in: withLists),
    row(.forget, ["x", "Del"], "forget the note or mark; u brings it back", "forget", in: [.listing]),
  ]

  private static let showing: [KeyRow] = [
    row(.cycleLayout, ["|"], "the next layout", "layout"),
    row(.layoutParallel, ["1", "F2"], "readings below each other, in full", "parallel"),
    row(.layoutSide, ["2", "F3"], "reports side by side", "side by side"),
    row(.layoutInline, ["3", "F4"], "one report and the base in one running text", "inline"),
    row(.layoutMap, ["4", "F5"], "the map of all passages; Enter goes to one", "map"),
    row(.layoutFindings, ["5", "F6"], "facts that differ", "facts that differ"),
    row(.layoutOverview, ["6", "F7"], "what all tell, some tell, only one has", "overview"),
    row(.toggleApparatus, ["A"], "variants in lines below the base's text", "apparatus"),
    row(.toggleEqual, ["="], "show equal readings, or fold them", "fold"),
    row(.moreContext, ["+"], "show more of the words that are gone", "more", in: withLists),
    row(.lessContext, ["-"], "show fewer of the words that are gone", "fewer", in: withLists),
    row(.toggleCosmetic, ["W"], "light case, punctuation, spelling too", "cosmetics", in: withLists),
    row(.toggleFurniture, ["F"], "show the lines around the text: menus, links", "around"),
    row(.toggleInvisible, ["i"], "mark characters that show nothing, <ZWSP>", "invisible", in: withLists),
    row(.toggleShared, ["%"], "light what all share, or what differs", "similarities", in: withLists),
    row(.maximise, ["O"], "give the pane the whole screen", "whole"),
    row(.cycleTheme, ["T"], "try the themes; Enter keeps one", "theme", in: withLists + [.themes]),
  ]

  private static let screen: [KeyRow] = [
    row(.otherPane, ["Tab", "S-Tab"], "the other pane", "reports", in: Context.panes + [.saving]),
    row(.leftPane, ["h", "Left"], "to the reports", "reports", in: Context.panes + Context.choices),
    row(.rightPane, ["l", "Right"], "to the passages", "passages", in: Context.panes + Context.choices),
    row(
      .open, ["Enter"], "open what is here; select the report", "open",
      in: [.stories, .passages, .reports, .listing] + Context.choices),
    row(.back, ["Esc"], "back; clears search and selection", "back", in: Context.lists + Context.choices),
    row(.help, ["?", "F1"], "these keys", "help", in: Context.lists),
    row(.reload, ["R"], "read the files again", "read again", in: [.stories, .passages, .reports]),
    row(.redraw, ["C-l"], "draw the screen anew", "redraw", in: Context.allCases),
    row(.suspend, ["C-z"], "back to the shell for a while", "suspend", in: Context.lists),
    row(.leave, ["q"], "back; at the top quit", "quit", in: Context.lists + Context.choices),
    row(.quit, ["Q"], "quit from anywhere", "quit", in: Context.lists),
  ]

  private static let writing: [KeyRow] = [
    row(.accept, ["Enter"], "search for it, or do it", "search", in: [.prompt]),
    row(.cancel, ["Esc", "C-g"], "leave it", "leave", in: [.prompt]),
    row(.erase, ["Backspace", "C-h"], "erase the character before", "erase", in: [.prompt]),
    row(.eraseForward, ["Del"], "erase the character after", "erase after", in: [.prompt]),
    row(.eraseWord, ["C-w"], "erase the word before", "erase word", in: [.prompt]),
    row(.eraseLine, ["C-u"], "erase everything before", "erase all", in: [.prompt]),
    row(.cursorLeft, ["Left", "C-b"], "a character left", "left", in: [.prompt]),
    row(.cursorRight, ["Right", "C-f"], "a character right", "right", in: [.prompt]),
    row(.cursorHome, ["Home", "C-a"], "to the beginning", "beginning", in: [.prompt]),
    row(.cursorEnd, ["End", "C-e"], "to the end", "end", in: [.prompt]),
    row(.olderEntry, ["Up", "C-p"], "what was searched before", "earlier", in: [.prompt]),
    row(.newerEntry, ["Down", "C-n"], "what was searched after it", "later", in: [.prompt]),
    row(.complete, ["Tab"], "complete the command, then the next", "complete", in: [.prompt]),
    row(.completeBack, ["S-Tab"], "the completion before", "complete back", in: [.prompt]),
    row(.toggleRegex, ["C-r"], "search for a regular expression, or words", "regular expression", in: [.prompt]),
  ]
}

extension [KeyRow] {
  fileprivate func grouped(_ group: KeyRow.Group) -> [KeyRow] {
    map { row in
      var row = row
      row.group = group
      return row
    }
  }
}
