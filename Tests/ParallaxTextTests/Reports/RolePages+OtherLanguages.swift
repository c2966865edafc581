extension RolePages {
  static let otherLanguages: [RolePage] = [
    RolePage(
      name: "Russian",
      marked: """
        f|Главная
        f|Новости
        f|Политика
        h|В регионе объявили режим чрезвычайной ситуации
        f|3 марта 2023, 10:15
        b|Режим чрезвычайной ситуации объявлен в северной долине из-за наводнения, сообщили власти в \
        пятницу.
        f|Читайте также: Шторм оставил без света 20 тысяч человек
        b|По словам мэра, такого не было никогда. «Мы потеряли всё», — сказала жительница города.
        f|Подписывайтесь на наш канал в Telegram
        f|Теги: наводнение, погода
        f|Поделиться
        f|Новости по теме
        f|Шторм оставил без света 20 тысяч человек
        f|В столице открыли новый мост
        f|Комментарии
        """),
    RolePage(
      name: "German",
      marked: """
        f|Startseite
        f|Politik
        h|Hochwasser im Norden: Tausende verlassen ihre Häuser
        f|Stand: 03.03.2023 10:15 Uhr
        b|Nach tagelangem Regen haben Tausende Menschen im Norden ihre Häuser verlassen, wie die Behörden \
        am 3. März mitteilten.
        b|Der Fluss trat am Donnerstag über die Ufer. Zwei Brücken wurden weggerissen.
        f|Lesen Sie auch: Sturm lässt 20.000 ohne Strom
        b|Die Regierung hat Hilfe versprochen.
        f|Mehr zum Thema
        f|Sturm lässt 20.000 ohne Strom
        f|Newsletter abonnieren
        """),
    RolePage(
      name: "French",
      marked: """
        f|Accueil
        f|Monde
        h|Un barrage cède près de Varna, trois villages inondés
        y|Par Jeanne Martin
        f|Publié le 6 juin 2023 à 10h15
        b|Un barrage a cédé tôt mardi près de Varna, envoyant une vague dans la vallée, selon les autorités.
        f|À lire aussi : La tempête prive 20 000 foyers de courant
        b|Personne n'a été blessé, a ajouté la police.
        f|Partager
        f|Sur le même sujet
        f|La tempête prive 20 000 foyers de courant
        f|Abonnez-vous à notre newsletter
        """),
    RolePage(
      name: "Spanish",
      marked: """
        h|Presa falla cerca de Varna, dicen autoridades
        f|6 de junio de 2023
        b|Una presa falló el martes cerca de Varna y una ola de agua bajó por el valle, dijeron las \
        autoridades.
        f|Lea también: La tormenta deja sin luz a 20.000
        b|Nadie resultó herido, añadió la policía.
        f|Noticias relacionadas
        f|La tormenta deja sin luz a 20.000
        f|Todos los derechos reservados
        """),
    RolePage(
      name: "Chinese",
      marked: """
        h|三人在无人机袭击中丧生
        f|2024-02-15 12:41
        b|州长表示，周四夜间一座港口城市遭到无人机袭击，造成三人死亡，八人受伤。
        b|一座仓库和两栋居民楼受损。“这是一个艰难的夜晚”，他写道。
        """),
    RolePage(
      name: "Turkish",
      marked: """
        f|Ana Sayfa
        f|Gündem
        h|Liman kentine saldırı: Üç ölü
        f|15 Şubat 2024
        b|Vali, liman kentine gece düzenlenen insansız hava aracı saldırısında üç kişinin öldüğünü açıkladı.
        b|İki konut binası hasar gördü.
        f|İlgili Haberler
        f|Hava savunması 14 insansız hava aracını düşürdü
        """),
  ]
}
