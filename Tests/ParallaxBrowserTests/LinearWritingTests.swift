import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What a reader writes without a screen: notes, marks and corrections, kept by the session.
@Suite struct LinearWritingTests {
  /// What the session does with a request, without a store.
  private func keep(_ reader: inout LinearReader, _ kept: inout [KeptAnnotation], problem: String? = nil) -> [String] {
    switch reader.effect {
    case .annotate(let annotation, _)?: kept.append(KeptAnnotation(id: kept.count, annotation))
    case .forgetAnnotations(let ids)?: kept.removeAll { ids.contains($0.id) }
    default: return []
    }
    return reader.take(kept, problem: problem)
  }

  @Test func aNoteIsWrittenListedReadAndForgotten() {
    var reader = TestStory.seeds.linearReader
    var kept: [KeptAnnotation] = []
    #expect(reader.answer(to: "notes") == ["No notes yet."])
    _ = reader.answer(to: "10")
    #expect(reader.answer(to: "note") == ["No note here; write note and what it says."])
    #expect(reader.answer(to: "note ask the \u{1b}desk") == [])
    #expect(keep(&reader, &kept) == ["Noted."])
    #expect(reader.effect == nil)
    #expect(reader.answer(to: "note 004 copied?") == [])
    #expect(keep(&reader, &kept) == ["Noted."])
    let read = reader.answer(to: "again")
    #expect(read.contains("note 003: ask the \u{fffd}desk") && read.contains("note 004: copied?"))
    _ = reader.answer(to: "next")
    let listed = reader.answer(to: "notes")
    #expect(listed[0].hasPrefix("1. 003, passage 10, note: ask the \u{fffd}desk, on “It comes as"))
    #expect(listed[1].hasPrefix("2. 004, passage 10, note: copied?"))
    #expect(reader.answer(to: "forget 9") == ["There are 2 notes; write forget and a number."])
    #expect(reader.answer(to: "forget 1") == [])
    #expect(keep(&reader, &kept) == ["Forgotten."])
    #expect(reader.answer(to: "notes").count == 2)
    #expect(!reader.answer(to: "10").joined().contains("desk"))
  }

  @Test func whatCouldNotBeKeptIsSaid() {
    var reader = TestStory.seeds.linearReader
    var kept: [KeptAnnotation] = []
    _ = reader.answer(to: "note why")
    #expect(
      keep(&reader, &kept, problem: "the disk is full") == ["It holds for now, but could not be kept: the disk is full"]
    )
    _ = reader.answer(to: "note where")
    guard case .annotate(let annotation, _)? = reader.effect else { return #expect(Bool(false)) }
    let said = reader.take([KeptAnnotation(id: -1, annotation)], hasStore: false)
    #expect(said == ["Noted. It holds for this run alone."])
  }

  @Test func aFindingIsSetAsideAndTakenBack() {
    var reader = TestStory.seeds.linearReader
    var kept: [KeptAnnotation] = []
    let count = reader.findings.count
    #expect(reader.answer(to: "aside")[0].hasPrefix("Which fact?"))
    let told = reader.answer(to: "finding 2")[0]
    #expect(reader.answer(to: "aside") == [])
    #expect(keep(&reader, &kept)[0].hasPrefix("Put aside; "))
    #expect(reader.findings.count == count - 1)
    #expect(reader.answer(to: "finding 2")[0].dropFirst(5) != told.dropFirst(5))
    #expect(reader.answer(to: "forget 1") == [])
    _ = keep(&reader, &kept)
    #expect(reader.answer(to: "finding 2")[0] == told)
  }

  @Test func aMarkIsGoneBackTo() throws {
    var reader = TestStory.seeds.linearReader
    _ = reader.answer(to: "12")
    #expect(reader.answer(to: "mark q") == [])
    guard case .annotate(let annotation, let old)? = reader.effect else {
      Issue.record("nothing is to be kept")
      return
    }
    #expect(annotation.kind == .mark("q") && old == [])
    #expect(reader.take([KeptAnnotation(id: 7, annotation)]) == ["Marked; “to” and the letter comes back here."])
    _ = reader.answer(to: "3")
    #expect(reader.answer(to: "to q")[0] == "Passage 12 of 30.")
    #expect(reader.answer(to: "to z") == ["No mark z; “mark z” sets one."])
    _ = reader.answer(to: "mark q")
    guard case .annotate(_, [7])? = reader.effect else {
      Issue.record("the old mark stays")
      return
    }
  }

  /// What the session does with the effect.
  private func settle(_ reader: inout LinearReader, _ made: inout [[Correction]]) -> [String] {
    switch reader.effect {
    case .correct(let corrections)?:
      made.append(corrections)
      return reader.take(reader.collation.corrected(by: made.flatMap(\.self)), after: .made(corrections))
    case .undoCorrection?:
      let last = made.popLast() ?? []
      return reader.take(reader.collation.corrected(by: made.flatMap(\.self)), after: .undone(last))
    default: return []
    }
  }

  @Test func theAlignmentIsCorrectedAndTheCorrectionTakenBack() throws {
    var (reader, made): (LinearReader, [[Correction]]) = (TestStory.seeds.linearReader, [])
    let before = reader.answer(to: "21")
    #expect(before.contains { $0.hasPrefix("000, ") })
    #expect(reader.answer(to: "why 000")[0].contains("¶21 of 003"))
    #expect(reader.answer(to: "part 000") == [])
    let parted = settle(&reader, &made)
    #expect(parted[0] == "Corrected: parted 000 from 003.")
    #expect(parted[1] == "Passage 21 of 30." && !parted.contains { $0.hasPrefix("000, ") })
    #expect(reader.answer(to: "undo") == [])
    let back = settle(&reader, &made)
    #expect(back[0] == "Corrected: undone, parted 000 from 003." && Array(back.dropFirst()) == before)
    _ = reader.answer(to: "undo")
    #expect(settle(&reader, &made) == ["There is no correction to take back."])
    #expect(reader.answer(to: "part 003") == ["The passage is 003’s; name another report."])
    #expect(reader.answer(to: "part 9")[0].hasPrefix("No report here has the siglum"))
  }

  @Test func sentencesAreLinkedAndParagraphsGivenAnotherRole() {
    var (reader, made): (LinearReader, [[Correction]]) = (TestStory.seeds.linearReader, [])
    _ = reader.answer(to: "9")
    #expect(reader.answer(to: "link 001 30a") == [])
    let linked = settle(&reader, &made)
    #expect(linked[0] == "Corrected: linked 001 with 003." && linked.contains { $0.hasPrefix("001, ") })
    #expect(reader.answer(to: "furniture 003") == [])
    #expect(settle(&reader, &made)[0] == "Corrected: a paragraph of 003 is furniture.")
    #expect(reader.answer(to: "body 000 leave a reply") == [])
    #expect(settle(&reader, &made)[0] == "Corrected: a paragraph of 000 is body.")
    #expect(reader.answer(to: "body 000 zeppelin") == ["000 has no lines around its text with “zeppelin”."])
    #expect(reader.answer(to: "link 001")[0].hasPrefix("Link what?"))
  }
}
