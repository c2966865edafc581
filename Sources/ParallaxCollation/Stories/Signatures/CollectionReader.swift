package import ParallaxText
internal import Synchronization

/// Reads the inputs of a collection one at a time, on any thread, to documents and signatures.
package final class CollectionReader: Sendable {
  /// What one input gave.
  package struct Read: Sendable {
    /// In the order in which they stand in the input.
    package var reports: [(document: Document, signed: SignedReport)] = []
    package var problems: [InputProblem] = []
  }

  private let reader: InputReader
  private let documents: DocumentReader
  private let choices: ReadingChoices
  private let free = Mutex<[Signer]>([])

  /// - Parameters:
  ///   - reader: of files, within its limit of one.
  ///   - choices: what the reader says of them; limits on all inputs together do not hold.
  package init(_ reader: InputReader, _ choices: ReadingChoices) {
    self.reader = reader
    self.choices = choices
    documents = DocumentReader(limits: choices.limits.ofCollection, converters: choices.converters)
  }

  package func read(_ file: Int, of found: FoundInputs) -> Read {
    do throws(InputProblem) {
      return read(try reader.read(file, of: found))
    } catch {
      return Read(problems: [error])
    }
  }

  package func read(_ file: InputFile) -> Read {
    let (found, problems) = documents.read([file])
    return Read(reports: found.map { ($0, sign($0)) }, problems: problems)
  }

  /// The documents of an input, and nothing else of them.
  package func documents(
    of file: Int, of found: FoundInputs
  ) -> (documents: [Document], problems: [InputProblem]) {
    do throws(InputProblem) {
      return documents.read([try reader.read(file, of: found)])
    } catch {
      return ([], [error])
    }
  }

  package func sign(_ document: Document) -> SignedReport {
    let signer = free.withLock { $0.popLast() } ?? Signer()
    defer { free.withLock { $0.append(signer) } }
    return signer.sign(document, choices)
  }
}

extension ReadingChoices {
  /// What the reader says that the report at a path is written in.
  package func language(ofReportAt path: String) -> Language? {
    sigla[path].flatMap { languages.bySiglum[$0] } ?? languages.all
  }
}

/// Handed from thread to thread, one at a time: what is known of words has references that nobody else has.
private final class Signer: @unchecked Sendable {
  private var signatures = SignatureReader()

  func sign(_ document: Document, _ choices: ReadingChoices) -> SignedReport {
    signatures.sign(
      document, language: choices.language(ofReportAt: document.path), outlet: choices.outlets[document.path])
  }
}
