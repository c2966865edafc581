import ParallaxModel
import Testing

/// What one of two independent reports doubts, believes, denies or rules out, and the other one states.
@Suite struct ClaimTests {
  @Test(arguments: [
    (
      "en", "certainty", "The fire may have started in the boiler room of the Harwick hotel, the fire chief said.",
      "The fire started in the boiler room of the Harwick hotel."
    ),
    (
      "en", "certainty", "The driver allegedly ignored two red signals before the crash near Tilbourne station.",
      "The driver ignored two red signals before the crash near Tilbourne station, which killed a guard."
    ),
    (
      "en", "certainty", "Apparently the thieves entered the gallery through a skylight shortly before midnight.",
      "The thieves entered the gallery through a skylight; the alarm was silent."
    ),
    (
      "en", "certainty", "The company could close its Tilbourne plant by the end of the year.",
      "The company will close its Tilbourne plant by the end of the year, the union was told."
    ),
    (
      "en", "certainty", "Carter is expected to resign as chairman of the port authority on Friday.",
      "Carter resigned as chairman of the port authority after a long meeting."
    ),
    (
      "de", "certainty", "Das Feuer soll im Heizungskeller des Hotels ausgebrochen sein.",
      "Das Feuer ist im Heizungskeller des Hotels ausgebrochen."
    ),
    (
      "de", "certainty", "Der Fahrer hat vermutlich zwei rote Signale am Bahnhof Tilbau überfahren.",
      "Der Fahrer hat zwei rote Signale am Bahnhof Tilbau überfahren, zwei Menschen starben."
    ),
    (
      "de", "certainty", "Das Werk in Tilbau könnte bis Jahresende geschlossen werden.",
      "Das Werk in Tilbau wird bis Jahresende geschlossen, sagte die Chefin."
    ),
    (
      "de", "certainty", "Angeblich haben die Diebe das Museum durch ein Dachfenster betreten.",
      "Die Diebe haben das Museum durch ein Dachfenster betreten."
    ),
    (
      "fr", "certainty", "L’incendie aurait démarré dans la chaufferie de l’hôtel Beaurivage.",
      "L’incendie a démarré dans la chaufferie de l’hôtel Beaurivage, au petit matin."
    ),
    (
      "fr", "certainty", "L’usine de Tilbourg pourrait fermer avant la fin de l’année.",
      "L’usine de Tilbourg fermera avant la fin de l’année, a annoncé la direction."
    ),
    (
      "fr", "certainty", "Le conducteur a vraisemblablement ignoré deux signaux rouges à l’entrée de la gare.",
      "Le conducteur a ignoré deux signaux rouges à l’entrée de la gare."
    ),
    (
      "es", "certainty", "El incendio se habría iniciado en la sala de calderas del hotel Mirador.",
      "El incendio se inició en la sala de calderas del hotel Mirador."
    ),
    (
      "es", "certainty", "La fábrica de Tilburgo podría cerrar antes de fin de año.",
      "La fábrica de Tilburgo cerrará antes de fin de año, anunció la empresa."
    ),
    (
      "es", "certainty", "El conductor supuestamente ignoró dos señales rojas a la entrada de la estación.",
      "El conductor ignoró dos señales rojas a la entrada de la estación."
    ),
    (
      "it", "certainty", "L’incendio sarebbe partito dal locale caldaia dell’albergo Miramare.",
      "L’incendio è partito dal locale caldaia dell’albergo Miramare."
    ),
    (
      "it", "certainty", "Lo stabilimento di Tilburgo potrebbe chiudere entro la fine dell’anno.",
      "Lo stabilimento di Tilburgo chiuderà entro la fine dell’anno, ha annunciato la società."
    ),
    (
      "it", "certainty", "Il macchinista avrebbe ignorato due segnali rossi all’ingresso della stazione.",
      "Il macchinista ha ignorato due segnali rossi all’ingresso della stazione."
    ),
    (
      "ru", "certainty", "Пожар, предположительно, начался в котельной гостиницы «Берег».",
      "Пожар начался в котельной гостиницы «Берег» около полуночи."
    ),
    (
      "ru", "certainty", "Завод в Тильбурге может закрыться до конца года.",
      "Завод в Тильбурге закроется до конца года, сообщило руководство."
    ),
    (
      "ru", "certainty", "Машинист якобы проехал два красных сигнала у станции.",
      "Машинист проехал два красных сигнала у станции."
    ),
    (
      "uk", "certainty", "Пожежа, ймовірно, почалася в котельні готелю «Берег».",
      "Пожежа почалася в котельні готелю «Берег» близько півночі."
    ),
    (
      "uk", "certainty", "Завод у Тильбурзі може закритися до кінця року.",
      "Завод у Тильбурзі закриється до кінця року, повідомило керівництво."
    ),
    (
      "uk", "certainty", "Машиніст нібито проїхав два червоні сигнали біля станції.",
      "Машиніст проїхав два червоні сигнали біля станції."
    ),
    (
      "en", "negation", "The council will not sell the old mill, the mayor said.",
      "The council will sell the old mill to a developer."
    ),
    (
      "en", "negation", "Sirens did not sound in the lower village before the flood.",
      "In the lower village sirens sounded before the flood came."
    ),
    (
      "en", "negation", "The airline did not rule out further cancellations over the weekend.",
      "The airline ruled out further cancellations."
    ),
    (
      "en", "negation", "No passengers were injured when the ferry struck the pier.",
      "Several passengers were injured when the ferry struck the pier."
    ),
    (
      "de", "negation", "Die Sirenen im Unterdorf haben vor der Flut nicht geheult.",
      "Vor der Flut haben im Unterdorf die Sirenen geheult."
    ),
    (
      "de", "negation", "Weitere Flugausfälle schloss die Gesellschaft nicht aus.",
      "Weitere Flugausfälle schloss die Gesellschaft aus."
    ),
    (
      "de", "negation", "Der Bürgermeister wurde nie vor dem Ausschuss befragt.",
      "Der Bürgermeister wurde im März vor dem Ausschuss befragt."
    ),
    (
      "fr", "negation", "Les sirènes du bas village n’ont pas retenti avant la crue.",
      "Les sirènes du bas village ont retenti avant la crue."
    ),
    (
      "fr", "negation", "La compagnie n’exclut pas de nouvelles annulations de vols.",
      "La compagnie a exclu de nouvelles annulations de vols."
    ),
    (
      "fr", "negation", "Aucun passager n’a été blessé dans la collision du bac avec la jetée.",
      "Plusieurs passagers ont été blessés dans la collision du bac avec la jetée."
    ),
    (
      "es", "negation", "Las sirenas del pueblo bajo no sonaron antes de la crecida.",
      "Las sirenas del pueblo bajo sonaron antes de la crecida."
    ),
    (
      "es", "negation", "La compañía no descarta nuevas cancelaciones de vuelos.",
      "La compañía descartó nuevas cancelaciones de vuelos."
    ),
    (
      "es", "negation", "El alcalde nunca fue interrogado por la comisión.",
      "El alcalde fue interrogado por la comisión en marzo."
    ),
    (
      "it", "negation", "Le sirene del paese basso non hanno suonato prima della piena.",
      "Le sirene del paese basso hanno suonato prima della piena."
    ),
    (
      "it", "negation", "La compagnia non esclude nuove cancellazioni di voli.",
      "La compagnia ha escluso nuove cancellazioni di voli."
    ),
    (
      "ru", "negation", "Сирены в нижней деревне перед паводком не сработали.",
      "Сирены в нижней деревне перед паводком сработали."
    ),
    (
      "ru", "negation", "Компания не исключает новых отмен рейсов.", "Компания исключила новые отмены рейсов."
    ),
    (
      "ru", "negation", "Мэра комиссия ни разу не допрашивала.", "Комиссия допрашивала мэра в марте."
    ),
    (
      "uk", "negation", "Сирени в нижньому селі перед паводком не спрацювали.",
      "Сирени в нижньому селі перед паводком спрацювали."
    ),
    (
      "uk", "negation", "Компанія не виключає нових скасувань рейсів.", "Компанія виключила нові скасування рейсів."
    ),
    (
      "en", "attribution", "Residents believe that the dam release made the flooding worse.",
      "The dam release made the flooding worse."
    ),
    (
      "de", "attribution", "Nach Ansicht der Anwohner hat die Öffnung der Schleuse das Hochwasser verschlimmert.",
      "Die Öffnung der Schleuse hat das Hochwasser verschlimmert."
    ),
    (
      "fr", "attribution", "Les riverains estiment que l’ouverture du barrage a aggravé les inondations.",
      "L’ouverture du barrage a aggravé les inondations."
    ),
    (
      "es", "attribution", "Los vecinos creen que la apertura de la presa agravó las inundaciones.",
      "La apertura de la presa agravó las inundaciones."
    ),
    (
      "it", "attribution", "Secondo il parere degli abitanti, l’apertura della diga ha aggravato l’alluvione.",
      "L’apertura della diga ha aggravato l’alluvione."
    ),
    (
      "ru", "attribution", "По мнению жителей, сброс воды усугубил паводок.", "Сброс воды усугубил паводок."
    ),
    (
      "uk", "attribution", "Мешканці вважають, що скид води погіршив паводок.", "Скид води погіршив паводок."
    ),
  ]) func whatTheOtherStatesIsFound(language: String, kind: String, one: String, other: String) {
    for pair in [([one], [other]), ([other], [one])] {
      let lines = IndependentReports(pair.0, pair.1, language).lines
      #expect(lines.contains { $0.hasPrefix("\(kind): ") }, "\(lines)")
    }
  }

  @Test(arguments: [
    (
      "en", "The fire may have started in the boiler room of the Harwick hotel.",
      "Investigators suspect that the fire started in the boiler room of the Harwick hotel."
    ),
    (
      "en", "The driver allegedly ignored two red signals near Tilbourne station.",
      "Police said the driver ignored two red signals near Tilbourne station."
    ),
    (
      "en", "The council said it would sell the old mill in March.", "The council will sell the old mill in March."
    ),
    (
      "en", "Carter reportedly said the port authority was broke.", "The port authority was broke, Carter said."
    ),
    (
      "en", "The mayor could hear the sirens from the town hall.", "The mayor heard the sirens from the town hall."
    ),
    (
      "en", "The club may bring three players to the Harwick final.",
      "Three players of the club were hurt before the Harwick final."
    ),
    (
      "en", "If the river rises the town may close the bridge at Tilbourne.",
      "The river rose and the town has a bridge at Tilbourne."
    ),
    (
      "en", "The suspected gunman was shot near Tilbourne station.", "The gunman was shot near Tilbourne station."
    ),
    (
      "en", "Doctors expect that the singer will leave hospital on Friday.",
      "The singer will leave hospital on Friday, doctors said."
    ),
    (
      "en", "In May the plant at Tilbourne is likely to make losses.", "The plant at Tilbourne opened in May 1990."
    ),
    (
      "de", "Die Brücke soll im Mai für den Verkehr geöffnet werden.",
      "Die Brücke wird im Mai für den Verkehr geöffnet."
    ),
    (
      "de", "Das Feuer ist vermutlich im Heizungskeller ausgebrochen.",
      "Die Ermittler vermuten, dass das Feuer im Heizungskeller ausbrach."
    ),
    (
      "de", "Der Fahrer soll zwei rote Signale überfahren haben.",
      "Nach Angaben der Polizei überfuhr der Fahrer zwei rote Signale."
    ),
    (
      "de", "Der Rat könne das Werk nicht retten, sagte die Bürgermeisterin.",
      "Die Bürgermeisterin kann das Werk nicht retten."
    ),
    (
      "fr", "La direction a assuré que l’usine de Tilbourg serait modernisée.",
      "La direction a promis de moderniser l’usine de Tilbourg."
    ),
    (
      "fr", "Si la crue montait, le pont de Tilbourg serait fermé.",
      "Le pont de Tilbourg a été fermé quand la crue est montée."
    ),
    (
      "fr", "Le conducteur aurait ignoré deux signaux rouges.",
      "Selon la police, le conducteur a ignoré deux signaux rouges."
    ),
    (
      "fr", "Le pont devrait ouvrir en mai à la circulation.", "Le pont ouvrira en mai à la circulation."
    ),
    (
      "es", "El conductor habría ignorado dos señales rojas.",
      "Según la policía, el conductor ignoró dos señales rojas."
    ),
    (
      "es", "Si subiera el río, el puente de Tilburgo sería cerrado.",
      "El puente de Tilburgo fue cerrado cuando subió el río."
    ),
    (
      "es", "El alcalde dijo que la fábrica sería modernizada.", "La fábrica será modernizada, dijo el alcalde."
    ),
    (
      "it", "Il macchinista avrebbe ignorato due segnali rossi.",
      "Secondo la polizia il macchinista ha ignorato due segnali rossi."
    ),
    (
      "it", "Il ponte dovrebbe aprire a maggio al traffico.", "Il ponte aprirà a maggio al traffico."
    ),
    (
      "it", "Il sindaco ha detto che la fabbrica sarebbe stata ammodernata.",
      "La fabbrica sarà ammodernata, ha detto il sindaco."
    ),
    (
      "ru", "Машинист якобы проехал два красных сигнала.", "По данным полиции, машинист проехал два красных сигнала."
    ),
    (
      "ru", "Мост, вероятно, откроют в мае.", "Мост планируют открыть в мае."
    ),
    (
      "ru", "Пожар мог начаться в котельной гостиницы.",
      "Следователи подозревают, что пожар начался в котельной гостиницы."
    ),
    (
      "uk", "Машиніст нібито проїхав два червоні сигнали.", "За даними поліції, машиніст проїхав два червоні сигнали."
    ),
    (
      "uk", "Міст, імовірно, відкриють у травні.", "Міст планують відкрити в травні."
    ),
    (
      "en", "Residents believe that the mayor should resign at once.", "Residents want the mayor to resign at once."
    ),
    (
      "en", "Farmers think the harvest will be poor in the valley.", "The harvest in the valley was poor, farmers said."
    ),
    (
      "de", "Die Anwohner glauben, dass die Schleuse zu spät geöffnet wurde.",
      "Die Schleuse wurde zu spät geöffnet, sagen Anwohner."
    ),
    (
      "fr", "Les riverains estiment que le barrage a été ouvert trop tard.",
      "Le barrage a été ouvert trop tard, selon les riverains."
    ),
    (
      "es", "Los vecinos creen que la presa se abrió tarde.", "La presa se abrió tarde, denunciaron los vecinos."
    ),
  ]) func whatBothDoubtOrOneForeseesIsNone(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines == [])
  }

  @Test(arguments: [
    (
      "en", "The airline did not rule out further cancellations.",
      "Further cancellations are possible, the airline said."
    ),
    (
      "en", "The mayor did not say when the bridge would open.", "The bridge would open soon, the mayor said."
    ),
    (
      "en", "Not only the mill but also the barn was sold.", "The mill and the barn were sold."
    ),
    (
      "en", "No passengers were injured on the ferry.", "The ferry carried passengers; the captain was injured."
    ),
    (
      "de", "Die Gesellschaft schloss weitere Ausfälle nicht aus.",
      "Weitere Ausfälle sind laut der Gesellschaft möglich."
    ),
    (
      "de", "Der Rat will die Mühle nicht verkaufen.", "Der Rat lehnt es ab, die Mühle zu verkaufen."
    ),
    (
      "fr", "La compagnie n’exclut pas de nouvelles annulations.",
      "De nouvelles annulations ne sont pas exclues par la compagnie."
    ),
    (
      "es", "La compañía no descarta nuevas cancelaciones.", "La compañía ve posibles nuevas cancelaciones."
    ),
    (
      "it", "La compagnia non esclude nuove cancellazioni.", "Nuove cancellazioni non sono escluse dalla compagnia."
    ),
    (
      "ru", "Компания не исключает новых отмен рейсов.", "Новые отмены рейсов возможны, заявили в компании."
    ),
    (
      "ru", "Мэр не намерен продавать мельницу.", "Мэр отказался продавать мельницу."
    ),
    (
      "uk", "Компанія не виключає нових скасувань.", "Нові скасування можливі, кажуть у компанії."
    ),
    (
      "uk", "Мер не продасть млин.", "Мер відмовився продати млин."
    ),
  ]) func whatBothDenyIsNone(language: String, one: String, other: String) {
    #expect(IndependentReports([one], [other], language).lines == [])
  }
}
