/// News agencies by the names and short names that credits give them.
enum NewsAgencies {
  /// The agency's usual name; nil where the words are no agency: `(AP)`, `The Associated Press`, `dpa/lno`.
  static func name(_ credit: String) -> String? {
    let words = credit.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.filter { $0 != "the" }
    guard !words.isEmpty, words.count <= 4 else { return nil }
    return byName[words.joined(separator: " ")]
  }

  private static let byName: [String: String] = {
    var all: [String: String] = [:]
    for (name, others) in table { for other in others.split(separator: ",") { all[String(other)] = name } }
    return all
  }()

  private static let table: [(name: String, others: String)] = [
    ("Reuters", "reuters,thomson reuters,reuters staff,reuters news agency"),
    ("AP", "ap,associated press,ap news"),
    ("AFP", "afp,agence france-presse,agence france presse,afp com"),
    ("dpa", "dpa,deutsche presse-agentur,dpa-afx"),
    ("UPI", "upi,united press international"),
    ("EFE", "efe,agencia efe"),
    ("ANSA", "ansa"),
    ("APA", "apa"),
    ("Keystone-SDA", "sda,ats,keystone-sda,keystone-ats"),
    ("PA", "pa,press association,pa media"),
    ("Bloomberg", "bloomberg,bloomberg news"),
    ("TASS", "tass,itar-tass"),
    ("Interfax", "interfax"),
    ("RIA Novosti", "ria novosti"),
    ("Xinhua", "xinhua,xinhua news agency"),
    ("Kyodo", "kyodo,kyodo news"),
    ("PTI", "pti,press trust of india"),
    ("ANI", "ani"),
    ("IANS", "ians"),
    ("AAP", "aap,australian associated press"),
    ("Canadian Press", "canadian press,cp"),
    ("Europa Press", "europa press"),
    ("Lusa", "lusa"),
    ("Belga", "belga"),
    ("ANP", "anp"),
    ("PAP", "pap"),
    ("CTK", "ctk,čtk"),
    ("NTB", "ntb"),
    ("TT", "tt"),
    ("STT", "stt"),
    ("Ritzau", "ritzau"),
    ("KNA", "kna"),
    ("epd", "epd"),
    ("Anadolu Agency", "anadolu agency,anadolu"),
    ("Yonhap", "yonhap,yonhap news agency"),
  ]
}
