import ParallaxModel
import Testing

/// Sources that one of two near copies lacks, wherever they stood.
@Suite struct LostSourceTests {
  @Test(arguments: [
    (
      "en", "Archaeologists believe the room beneath the chapel held the bones of a bishop who drowned in 1312.",
      "The vault under the chapel held the bones of a bishop drowned in 1312."
    ),
    (
      "es",
      "La consejera insiste en que el centro de salud abrirá en Navidad, pero los sindicatos mantienen la acampada.",
      "El centro de salud abrirá en Navidad; aun así, los sindicatos mantienen la acampada."
    ),
    (
      "ru",
      "При обстреле посёлка повреждены школа и две пятиэтажки, сообщил глава района, добавив, что жителей разместили в санатории.",
      "Обстрел посёлка повредил школу и два пятиэтажных дома; жителей из них временно поселили в санатории."
    ),
    (
      "de", "In der Anlage ist nach Darstellung der Betreiberfirma zu keinem Zeitpunkt Chlorgas ausgetreten.",
      "Zu keiner Zeit ist in der Anlage Chlorgas ausgetreten."
    ),
    (
      "en",
      "At least 14 people were hurt when the roof of the hall fell in, the regional governor said, adding that more were likely to be found.",
      "The fall of the hall's roof left at least 14 people hurt, and more were likely to be found."
    ),
  ]) func aLostSourceIsFound(language: String, one: String, other: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.map { String($0.prefix { $0 != ":" }) } == ["attribution"], "\(lines)")
    }
  }

  @Test(arguments: [
    (
      "de", "Der Angeklagte schwieg am ersten Prozesstag vor dem Landgericht Selm zu den Vorwürfen.",
      "Zum Prozessauftakt am Landgericht Selm hat sich der Angeklagte nicht zu den Vorwürfen geäußert."
    ),
    (
      "uk", "Слідчі вважають, що суддя отримала хабар двома частинами, у лютому та в березні.",
      "За версією слідства, у лютому і потім у березні хабар двома частинами передали судді."
    ),
    (
      "it", "Il difensore del banchiere ha annunciato che il suo assistito non risponderà lunedì.",
      "Lunedì il banchiere non risponderà, ha fatto sapere il suo avvocato."
    ),
    (
      "de", "Nicht ausgeschlossen ist nach Ansicht der Netzagentur, dass Gas im Winter teurer wird.",
      "Die Netzagentur hält es für möglich, dass Gas im Winter teurer wird."
    ),
    (
      "en", "Archaeologists believe the room beneath the chapel held the bones of a bishop.",
      "The room beneath the chapel held the bones of a bishop, archaeologists think."
    ),
    (
      "en", "The governor said at least 14 people were hurt when the roof fell in.",
      "At least 14 people were hurt when the roof fell in, according to the governor."
    ),
    (
      "es", "La consejera insiste en que el centro de salud abrirá en Navidad.",
      "El centro de salud abrirá en Navidad, insiste la consejera."
    ),
    (
      "fr", "Les chercheurs pensent que le navire a coulé devant Brelec en 1312.",
      "Selon les chercheurs, le navire a coulé devant Brelec en 1312."
    ),
    (
      "de", "Nach Darstellung der Betreiberfirma ist in der Anlage kein Chlorgas ausgetreten.",
      "In der Anlage ist kein Chlorgas ausgetreten, teilte die Betreiberfirma mit."
    ),
    (
      "ru", "Глава района сообщил, что школа и две пятиэтажки повреждены.",
      "Школа и две пятиэтажки повреждены, по словам главы района."
    ),
  ]) func aSourceInOtherWordsIsNone(language: String, one: String, other: String) {
    for lines in [CopiesInLanguages(language, one, other).lines, CopiesInLanguages(language, other, one).lines] {
      #expect(lines.isEmpty, "\(lines)")
    }
  }
}
