/// The words of dates and times in several languages.
enum DateWords {
  /// Month number by name, in lower case.
  static let months: PhraseTable<Int> = {
    var months = PhraseTable<Int>(capacity: 160)
    for table in monthTables {
      for (name, month) in table { months.add(PhraseKey(phrase: name), month + 1) { $0 = month + 1 } }
    }
    return months
  }()

  static let weekdays = PhraseSet(weekdayTable)

  /// What else stands in a line that tells a date or a time and nothing more.
  static let companions = PhraseSet(companionTable, capacity: 128)

  /// From January on.
  private static let monthTables: [WordList] = [
    """
    january jan|february feb|march mar|april apr|may|june jun|\
    july jul|august aug|september sept sep|october oct|november nov|december dec
    """,
    "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
    "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
    "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
    "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
    "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
  ]

  private static let weekdayTable: WordList = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
    понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця субота \
    неділя montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi \
    dimanche lunes martes miércoles jueves viernes sábado domingo
    """

  private static let companionTable: WordList = """
    date published publish posted post updated update last modified created on at of the and time am pm a.m. p.m. gmt \
    utc est edt et pst pdt pt cet cest bst ist msk hrs hours hour minutes minute mins min ago today yesterday tonight \
    first st nd rd th since local read is by page days day weeks week months month years year edited issued added \
    дата опубликовано обновлено в г года от час часов мин назад сегодня вчера оновлено опубліковано о року сьогодні \
    вчора uhr am stand vom aktualisiert veröffentlicht heute gestern publié mis à jour le modifié hier de del a las \
    publicado actualizado hoy ayer fecha pubblicato aggiornato il alle
    """
}
