extension SearchTests {
  /// Texts in many languages, with what makes words hard to find.
  static let texts: [String: String] = [
    "en.txt":
      "Bridge closed\n\nThe U.S.-led force didn't cross the river. “No little point,” said O'Neill's aide.\n\nIt cost $84,000 or 84 000 dollars, 3.5 per cent of 1,234,567.\n",
    "de.txt":
      "Feuerwehr im Einsatz\n\nDie Feuer-\nwehr löschte den Brand in der Straße. Der Bundes­kanzler kam um 22:40 Uhr.\n\nDie Feuerwehr sagte, 450 000 Liter seien nötig.\n",
    "fr.txt": "L’Élysée répond\n\nÀ l’Élysée, on n’a pas répondu aujourd’hui. Le président a dit « rien ».\n",
    "es.txt": "La crisis\n\nEl Gobierno ordenó la evacuación. ¿Quién lo dijo? Añadió que 1.234.567 personas…\n",
    "tr.txt": "İstanbul\n\nİstanbul'da deprem oldu; IŞIK söndü, ışık geldi. Çocuklar güvende.\n",
    "ru.txt": "Наводнение\n\nВсё закрыто: мост через реку Ёлка. Президент сообщил, что 450 000 человек эвакуированы.\n",
    "el.txt": "Πλημμύρα\n\nΟ πρωθυπουργός είπε ότι η γέφυρα έκλεισε. ΓΈΦΥΡΑ.\n",
    "ar.txt": "فيضان\n\nقال الرئيس إن الجسر مغلق. أُغلِق الجسر يوم الاثنين.\n",
    "he.txt": "שיטפון\n\nראש הממשלה אמר כי הגשר נסגר. ה\"גשר\" נסגר.\n",
    "hi.txt": "बाढ़\n\nप्रधानमंत्री ने कहा कि पुल बंद है। पुल सोमवार को बंद हुआ।\n",
    "zh.txt": "洪水\n\n总统表示，大桥在星期一关闭。俄罗斯和乌克兰的谈判没有结果。\n",
    "ja.txt": "洪水\n\n首相は橋が月曜日に閉鎖されたと述べた。ウクライナとロシアの交渉は決裂した。\n",
    "ko.txt": "홍수\n\n대통령은 다리가 월요일에 폐쇄되었다고 밝혔다. 우크라이나에서 협상이 결렬됐다.\n",
    "th.txt": "น้ำท่วม\n\nนายกรัฐมนตรีกล่าวว่าสะพานปิดเมื่อวันจันทร์ การเจรจาล้มเหลว\n",
    "vi.txt": "Lũ lụt\n\nThủ tướng nói rằng cây cầu đã đóng cửa hôm thứ Hai.\n",
    "hard.txt":
      "Hard words\n\nIn one paragraph of some length stand the letters A- B- C- D- E- F one after another.\n\n1 234 567 890 123 units; NEAR AND OR NOT \"words\" words* -not col:umn {a b} ^x\n",
    "wide.txt": "Ｆｕｌｌ　ｗｉｄｔｈ\n\nThe ﬁre ﬂared; cafe\u{301} and café, Å and A\u{30A}. ½ of it, ﷺ.\n",
    "long.txt": "Long\n\n" + String(repeating: "x", count: 400) + " " + String(repeating: "é", count: 300) + " end\n",
  ]
}
