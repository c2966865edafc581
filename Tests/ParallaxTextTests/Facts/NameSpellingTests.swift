import Testing

@testable import ParallaxText

/// Names that are one but for the spelling, as skeletons.
@Suite struct NameSpellingTests {
  private static func skeleton(_ name: String) -> String {
    name.split(separator: " ").map { NameForm.skeleton(of: String($0)) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Giulia Marchesani", "Giulia Marchesini"), ("Роман Стецюра", "Роман Стецюк"), ("Vicente Fox", "Vincente Fox"),
    ("Jürgen Wallner", "Jürgen Wallmer"), ("Marie Delorme", "Marie Delorne"), ("Семён Карпов", "Семён Кармов"),
  ]) func theyAreMisspelt(one: String, other: String) {
    let (one, other) = (Self.skeleton(one), Self.skeleton(other))
    #expect(NameForm.areMisspelt(one, other) && NameForm.areMisspelt(other, one))
  }

  @Test(arguments: [
    // Cases, women and plurals.
    ("Роман Стецюк", "Роман Стецюком"), ("Роман Стецюк", "Роман Стецюкові"), ("Иван Петров", "Иван Петрова"),
    ("Иван Петровым", "Иван Петровой"), ("Anna Marková", "Anna Markovou"), ("Олена Стецюра", "Олена Стецюрі"),
    // Alphabets.
    ("Muammar Gadhafi", "Muammar Gaddafi"), ("Moammar Gadhafi", "Muammar Gadhafi"), ("Mohammed Atta", "Mohammad Atta"),
    ("Yuriy Melnyk", "Yuri Melnik"), ("Aleksandr Bortnik", "Alexander Bortnik"), ("Hassan Rouhani", "Hassan Rohani"),
    // Other people.
    ("John Kelly", "John Keller"), ("Bill Clinton", "Hillary Clinton"), ("Иван Петров", "Иван Петрович"),
    ("New York", "New Jersey"), ("Anna Marchesani", "Giulia Marchesini"),
  ]) func theyAreNot(one: String, other: String) {
    let (one, other) = (Self.skeleton(one), Self.skeleton(other))
    #expect(!NameForm.areMisspelt(one, other) && !NameForm.areMisspelt(other, one))
  }

  @Test(arguments: [
    ("Grigory", "Grivory"), ("Saybag", "Shaybak"), ("Astrakhan", "Asrakhan"), ("Brunel", "Brunet"),
    ("Карпенко", "Кармпенко"),
  ]) func theirConsonantsDiffer(one: String, other: String) {
    #expect(NameForm.haveOtherConsonants(Self.skeleton(one), Self.skeleton(other)))
  }

  @Test(arguments: [
    ("Defence", "Defense"), ("Gadhafi", "Gaddafi"), ("Israel", "Israeli"), ("American", "Americans"),
    ("Путиным", "Путину"), ("Стецюком", "Стецюкові"), ("Kharkiv", "Harkiv"), ("Zelensky", "Zelenskiy"),
    ("Katherine", "Catherine"), ("Odesa", "Odessa"), ("Москвой", "Москве"), ("Kim", "Kin"),
  ]) func theirConsonantsDoNot(one: String, other: String) {
    #expect(!NameForm.haveOtherConsonants(Self.skeleton(one), Self.skeleton(other)))
  }
}
