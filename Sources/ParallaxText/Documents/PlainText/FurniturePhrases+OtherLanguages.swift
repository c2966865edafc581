/// The tables for pages in Russian, Ukrainian, German, French, Spanish and a few more.
extension FurniturePhraseTables {
  static let otherLanguages = FurniturePhraseTables(
    wholes: """
      реклама|поделиться|подписаться|печать|распечатать|версия для печати|войти|вход|регистрация|закрыть|\
      комментировать|комментарии #|комментариев #|# комментариев|нет комментариев|читать далее|читать полностью|\
      подробнее|просмотров #|просмотры #|# просмотров|ссылка скопирована|скопировать ссылку|наверх|реклама на сайте|\
      о нас|поділитися|підписатися|друк|увійти|коментарі #|немає коментарів|читати далі|детальніше|переглядів #|\
      anzeige|werbung|teilen|drucken|merken|anmelden|abonnieren|mehr lesen|weiterlesen|zum inhalt springen|\
      zur startseite|nach oben|kommentieren|impressum|datenschutz|datenschutzerklärung|publicité|partager|imprimer|\
      rechercher|se connecter|s'abonner|s'inscrire|lire la suite|lire aussi|lire plus|commenter|mentions légales|\
      publicidad|compartir|imprimir|buscar|iniciar sesión|suscribirse|suscríbete|leer más|ver más|comentarios|\
      aviso legal|publicidade|pubblicità|condividi|stampa|leggi anche|leggi tutto|reklama|reklam|udostępnij|\
      czytaj więcej|paylaş|artikel anhören|vorlesen|kommentare|écouter|escuchar
      """,
    navigation: """
      русский|українська|français|español|türkçe|кыргызча|главная|меню|поиск|источник|назад|далее|контакты|головна|\
      пошук|джерело|startseite|suche|mehr|kontakt|accueil|inicio|новости|политика|экономика|общество|культура|спорт|\
      мир|в мире|происшествия|наука|технологии|здоровье|война|мнения|видео|фото|новини|політика|економіка|\
      суспільство|світ|війна|події|технології|здоров'я|politik|wirtschaft|kultur|gesellschaft|wissen|panorama|\
      ausland|inland|welt|meinung|netzwelt|politique|économie|société|monde|política|economía|economia|sociedad|\
      deportes|mundo|internacional|cultura|opinión|главное|интересное|aktuelles|популярное|популярные|популярне|\
      seguir leyendo|ana sayfa|gündem|dünya|ekonomi|spor|themen|nachrichten|in english
      """,
    openers: """
      смотрите также|читайте также|читать также|также читайте|см также|подписывайтесь|подписаться на|подпишитесь|\
      поделиться в|поделитесь|читайте нас|читайте больше|наш телеграм|больше новостей|больше на тему|\
      все права защищены|нашли ошибку|если вы заметили|если вы нашли|заметили ошибку|использование материалов|\
      оставить комментарий|добавить комментарий|ваш e mail|ваш email|обязательные поля|дивіться також|читайте також|\
      підписуйтесь|підписуйтеся|підпишіться|слідкуйте за|долучайтесь|приєднуйтесь|усі права|всі права|\
      якщо ви помітили|якщо ви знайшли|помітили помилку|залишити коментар|додати коментар|ваша e mail|siehe auch|\
      lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|mehr zum thema|mehr dazu|auch interessant|\
      folgen sie|abonnieren sie|melden sie sich|jetzt abonnieren|alle rechte|artikel teilen|newsletter abonnieren|\
      kommentar schreiben|ihre e mail|zur startseite|voir aussi|à lire aussi|lire aussi|à lire également|\
      lire également|suivez nous|abonnez vous|inscrivez vous|s'abonner à|partager sur|tous droits réservés|\
      laisser un commentaire|vea también|ver también|lea también|lee también|leer también|te puede interesar|\
      le puede interesar|puede interesarle|síguenos|síganos|suscríbete a|suscríbase|compartir en|todos los derechos|\
      deja un comentario|deja una respuesta|tu dirección|leia também|veja também|leia mais|siga nos|\
      todos os direitos|leggi anche|guarda anche|vedi anche|seguici|iscriviti|tutti i diritti|czytaj także|\
      czytaj też|zobacz także|zobacz też|przeczytaj także|ayrıca okuyun|wszelkie prawa|artikel anhören|\
      artikel vorlesen|artikel drucken|при цитировании|при цитуванні|передрук|любое использование материалов|\
      будь яке використання|teilen auf|diesen artikel|jetzt lesen|lisez aussi|écouter l'article|escuchar artículo|\
      editör
      """,
    weakOpeners: """
      следите за|читайте на|читайте в|наш канал|при использовании|при полном|при копировании|перепечатка|\
      ваш комментарий|ваш адрес|mehr zu|votre adresse
      """,
    labels: """
      теги|тэги|метки|рубрика|рубрики|категория|источник|ссылка|просмотров|просмотры|по теме|видео|фото|подробнее|\
      мітки|джерело|переглядів|quelle|quellen|schlagworte|themen|mots clés|thèmes|fuente|etiquetas|temas|fonte|tagi|\
      źródło
      """,
    listHeadings: """
      читайте также|по теме|материалы по теме|новости по теме|другие новости|похожие новости|похожие материалы|\
      похожие статьи|популярные новости|самое читаемое|самое популярное|самое важное|последние новости|все новости|\
      главные новости|лента новостей|новости партнеров|новости партнёров|рекомендуем|ещё новости|еще новости|\
      ещё по теме|еще по теме|читайте ещё|топ новостей|читайте також|за темою|схожі новини|інші новини|\
      популярні новини|популярне|останні новини|усі новини|всі новини|стрічка новин|новини партнерів|головні новини|\
      mehr zum thema|zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|\
      auch interessant|meistgelesen|meistgelesene artikel|meist gelesen|beliebt|neueste artikel|neueste beiträge|\
      ähnliche artikel|ähnliche beiträge|weitere artikel|weitere themen|weitere nachrichten|empfohlen|top themen|\
      sur le même sujet|sur le même thème|à lire aussi|les plus lus|les plus populaires|articles similaires|\
      articles liés|articles recommandés|à la une|derniers articles|dernières actualités|vous aimerez aussi|\
      noticias relacionadas|artículos relacionados|relacionados|más noticias|más leídas|más leídos|lo más leído|\
      lo más visto|últimas noticias|te puede interesar|también te puede interesar|más información|\
      notícias relacionadas|mais lidas|articoli correlati|potrebbe interessarti|ultime notizie|più letti|\
      zobacz także|najnowsze|polecane|najczęściej czytane|powiązane artykuły|ilgili haberler|son haberler
      """,
    shareHeadings: """
      поделиться|поделиться с друзьями|поделиться новостью|поделись с друзьями|поделитесь новостью|об авторе|\
      поділитися|поділитись|поділитися новиною|про автора|artikel teilen|teilen|über den autor|partager cet article|\
      partager l'article|à propos de l'auteur|comparte|compartir|comparte esto|compartir esta noticia|\
      sobre el autor
      """,
    commentHeadings: """
      комментарии|комментарии #|оставить комментарий|добавить комментарий|обсуждение|коментарі|залишити коментар|\
      додати коментар|kommentare|# kommentare|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|\
      schreiben sie einen kommentar|commentaires|laisser un commentaire|réagir|comentarios|deja un comentario|\
      deja una respuesta|deixe um comentário|commenti|lascia un commento|komentarze|dodaj komentarz|yorumlar
      """,
    fragments: """
      все права защищены|гиперссылка обязательна|ссылка на сайт обязательна|наш telegram|наш телеграм канал|\
      нашем телеграм канале|в telegram канале|telegram канал|всі права захищені|гіперпосилання|наш телеграм|\
      alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|\
      tutti i diritti riservati|wszelkie prawa zastrzeżone
      """,
    weakFragments: """
      telegram канал|наш telegram|нашем telegram канале|наш telegram канал
      """
  )
}
