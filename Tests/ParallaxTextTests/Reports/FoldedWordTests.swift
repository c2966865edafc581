import ParallaxText
import Testing

/// Words are found whatever their form, and no others.
@Suite struct FoldedWordTests {
  private func found(_ phrase: String, in text: String) -> [String] {
    let words = FoldedWords(text)
    let bytes = Array(text.utf8)
    let places = words.places(of: FoldedWords(phrase)).map(words.bytes)
    #expect(words.indexed.places(of: FoldedWords(phrase)).map(words.bytes) == places)
    return places.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("the House", "near THE house.", ["THE house"]),
    ("“the quay”", "see \"The quay\" there", ["The quay"]),
    ("can't pay", "we can’t pay, can´t pay, CAN`T PAY", ["can’t pay", "can´t pay", "CAN`T PAY"]),
    ("cease-fire now", "a cease–fire now, a cease fire now", ["cease–fire now", "cease fire now"]),
    ("café", "the cafe\u{301} and the CAF\u{C9}", ["cafe\u{301}", "CAF\u{C9}"]),
    ("2500 francs", "２５００ ｆｒａｎｃｓ", ["２５００ ｆｒａｎｃｓ"]),
    ("cooperate", "they co\u{AD}operate, co\u{200B}operate", ["co\u{AD}operate", "co\u{200B}operate"]),
    ("ещё раз", "Еще раз", ["Еще раз"]),
    ("office", "the oﬃce", ["oﬃce"]),
    ("Feuerwehr löscht", "die Feuer-\nwehr löscht", ["Feuer-\nwehr löscht"]),
    ("Feuer- wehr löscht", "die Feuerwehr löscht", ["Feuerwehr löscht"]),
    ("norte-sur une", "la vía norte-\rsur une", ["norte-\rsur une"]),
    ("the lock gave way", "the  lock\ngave\n\nway", ["lock\ngave\n\nway"].map { "the  " + $0 }),
    ("Straße", "die STRASSE", ["STRASSE"]),
    ("不会付钱", "我们不会付钱。", ["不会付钱"]),
    ("repay", "They repay. Repay!", ["repay", "Repay"]),
    ("paid $5", "he paid $ 5 and paid $5", ["paid $ 5", "paid $5"]),
    ("450.000 Euro", "450 000 Euro, 450,000 Euro, 450000 Euro", ["450 000 Euro", "450,000 Euro", "450000 Euro"]),
    ("000 Euro", "450 000 Euro", ["000 Euro"]), ("1,127.54", "1.127,54", ["1.127,54"]),
    ("6,25 m at 22:40", "6.25 m at 22.40", ["6.25 m at 22.40"]),
    ("a score of 5:0", "with a score of 5: 0 at noon", ["a score of 5: 0"]),
    ("в счёте 5: 0", "в счете 5:0", ["в счете 5:0"]), ("chapter 5", "in chapter 5: 12 men", ["chapter 5"]),
    ("chapitre 5, 12", "au chapitre 5 : 12", ["chapitre 5 : 12"]), ("1'500 Franken", "1500 Franken", ["1500 Franken"]),
    ("−7 degrees", "at -7 degrees", ["-7 degrees"]),
  ]) func hasTheWords(_ phrase: String, _ text: String, _ places: [String]) {
    #expect(found(phrase, in: text) == places)
  }

  @Test(arguments: [
    ("repay", "repayment, prepay, re pay"), ("well", "we’ll see"), ("paid $5", "paid 5, paid €5"),
    ("3.5", "35 and 3 5"), ("12.345", "1234.5 and 12 34 5"), ("won 5", "won 5:0"),
    ("5 millones", "3,5 millones"), ("1.25", "125 and 1 25"), ("−7 degrees", "7 degrees"),
    ("й", "и"), ("ї", "і"), ("the cat", "other cats"),
    ("now here", "nowhere"), ("nowhere", "now here"), ("a b c", "a b"), ("norte sur", "nortesur"), ("", "x"),
    ("–", "– –"),
  ]) func otherWordsAreOthers(_ phrase: String, _ text: String) {
    #expect(found(phrase, in: text) == [])
  }

  @Test func placesDoNotOverlap() {
    #expect(found("a b a", in: "a b a b a b a") == ["a b a", "a b a"])
  }
}
