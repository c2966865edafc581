import Glibc
public import ParallaxModel

/// A story that three newsrooms wrote, each in its own words: `school` in English, `mine` in Russian, `notary` in
/// French, `bank` in Ukrainian.
///
/// - Parameter reversed: the files in the opposite order.
public func worldStory(_ name: String, reversed: Bool = false) -> Collation {
  let files = InputReader().read(paths: [worldStoryFolder(name)]).files
  return Collation.collate(reversed ? files.reversed() : files).collation
}

/// The folder of such a story.
public func worldStoryFolder(_ name: String) -> String {
  "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/WorldStories/\(name)"
}

/// The collation of some texts, by their sigla.
public func collationOfTexts(_ texts: [String: String], _ language: String? = nil) -> Collation {
  let files = texts.sorted { $0.key < $1.key }.map { InputFile(path: "\($0.key).txt", bytes: Array($0.value.utf8)) }
  let languages = LanguageChoice(all: language.flatMap(Language.init(tag:)))
  return Collation.collate(files, ReadingChoices(languages: languages)).collation
}
