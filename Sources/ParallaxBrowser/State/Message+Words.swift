import ParallaxModel
import ParallaxPage

extension Message {
  /// The words for a line of so many columns, cut where they do not fit.
  func text(fitting room: Column, _ safe: SafeText) -> String {
    let words = if case .finding(let line) = self { line.text(fitting: room, safe) } else { text }
    return room <= 0 ? "" : safe.line(words, fitting: room)
  }

  var text: String {
    switch self {
    case .noSuchKey(let key): "no such key: \(key)"
    case .notHere(let words, let context): "\(words): works \(context.place)"
    case .firstKeys(let words): words
    case .noSearch: "no search; / starts one"
    case .notFound(let words, let keepsCase):
      "not found: \(words)" + (keepsCase ? "; capitals count where you write one" : "")
    case .noAnswer(let words, .notAnExpression(let why)): "\(why): \(words)"
    case .noAnswer(let words, .tooLong): "this expression takes too long: \(words)"
    case .found(let words, let index, let count, let wrapped, let counts):
      "“\(words)” \(index) of \(count)" + (wrapped ? ", round the end" : "") + Self.words(for: counts, shown: count)
    case .foundAloneOnly(let words, let sigla):
      "“\(words)” only in \(sigla.joined(separator: ", ")), outside the passages"
    case .lastChange: "the last change"
    case .firstChange: "the first change"
    case .noChanges: "no changes here"
    case .finding(let line): line.why
    case .noFindings: "no fact that differs was found"
    case .firstFinding: "the first fact that differs"
    case .lastFinding: "the last fact that differs"
    case .filtered(let words): "only with “\(words)”; Esc shows all"
    case .filterGone: "all passages shown"
    case .reportsListed(let count, let words):
      "\(count) \(count == 1 ? "report" : "reports") with “\(words)”; Esc lists all"
    case .allReportsListed: "all reports listed"
    case .sorted(let order): "in order: \(order)"
    case .nothingToSort: "passages stand in the base's order; lists are sorted"
    case .listStays: "this list has one order; that of the quotations has two"
    case .notAboutOneReport: "this list is about all reports"
    case .noPlaceInText: "there is no place in the text to go to"
    case .alone(let siglum): "\(siglum) alone; V shows all of them again"
    case .together: "all reports shown"
    case .readingAgain: "reading again …"
    case .listedAgain(let count): "read again: \(count.grouped) reports"
    case .readAgain(let news): "read again: \(news)"
    case .nothingNew: "the files are as they were"
    case .mayCopy: "copy through the terminal (OSC 52), in this run? y yes, any other key no"
    case .copyingIsOff: "copying is off; copy = \"ask\" in config.toml allows it"
    case .tooLongToCopy: "too long for the terminal's clipboard; parallax findings --full prints it"
    case .copied(let lines): "\(lines) lines given to the terminal's clipboard"
    case .hasNoLines(let siglum, let format): "\(siglum) was taken out of \(format); there is no text file to edit"
    case .cameFromInput(let siglum): "\(siglum) came from standard input; there is no file to edit"
    case .textIsLeftOut: "so many keys at once are a pasted text; they are left out"
    case .quitWaits: "this came among many keys, as pasted text does; press q again to leave"
    case .editorWaits: "this came among other keys, as pasted text does; press e again to open the editor"
    case .saving, .saved, .mayReplace, .notReplaced, .notSaved, .nothingToSave, .noFileName, .saveWaits: savingText
    case .secured: "not in a secure run (--secure, PARALLAX_SECURE)"
    case .editorFailed(let editor, let status): "\(editor) ended with status \(status); VISUAL or EDITOR names another"
    case .works(let what): "\(what) … Esc stops"
    case .mouse(let isOn): isOn ? "the mouse is ours; :set nomouse gives it back" : "the mouse is the terminal's"
    case .regex(let isOn): isOn ? "searches are regular expressions" : "searches are plain words"
    case .noSuchCommand(let word): "no such command: \(word); Tab completes, ? lists the keys"
    case .severalCommands(let word, let names): "\(word) may be \(names.joined(separator: ", "))"
    case .takesNoArgument(let name): "\(name) takes nothing after it"
    case .noSuchChoice("", let choices): "choose one of \(choices.joined(separator: ", "))"
    case .noSuchChoice(let word, let choices): "no \(word); there are \(choices.joined(separator: ", "))"
    case .noSuchStory(let name, let count):
      "no story \(name); there \(count == 1 ? "is one" : "are \(count)"), :story and a number opens one"
    case .noSuchPassage(let name): "no passage \(name)"
    case .leftOut(let name): "passage \(name) does not show now; Esc ends a filter, v shows reports"
    case .nothingToRead: "no report can be read there now; these stay"
    case .noQuotations: "no quotation was found"
    case .firstQuotation: "the first quotation"
    case .lastQuotation: "the last quotation"
    case .baseLacksNothing: "a report lacks nothing of itself; J chooses another"
    case .forgotten, .broughtBack, .nothingToForget, .nothingToBringBack, .unread, .allKept, .heldForThisRun,
      .awaitsLetter, .noted, .noteGone, .marked, .noSuchMark, .noLeap, .markLost, .aside,
      .notAside, .noFindingHere, .resumed:
      notingText
    case .noReportChosen: "no report chosen; J and K choose one"
    case .linkStarted, .linkNeedsAnother, .takesNoPart, .noSentence, .severalInRow, .noReading, .headlinesStay,
      .stillAligning, .waitsForReports, .stoppedAligning, .stoppedLooking, .foundMeanwhile, .foldedFurniture, .made,
      .undone,
      .nothingToUndo, .notKept:
      correctionText
    case .tagFirst, .nothingToDivide, .divideFirst, .oneGroup, .openFirst, .shownTogether, .sortedStories, .notCounted,
      .severalInOne, .notAllOpened, .cannotReadReport, .joinedStories, .dividedStory, .cannotOpen, .notSearched,
      .notRefreshed, .askForPhrase, .placeHasChanged, .foundInOtherStories, .noOtherStories, .notInOtherStories,
      .roundTheEnd:
      storiesText
    default: switchText
    }
  }

  /// `: 003 4 · 001 3`; with all of them where the page does not show as many.
  private static func words(for counts: [SiglumCount], shown: Int) -> String {
    if counts.isEmpty { return "" }
    let all = counts.reduce(0) { $0 + $1.count }
    return (all == shown ? ": " : " on the page, \(all) in all: ")
      + counts.map { "\($0.siglum) \($0.count)" }.joined(separator: " · ")
  }

  private var notingText: String {
    switch self {
    case .awaitsLetter(.mark): "mark this place with a letter …"
    case .awaitsLetter(.jump): "to the mark of which letter? … ' leaps back"
    case .noted(let count): "noted; \(count == 1 ? "1 note" : "\(count) notes") on these reports"
    case .forgotten: "forgotten; u brings it back"
    case .broughtBack: "it is back"
    case .nothingToForget: "this is no note; @ lists your notes and marks"
    case .nothingToBringBack: "nothing was forgotten in this run"
    case .unread(0, _): "you have read all passages"
    case .unread(let count, let all): "\(count) of \(all) passages not read yet"
    case .allKept: "everything that you noted is kept now"
    case .heldForThisRun: "holds for this run; nothing is kept without a store"
    case .noteGone: "the note is gone"
    case .marked(let letter): "marked \(letter); '\(letter) comes back here"
    case .noSuchMark(let letter): "no mark \(letter); m sets one"
    case .noLeap: "nothing to leap back from; a search, a fact, a mark, g and G leap"
    case .markLost(let letter): "the words marked \(letter) are not in these reports any more"
    case .aside: "put aside; among the facts that differ x takes it back"
    case .notAside: "back among the facts that differ"
    case .noFindingHere: "no fact that differs here; f goes to the next"
    case .resumed(let place): "as you left it, at \(place); g goes to the beginning"
    default: ""
    }
  }

  private var correctionText: String {
    switch self {
    case .linkStarted(let place): "link \(place) with … L on its counterpart, Esc to leave"
    case .linkNeedsAnother(let siglum): "that is \(siglum) too; go to a line of another report"
    case .takesNoPart(let place): "\(place) is no body text; r makes a paragraph body"
    case .severalInRow: "several reports stand in this row; J chooses one"
    case .noSentence: "no words of one report here; go to a line of a reading"
    case .noReading: "the passage is this report's; go to the reading of another"
    case .headlinesStay: "headlines always stand together"
    case .stoppedAligning: "aligning was stopped; R begins again"
    case .stoppedLooking(let kind): "looking for \(kind.words) was stopped; the key begins again"
    case .foundMeanwhile(.overview): "texts of their own; 6 shows the overview"
    case .foundMeanwhile(let kind): "\(kind.words) are known now"
    case .stillAligning: "the reports are still being aligned"
    case .waitsForReports: "waits until all reports are aligned; any other key goes on without it"
    case .foldedFurniture: "F shows the lines around the text; r then makes a paragraph of them text"
    case .made(let words): words.text
    case .undone(let words): "undone: \(words.text)"
    case .nothingToUndo: "no correction to undo"
    case .notKept(let problem): problem
    default: ""
    }
  }

  private var storiesText: String {
    switch self {
    case .tagFirst: "t tags the stories that L joins"
    case .nothingToDivide: "one report alone cannot be divided"
    case .openFirst: "Enter opens the story, where that key works"
    case .divideFirst: "Enter divides, Esc leaves the story whole"
    case .oneGroup: "one group is one story; a digit puts the report in another"
    case .shownTogether(let count): "\(count) stories together, not joined; q takes them apart"
    case .cannotReadReport: "this report could not be read; it stays in no group"
    case .notAllOpened(let missing, let all):
      "\(missing) of \(all) reports could not be read; R in the list looks again"
    case .severalInOne(let reports, let stories): "\(reports) reports, \(stories) stories; :story 2 shows the next"
    case .joinedStories(let reports): "joined \(reports) reports in one story"
    case .dividedStory(let reports, let stories): "divided \(reports) reports into \(stories) stories"
    case .cannotOpen(let reason): reason
    case .notSearched(let reason), .notRefreshed(let reason): reason
    case .askForPhrase: "/ finds a phrase, and * then asks all texts for it"
    case .placeHasChanged: "the words do not stand there any more; R reads the files again"
    case .sortedStories(let order, 0): "in order: \(order.rawValue)"
    case .sortedStories(let order, let unknown): "in order: \(order.rawValue); \(Self.uncounted(unknown))"
    case .notCounted(0): "only stories whose facts differ"
    case .notCounted(let count): Self.uncounted(count)
    case .foundInOtherStories(let words, let count, let stories):
      "“\(words)” not in this story; \(count == 1 ? "once" : "\(count) times") in \(stories == 1 ? "another" : "\(stories) others"), Enter lists that"
    case .noOtherStories: "there is no other story to ask"
    case .notInOtherStories: "no other story was found to have telling words of it in a row"
    case .roundTheEnd: "round the end"
    default: ""
    }
  }

  private static func uncounted(_ count: Int) -> String {
    count == 1 ? "1 story not counted yet" : "\(count.grouped) stories not counted yet"
  }

  private var savingText: String {
    switch self {
    case .saving(let name): "saving \(name) …"
    case .saved(let name): "saved as \(name)"
    case .mayReplace(let name): "y replaces what is there, another key leaves it: \(name)"
    case .notReplaced(let name): "\(name) stays as it is; nothing is saved"
    case .notSaved(let name, let reason): "not saved: \(name): \(reason)"
    case .nothingToSave: "nothing here to save"
    case .noFileName: "not saved: it needs a name"
    case .saveWaits: "this came among many keys, as pasted text does; nothing is saved"
    default: ""
    }
  }

  private var switchText: String {
    switch self {
    case .order(let siglum): "the order of \(siglum)"
    case .base(let siglum): "the base is \(siglum)"
    case .alreadyBase(let siglum): "\(siglum) is the base already; J chooses another"
    case .standsAlone(let siglum): "\(siglum) has nothing in common with the others"
    case .report(let name, let figures): "\(name): \(figures)"
    case .hidden(let siglum): "\(siglum) is hidden"
    case .shown(let siglum): "\(siglum) is shown"
    case .baseStays: "the base cannot be hidden"
    case .layout(.inline): "inline: one report against the base; J chooses another"
    case .layout(let layout): layout.screen.words
    case .readingsFolded: "readings folded: who tells it, and where"
    case .readingsUnfolded: "readings in full, long equal quotations folded"
    case .findingsFolded(let folded): folded ? "one line each" : "each with its sentences"
    case .equal(let shown): shown ? "equal readings in full" : "equal readings folded"
    case .cosmetic(let lit): lit ? "cosmetic differences lit" : "cosmetic differences quiet"
    case .furniture(let shown): shown ? "lines around the text shown" : "lines around the text folded"
    case .invisible(let shown): shown ? "invisible characters marked, such as <ZWSP>" : "invisible characters not shown"
    case .shared(let lit):
      lit ? "lit: what all reports of a passage have; quiet: what differs" : "lit: what differs"
    case .gone(let words):
      words == 0 ? "gone words counted" : words == .max ? "all gone words shown" : "gone words shown up to \(words)"
    case .theme(let name): "theme \(name); in config.toml: theme = \"\(name)\""
    case .onlyTheme(let name): "theme \(name), the only one"
    case .aligned(let siglum): "\(siglum) shares most with the others; J chooses it, B makes it the base"
    case .severalStories(let count): "\(count) stories; Esc lists them"
    case .notInHelp(let words): "not in the keys: \(words)"
    default: ""
    }
  }
}
