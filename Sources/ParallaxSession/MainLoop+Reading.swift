import ParallaxBrowser
import ParallaxModel
import ParallaxStore

/// The files are read again.
extension MainLoop {
  func reload() {
    if let collection {
      if browser.readsStory { return readStoryAgain() }
      return collection.refresh.start(storyCorrections.corrections, isAsked: true)
    }
    guard let watch else { return }
    reloads.start { [corrections] isWanted, _ in
      let files = watch.source.read()
      return isWanted() ? watch.source.collate(files, corrections) : nil
    }
  }

  /// The files of the open story alone.
  private func readStoryAgain() {
    guard let reader else { return }
    reloads.start { [corrections] isWanted, _ in
      let files = reader.read()
      return isWanted() ? reader.collate(files, corrections) : nil
    }
  }

  mutating func show(_ reading: ReportSource.Reading) -> Int32? {
    let changed = watch?.news(in: reading.files) ?? reader?.news(in: reading.files)
    guard let news = changed, !news.isEmpty, !reading.collation.reports.isEmpty else {
      browser.nothingReloaded(isEmpty: reading.collation.reports.isEmpty)
      return nil
    }
    watch?.show(reading.files)
    reader = reader?.having(reading.files)
    corrections = reading.corrections
    stopCounting()
    let problem = annotations.renew(for: reading.files.map(\.identity))
    keeper?.open(reading.files.map(\.identity))
    return change(isLarge: Browser.isLarge(reading.collation)) { [allAnnotations] browser in
      browser.reload(reading.collation, after: news)
      if problem != nil || !allAnnotations.isEmpty { browser.take(allAnnotations, problem: problem?.message) }
      return []
    }
  }
}
