internal import ParallaxSupport
public import ParallaxText
internal import Synchronization

/// Reports read one input at a time for their signatures: of a text nothing is kept, so that what it takes grows with the
/// number of reports by some kilobytes each.
public struct SignedCollection: Sendable {
  /// In the order of path and place.
  public let reports: [SignedReport]
  /// What was wrong with some of the inputs.
  public let problems: [InputProblem]

  /// Reads what was found, on all processors.
  ///
  /// - Parameters:
  ///   - reader: of files, within its limit of one.
  ///   - choices: what the reader says of them; limits on all inputs together do not hold.
  package init(_ found: FoundInputs, _ reader: InputReader, _ choices: ReadingChoices = ReadingChoices()) {
    let documents = DocumentReader(limits: choices.limits.ofCollection, converters: choices.converters)
    let pieces = (found.count + Self.piece - 1) / Self.piece
    let free = Mutex<[SigningReader]>([])
    let signed: [Signed] = .inParallel(pieces) { piece in
      let signing = free.withLock { $0.popLast() } ?? SigningReader()
      var signed = Signed()
      for file in piece * Self.piece..<min(found.count, (piece + 1) * Self.piece) {
        do throws(InputProblem) {
          signing.sign(try reader.read(file, of: found), by: documents, choices, into: &signed)
        } catch {
          signed.problems.append(error)
        }
      }
      free.withLock { $0.append(signing) }
      return signed
    }
    reports = signed.flatMap(\.reports)
    problems = found.problems + signed.flatMap(\.problems)
  }

  /// Files that one thread takes at a time.
  private static let piece = 64

  fileprivate struct Signed: Sendable {
    var reports: [SignedReport] = []
    var problems: [InputProblem] = []
  }
}

/// Handed from thread to thread, one at a time: what is known of words has references that nobody else has.
private final class SigningReader: @unchecked Sendable {
  private var signatures = SignatureReader()

  func sign(
    _ file: InputFile, by reader: DocumentReader, _ choices: ReadingChoices, into signed: inout SignedCollection.Signed
  ) {
    let (documents, problems) = reader.read([file])
    signed.problems += problems
    for document in documents {
      let siglum = choices.sigla[document.path]
      let language = siglum.flatMap { choices.languages.bySiglum[$0] } ?? choices.languages.all
      signed.reports.append(
        signatures.sign(document, language: language, outlet: choices.outlets[document.path]))
    }
  }
}
