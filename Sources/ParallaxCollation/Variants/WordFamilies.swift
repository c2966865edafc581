internal import ParallaxText

/// Forms of one word that no stemmer brings together, and numbers in words and digits.
///
/// Words of one line are one family: `know`, `knew`, `known`; `his`, `him`; `twelve`, `12`.
enum WordFamilies {
  static let all: WordList = """
    know knew known|fall fell fallen|go went gone|take took taken|give gave given|see saw seen|come came|\
    become became|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|\
    choose chose chosen|do did done does|draw drew drawn|drive drove driven|eat ate eaten|feel felt|fight fought|\
    find found|fly flew flown|forget forgot forgotten|get got gotten|grow grew grown|hold held|keep kept|lead led|\
    leave left|lose lost|make made|mean meant|meet met|pay paid|rise rose risen|run ran|say said|sell sold|send sent|\
    shake shook shaken|shoot shot|show shown|sit sat|speak spoke spoken|spend spent|stand stood|steal stole stolen|\
    strike struck|swear swore sworn|teach taught|tell told|think thought|throw threw thrown|understand understood|\
    wear wore worn|win won|write wrote written|be is are was were been am being|have has had having|will would|\
    can could|shall should|may might|man men|woman women|child children|person people|good better best|\
    bad worse worst|withdraw withdrew withdrawn|arise arose arisen|seek sought|hide hid hidden|deal dealt|flee fled|\
    lay laid|lie lain|light lit|sing sang sung|sink sank sunk|swim swam|wake woke|bear bore borne|bind bound|\
    bite bit|bleed bled|blow blew blown|freeze froze frozen|hang hung|ride rode ridden|ring rang rung|sleep slept|\
    slide slid|sweep swept|tear tore torn|weep wept|foot feet|tooth teeth|crisis crises|not n't no|a an|i me my|\
    he him his|she her|we us our|they them their|it its|this these|that those|who whom whose|one 1|two 2|three 3|\
    four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|fifteen 15|\
    sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|seventy 70|\
    eighty 80|ninety 90|first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|tenth 10th
    """
}

/// Which pairs of neighbouring bytes a word is spelled with, as a set of 64: `ushakov` and `ushako` share most.
struct Spelling: Sendable, Equatable {
  private let pairs: UInt64

  init(_ word: some Sequence<UInt8>) {
    var pairs: UInt64 = 0
    var last = UInt32(UInt8(ascii: "^"))
    func add(_ byte: UInt8) {
      pairs |= 1 << UInt64(((last &* 31 &+ UInt32(byte)) &* 0x9E37_79B1) >> 26)
      last = UInt32(byte)
    }
    for byte in word { add(byte) }
    add(UInt8(ascii: "$"))
    self.pairs = pairs
  }

  static let none = Spelling([])

  /// How much of both is shared, from 0 to 1 (Dice's coefficient).
  func likeness(to other: Spelling) -> Float {
    let sum = pairs.nonzeroBitCount + other.pairs.nonzeroBitCount
    return Float(2 * (pairs & other.pairs).nonzeroBitCount) / Float(sum)
  }
}
