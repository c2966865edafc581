import ParallaxModel
import ParallaxPage

/// A large collection of which one story is open.
extension Workspace {
  /// What the list of stories shows.
  var storyRows: StoryRows { collection?.rows ?? StoryRows(collation, ascii: story.options.ascii) }

  /// Whether a story shows that can be saved, asked about and so on: of a collection none does before the first was opened.
  var hasOpenStory: Bool { collection.map { !$0.open.isEmpty } ?? true }

  /// Asks for stories of the collection; they open when they are collated.
  mutating func requestOpening(_ rows: [StoryRow], at place: StoryOpening.Place? = nil) -> [Step] {
    collection?.begin(rows.compactMap(\.listed), at: place)
    return []
  }

  /// Begins to read what was opened.
  ///
  /// - Returns: what the session is to remember.
  mutating func begin(_ opened: OpenedStory) -> [Step] {
    guard let opening = collection?.opening else { return [] }
    collection?.finishOpening()
    alignment.finish()
    notebook = Notebook()
    together = opened.together
    collation = opened.collation
    opensByRule = opensByRuleAtFirst
    show(opened.projection)
    if let view = opened.view { resume(view) }
    if !opened.annotations.isEmpty { take(opened.annotations) }
    if let place = opening.place { show(place) } else { sayWhatOpened(opening) }
    let missing = opening.reports.count - collation.reports.count
    if missing > 0 { message = .notAllOpened(missing, of: opening.reports.count) }
    return markOpened(opened.together.isEmpty ? [base] : Array(collation.reports.indices))
  }

  /// What the index took for one story may be several.
  private mutating func sayWhatOpened(_ opening: StoryOpening) {
    let count = collation.stories.count { $0.reports.count > 1 }
    if opening.storyCount > 1 {
      message = .shownTogether(opening.storyCount)
    } else if count > 1 {
      message = .severalInOne(opening.reports.count, stories: count)
    }
  }

  /// The place that was found, where the report still has it.
  private mutating func show(_ place: StoryOpening.Place) {
    guard let report = collation.reports.firstIndex(where: { $0.document.name == place.name }) else {
      message = .noPlaceInText
      return
    }
    let found = (try? Search(place.query, in: [collation.reports[report]])).flatMap { $0?.places(ofReport: 0) } ?? []
    guard let bytes = found.first(where: { $0.overlaps(place.bytes) }) ?? found.first else {
      message = .placeHasChanged
      return
    }
    if let story = collation.stories.first(where: { $0.reports.contains(report) }),
      story != self.story.projection.synopsis.story
    {
      show(Projection(of: collation, story: story))
    }
    show(place.query, at: bytes, of: report)
  }

  /// What was read and noted in the open story is known in the list.
  mutating func learnFromOpenStory() {
    guard let open = collection else { return }
    func numbers(_ reports: some Sequence<Int>) -> Set<Int> {
      Set(reports.compactMap { open.number(of: collation.reports[$0].document.name) })
    }
    collection?.learn(
      read: numbers(notebook.readReports), noted: numbers(notebook.notes.compactMap(\.place?.report)))
  }

  /// Takes on how many facts the reports of the open story differ.
  mutating func learn(differing count: Int) {
    guard let collection else {
      record.differ[story.projection.synopsis.story.reports] = count
      return
    }
    // Of stories that the collation tells apart each has its own.
    guard together.isEmpty, collation.stories.count(where: { $0.reports.count > 1 }) == 1, !collection.open.isEmpty
    else { return }
    record.differ[collection.open.map(\.id).sorted()] = count
  }

  // MARK: Words in all texts

  /// Has the index look for words.
  mutating func askCollection(for words: String, isAgain: Bool = false) {
    let query = SearchQuery(words, isRegex: entries.usesRegex)
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    if !isAgain { entries.remember(search: query) }
    collection?.ask(CollectionQuery(words, isRegex: query.isRegex), isAgain: isAgain)
  }

  // MARK: Joining and dividing

  mutating func change(_ change: StoryChange.Kind) -> [Step] {
    collection?.isRegrouping = true
    collection?.apply(change, ascii: story.options.ascii)
    if case .join(let reports) = change { message = .joinedStories(reports: reports.count) }
    if case .divide(let groups) = change {
      message = .dividedStory(reports: groups.joined().count, stories: groups.count)
    }
    return (change == .undo ? [] : [.renew(.regrouped)]) + [.session(.regroup(StoryChange(change)))]
  }
}
