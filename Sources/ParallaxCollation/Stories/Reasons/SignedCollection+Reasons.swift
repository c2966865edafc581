internal import ParallaxSupport
internal import ParallaxText

extension SignedCollection {
  /// What the reports of each of some stories share, by their places among `reports`. The files are read again, each once
  /// for some thousand reports.
  package func reasons(of stories: [[Int]]) -> [[StoryReason]] {
    let texts = SignedTexts(self)
    return StoryReasonFinder(FeatureFrequencies(of: reports)).reasons(
      of: stories, { reports[$0].signature }, { texts.spellings(of: $0) })
  }
}

/// The texts of a collection that were read and let go, read again.
private struct SignedTexts: Sendable {
  private let collection: SignedCollection
  private let speller = FeatureSpeller()
  /// By path, where it is among the files.
  private let files: [String: Int]

  init(_ collection: SignedCollection) {
    self.collection = collection
    files = Dictionary(collection.found.paths.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// In the order of the reports; nil for one that is gone.
  func spellings(of wanted: [StoryReasonFinder<Int>.Wanted]) -> [FeatureSpellings?] {
    var places: [Int: [Int]] = [:]
    for (place, one) in wanted.enumerated() {
      if let file = files[collection.reports[one.report].path] { places[file, default: []].append(place) }
    }
    let byFile = places.sorted { $0.key < $1.key }
    let read: [[FeatureSpellings?]] = .inParallel(byFile.count) { number in
      self.spellings(of: byFile[number].value.map { wanted[$0] }, inFile: byFile[number].key)
    }
    var spellings = [FeatureSpellings?](repeating: nil, count: wanted.count)
    for (file, own) in zip(byFile, read) { for (place, text) in zip(file.value, own) { spellings[place] = text } }
    return spellings
  }

  private func spellings(of wanted: [StoryReasonFinder<Int>.Wanted], inFile file: Int) -> [FeatureSpellings?] {
    let documents = collection.inputs.documents(of: file, of: collection.found).documents
    let places = Dictionary(documents.enumerated().map { ($1.place, $0) }) { first, _ in first }
    return wanted.map { one in
      places[collection.reports[one.report].document].map {
        speller.spellings(of: one.features, in: documents[$0], language: one.language)
      }
    }
  }
}
