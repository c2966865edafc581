internal import ParallaxSupport
internal import ParallaxText

extension Synopsis {
  /// Every sentence of the story that is not furniture has exactly one home, unless the story has no passage (a byline and
  /// nothing else); no report is absent where it has a cell.
  func checkInvariants(_ reports: [Report]) {
    #if DEBUG
      assert(isInRowOrder, "headlines come first, then the base's paragraphs, each with its additions after it")
      for (index, passage) in passages.enumerated() { passage.checkInvariants(index, self) }
      for report in reports.indices {
        let isMember = story.reports.contains(report) && !passages.isEmpty
        assert(
          reports[report].sentences.indices.allSatisfy {
            (home[report][$0] != nil) == (isMember && reports[report].role(ofSentence: $0) != .furniture)
          }, "sentences of the story that are not furniture have a home, and no others")
      }
    #endif
  }
}

#if DEBUG
  extension Synopsis {
    fileprivate var isInRowOrder: Bool {
      let keys = passages.map { passage in
        switch passage.kind {
        case .headlines: [-1]
        case .paragraph(let number): [number, 0]
        case .addition(let after, let count): [after, 1, count]
        }
      }
      return zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    }
  }

  extension Passage {
    fileprivate func checkInvariants(_ index: Int, _ synopsis: Synopsis) {
      assert(cells.map(\.report).isStrictlyAscending, "cells are in canonical order")
      assert(absent.isStrictlyAscending, "absent reports are in canonical order")
      assert(
        Set(cells.map(\.report) + details.map(\.sentence.report)).union(absent) == Set(synopsis.story.reports)
          && absent.allSatisfy { cell(of: $0) == nil },
        "each report of the story is here, has a detail here or is absent")
      assert(
        details.allSatisfy { detail in
          synopsis.home[detail.other.report][detail.other.sentence] == index && detail.home != index
            && !absent.contains(detail.sentence.report)
        }, "a detail is tied to what is at home here, and its report is not absent")
      for cell in cells { cell.checkInvariants(index, synopsis) }
    }
  }

  extension PassageCell {
    fileprivate func checkInvariants(_ passage: Int, _ synopsis: Synopsis) {
      let elsewhereParts = elsewhere.map(\.part)
      for parts in [parts, heads, homeParts, elsewhereParts] {
        assert(parts.map(\.sentences).isAscendingWithoutOverlap, "parts are in text order")
      }
      assert(
        homeParts.joinedSentences.allSatisfy { synopsis.home[report][$0] == passage },
        "what stands in a passage is at home there")
      assert(
        elsewhere.allSatisfy { other in
          other.passage != passage && other.part.sentences.allSatisfy { synopsis.home[report][$0] == other.passage }
        }, "what stands elsewhere names its home")
    }
  }
#endif
