package import ParallaxText
internal import Synchronization

/// Reads the inputs of a collection one at a time, on any thread, to documents and signatures.
package final class CollectionReader: Sendable {
  /// What one input gave.
  package struct Read: Sendable {
    /// In the order in which they stand in the input.
    package var reports: [(document: Document, signed: SignedReport)] = []
    package var problems: [InputProblem] = []
    /// SHA-256 of the input, 64 lower-case hexadecimal digits; nil where it could not be read.
    package var digest: String?
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
    let signer = free.withLock { $0.popLast() } ?? Signer()
    defer { free.withLock { $0.append(signer) } }
    let (found, problems) = documents.read([file])
    return Read(
      reports: found.map { ($0, signer.sign($0, choices)) }, problems: problems, digest: file.digest)
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
