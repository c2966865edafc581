internal import ParallaxModel

/// Files → what is written of them into an index, on all processors.
struct InputPreparer: Sendable {
  private let collection: CollectionReader
  private let reader: InputReader
  private let found: FoundInputs

  init(_ collection: CollectionReader, _ reader: InputReader, _ found: FoundInputs) {
    self.collection = collection
    self.reader = reader
    self.found = found
  }

  /// Begins with some files on other threads.
  func ahead(_ files: [IndexChanges.File]) -> Ahead<[PreparedInput]> {
    Ahead { .inParallel(files.count) { prepared(files[$0]) } }
  }

  private func prepared(_ file: IndexChanges.File) -> PreparedInput {
    do throws(InputProblem) {
      let input = try reader.read(file.file, of: found)
      var prepared = PreparedInput(file: file.file, choices: file.choices, digest: input.digest)
      if input.digest == file.digest {
        prepared.isSame = true
        return prepared
      }
      let read = collection.read(input)
      prepared.problems = read.problems
      prepared.reports = read.reports.map { PreparedReport($0.document, $0.signed) }
      return prepared
    } catch {
      return PreparedInput(file: file.file, choices: file.choices, digest: "", problems: [error])
    }
  }
}
