import ParallaxModel
import Testing

/// Times of day in words, in near copies.
@Suite struct SpokenTimeTests {
  @Test(arguments: [
    (
      "en", "The drip was put up beside her bed at ten past nine in the evening by a nurse.",
      "The drip was put up beside her bed at 9.10pm by a nurse."
    ),
    (
      "en", "The alarm rang at twenty to six in the morning, the police said.",
      "The alarm rang at 5.40am, the police said."
    ),
    (
      "en", "The alarm rang at five to six in the morning, the police said.",
      "The alarm rang at 5:55 a.m., the police said."
    ),
    (
      "en", "The alarm rang at twenty-five past six in the morning, the police said.",
      "The alarm rang at 6:25 a.m., the police said."
    ),
    (
      "en", "The alarm rang just after quarter to six in the morning, the police said.",
      "The alarm rang shortly after 5.45am, the police said."
    ),
    (
      "de", "Der Alarm ging um zehn nach neun am Abend los, teilte die Polizei mit.",
      "Der Alarm ging um 21.10 Uhr los, teilte die Polizei mit."
    ),
    (
      "de", "Der Alarm ging um fünf vor sechs am Morgen los, teilte die Polizei mit.",
      "Der Alarm ging um 5.55 Uhr los, teilte die Polizei mit."
    ),
    (
      "de", "Der Alarm ging um fünf vor halb sieben am Morgen los, teilte die Polizei mit.",
      "Der Alarm ging um 6.25 Uhr los, teilte die Polizei mit."
    ),
    (
      "fr", "L'alarme a sonné à neuf heures dix du soir, a indiqué la police.",
      "L'alarme a sonné à 21h10, a indiqué la police."
    ),
    (
      "fr", "L'alarme a sonné à six heures moins dix du matin, a indiqué la police.",
      "L'alarme a sonné à 5h50, a indiqué la police."
    ),
    (
      "es", "La alarma sonó a las cuatro y veinte de la madrugada, según la policía.",
      "La alarma sonó a las 4.20 horas, según la policía."
    ),
    (
      "es", "La alarma sonó a las seis menos diez de la mañana, según la policía.",
      "La alarma sonó a las 5:50 horas, según la policía."
    ),
    (
      "es", "La alarma sonó a las cuatro y media de la madrugada, según la policía.",
      "La alarma sonó a las 4:30, según la policía."
    ),
    (
      "it", "L'allarme è scattato alle nove e dieci di sera, ha detto la polizia.",
      "L'allarme è scattato alle 21.10, ha detto la polizia."
    ),
    (
      "it", "L'allarme è scattato alle sei meno dieci del mattino, ha detto la polizia.",
      "L'allarme è scattato alle 5.50, ha detto la polizia."
    ),
    (
      "ru", "Сигнализация сработала в десять минут десятого вечера, сообщила полиция.",
      "Сигнализация сработала в 21:10, сообщила полиция."
    ),
    (
      "ru", "Сигнализация сработала без десяти шесть утра, сообщила полиция.",
      "Сигнализация сработала в 5:50, сообщила полиция."
    ),
    (
      "uk", "Сигналізація спрацювала десять хвилин на десяту вечора, повідомила поліція.",
      "Сигналізація спрацювала о 21:10, повідомила поліція."
    ),
    (
      "uk", "Сигналізація спрацювала за десять шоста ранку, повідомила поліція.",
      "Сигналізація спрацювала о 5:50, повідомила поліція."
    ),
    (
      "pl", "Alarm włączył się dziesięć po dziewiątej wieczorem, podała policja.",
      "Alarm włączył się o 21.10, podała policja."
    ),
    (
      "pt", "O alarme tocou às nove e dez da noite, disse a polícia.",
      "O alarme tocou às 21h10, disse a polícia."
    ),
    (
      "en", "Seven out of ten to six in ten voters back the plan, the survey said.",
      "From seven out of ten to six in ten voters back the plan, the survey said."
    ),
    (
      "en", "The committee voted ten to six for the plan on Monday.",
      "The committee voted 10 to six for the plan on Monday."
    ),
    (
      "es", "Murieron cuatro y veinte resultaron heridos en el choque.",
      "Murieron cuatro y 20 resultaron heridos en el choque."
    ),
    (
      "it", "Le nove e dieci voci del coro erano pronte.",
      "Le nove e dieci voci del coro erano pronte."
    ),
    (
      "de", "Die Mannschaft liegt fünf vor sechs Verfolgern.",
      "Die Mannschaft liegt 5 vor sechs Verfolgern."
    ),
  ]) func oneTimeInOtherWordsIsSilent(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines == [])
  }

  @Test(arguments: [
    (
      "en", "The drip was put up beside her bed at ten past nine in the evening by a nurse.",
      "The drip was put up beside her bed at 9.40pm by a nurse."
    ),
    (
      "en", "The alarm rang at twenty to six in the morning, the police said.",
      "The alarm rang at 6.20am, the police said."
    ),
    (
      "de", "Der Alarm ging um zehn nach neun am Abend los, teilte die Polizei mit.",
      "Der Alarm ging um 20.50 Uhr los, teilte die Polizei mit."
    ),
    (
      "fr", "L'alarme a sonné à neuf heures dix du soir, a indiqué la police.",
      "L'alarme a sonné à 21h40, a indiqué la police."
    ),
    (
      "es", "La alarma sonó a las cuatro y veinte de la madrugada, según la policía.",
      "La alarma sonó a las 4.40 horas, según la policía."
    ),
    (
      "it", "L'allarme è scattato alle nove e dieci di sera, ha detto la polizia.",
      "L'allarme è scattato alle 20.50, ha detto la polizia."
    ),
    (
      "ru", "Сигнализация сработала без десяти шесть утра, сообщила полиция.",
      "Сигнализация сработала в 6:10, сообщила полиция."
    ),
  ]) func anotherTimeIsFound(language: String, one: String, other: String) {
    #expect(CopiesInLanguages(language, one, other).lines.map { $0.prefix { $0 != ":" } } == ["date"])
  }
}
