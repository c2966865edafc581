import ParallaxModel
import ParallaxPage

/// What the status line says once, until the next key. The sentences live here.
enum Message: Sendable, Equatable {
  /// What is being made beside the loop.
  case works(String)
  case noSuchKey(String)
  /// A key of another place: what it does, and where.
  case notHere(String, Context)
  /// The first keys, for a reader who starts for the first time.
  case firstKeys(String)
  case noSearch
  case notFound(String, keepsCase: Bool = false)
  case noAnswer(String, SearchProblem)
  /// - Parameter counts: where it has just begun, how often each report has it.
  case found(String, index: Int, count: Int, wrapped: Bool, counts: [SiglumCount] = [])
  case foundAloneOnly(String, sigla: [String])
  case lastChange, firstChange, noChanges
  case base(String)
  case alreadyBase(String)
  case standsAlone(String)
  case report(String, figures: String)
  case noReportChosen
  case hidden(String)
  case shown(String)
  case baseStays
  case layout(PageLayout)
  case equal(shown: Bool)
  /// Of texts of their own: below a paragraph only who tells it, and where.
  case order(String)
  case readingsFolded
  case readingsUnfolded
  /// Facts that differ, one line each or not.
  case findingsFolded(Bool)
  case cosmetic(lit: Bool)
  case furniture(shown: Bool)
  case shared(lit: Bool)
  case invisible(shown: Bool)
  case gone(words: Int)
  case theme(String)
  case onlyTheme(String)
  case notInHelp(String)
  case aligned(base: String)
  case severalStories(Int)
  case linkStarted(String)
  case linkNeedsAnother(String)
  case takesNoPart(String)
  case noSentence, severalInRow
  case noReading
  case headlinesStay
  case stillAligning, waitsForReports
  case stoppedAligning
  case stoppedLooking(Inquiry.Kind)
  case foundMeanwhile(Inquiry.Kind)
  case foldedFurniture
  case made(CorrectionWords)
  case undone(CorrectionWords)
  case nothingToUndo
  case notKept(String)
  case tagFirst, nothingToDivide, divideFirst, oneGroup, openFirst
  /// So many stories show as one.
  case shownTogether(Int)
  /// So many reports that a large collection lists as one story are several.
  case severalInOne(Int, stories: Int)
  /// So many of the story's reports are not there.
  case notAllOpened(Int, of: Int)
  /// Of a story that is divided.
  case cannotReadReport
  case joinedStories(reports: Int)
  case dividedStory(reports: Int, stories: Int)
  /// Why.
  case cannotOpen(String)
  case notSearched(String)
  case notRefreshed(String)
  case askForPhrase, placeHasChanged
  /// - Parameter unknown: stories of which the figure is not known.
  case sortedStories(StoryOrder, unknown: Int)
  /// So many stories of which it is not known whether facts differ.
  case notCounted(Int)
  case foundInOtherStories(String, count: Int, stories: Int)
  case noOtherStories, notInOtherStories
  case roundTheEnd
  case finding(FindingLine)
  case noFindings, firstFinding, lastFinding
  case noQuotations, firstQuotation, lastQuotation
  case baseLacksNothing
  case filtered(String)
  case filterGone
  case reportsListed(Int, String)
  case allReportsListed
  case sorted(String)
  case nothingToSort
  case listStays, notAboutOneReport, noPlaceInText
  case alone(String)
  case together
  case awaitsLetter(LetterPurpose)
  /// So many notes are kept now.
  case noted(Int)
  case noteGone
  case allKept, heldForThisRun
  case forgotten, broughtBack, nothingToForget, nothingToBringBack
  /// So many passages of so many.
  case unread(Int, of: Int)
  case marked(Character)
  case noSuchMark(Character)
  case noLeap
  case markLost(Character)
  case aside, notAside, noFindingHere
  case resumed(String)
  case readingAgain
  case readAgain(String)
  /// So many reports of a large collection are known now.
  case listedAgain(Int)
  case nothingNew, nothingToRead
  case mayCopy, copyingIsOff, tooLongToCopy
  case copied(lines: Int)
  case cameFromInput(String)
  /// The input of a report is no text that could be edited; its format.
  case hasNoLines(String, format: String)
  case secured
  /// The name of the file.
  case saving(String)
  case saved(String)
  case mayReplace(String)
  case notReplaced(String)
  case notSaved(String, String)
  case nothingToSave, noFileName, saveWaits
  case editorWaits
  case quitWaits, textIsLeftOut
  case editorFailed(String, Int32)
  case mouse(isOn: Bool)
  case regex(isOn: Bool)
  case noSuchCommand(String)
  case severalCommands(String, [String])
  case takesNoArgument(String)
  case noSuchChoice(String, [String])
  case noSuchPassage(String)
  case noSuchStory(String, of: Int)
  /// `&` leaves the passage out, or no report that shows has it.
  case leftOut(String)

  var isWarning: Bool {
    switch self {
    case .noSuchKey, .notHere, .listStays, .notAboutOneReport, .noPlaceInText, .noSearch, .notFound, .noAnswer,
      .foundAloneOnly, .lastChange, .firstChange, .noChanges,
      .standsAlone,
      .noReportChosen, .baseStays, .notInHelp, .linkNeedsAnother, .takesNoPart, .noSentence, .severalInRow, .noReading,
      .headlinesStay, .stillAligning, .tagFirst, .nothingToDivide, .divideFirst, .oneGroup, .openFirst, .roundTheEnd,
      .foundInOtherStories, .noOtherStories, .cannotOpen, .cannotReadReport, .notSearched, .notRefreshed, .askForPhrase,
      .placeHasChanged,
      .notInOtherStories, .foldedFurniture, .nothingToUndo, .notKept,
      .noFindings, .firstFinding,
      .lastFinding, .noQuotations, .firstQuotation, .lastQuotation, .baseLacksNothing, .nothingToSort, .noSuchMark,
      .noLeap,
      .markLost, .noFindingHere, .nothingToRead, .mayCopy, .copyingIsOff, .tooLongToCopy, .cameFromInput, .hasNoLines,
      .editorFailed,
      .heldForThisRun, .nothingToForget, .nothingToBringBack, .noSuchCommand, .severalCommands, .takesNoArgument,
      .noSuchChoice, .noSuchPassage, .noSuchStory, .leftOut, .secured, .mayReplace, .notSaved, .nothingToSave,
      .noFileName, .saveWaits, .editorWaits, .quitWaits,
      .textIsLeftOut:
      true
    case .found(_, _, _, let wrapped, _): wrapped
    default: false
    }
  }

  /// Whether it says that something is kept, which may not be so.
  var saysKept: Bool {
    switch self {
    case .noted, .marked, .aside, .broughtBack: true
    default: false
    }
  }
}

/// How often a report has what was searched for.
struct SiglumCount: Sendable, Equatable {
  let siglum: String
  let count: Int
}
