import ParallaxPage

/// The signs and the words of the screen, each with what it means: the last page of the help.
enum Glossary {
  static let lines: [HelpPages.Line] = signs + [.blank] + looks + [.blank] + words + [.blank] + map

  private static let signs: [HelpPages.Line] = [
    .heading("Signs"),
    .look(sample: "=", role: .tie, words: "the same words; what differs in form alone is named after “but for”"),
    .look(sample: "≈", role: .tie, words: "says the same in its own words"),
    .look(sample: "also", role: .detail, words: "shares this detail, not more"),
    .look(sample: "!", role: .finding, words: "a fact differs: the words that differ, and who has them"),
    .look(sample: "║", role: .bar, words: "all reports tell this"),
    .look(sample: "│", role: .bar, words: "some other report tells it too"),
    .look(sample: "·", role: .bar, words: "found in no other report"),
    .look(sample: "[= 23 words]", role: .fold, words: "so many words that are equal, folded"),
    .look(sample: "[…]", role: .fold, words: "a sentence that stands elsewhere"),
    .look(sample: "(no source)", role: .fold, words: "in parentheses, in the place of a report’s words: what it lacks"),
    .look(sample: "¶16", role: .place, words: "the paragraph in the report itself"),
  ]

  private static let looks: [HelpPages.Line] = [
    .heading("How the text looks"),
    .look(sample: "changed", role: .variantChanged, words: "words that differ where they should agree"),
    .look(sample: "gone", role: .variantGone, words: "words of a quotation or a copy that are not here"),
    .look(sample: "shared", role: .variantShared, words: "words that a text of its own shares with the one above it"),
    .look(sample: "moved", role: .variantMoved, words: "in copies: stands elsewhere in the passage"),
    .look(sample: "only here", role: .variantOnly, words: "in copies: no other report has it"),
    .look(sample: "Quiet", role: .variantCosmetic, words: "case, spelling and the like, lit by W"),
    .look(sample: "<ZWSP>", role: .invisible, words: "a character that shows nothing, by i"),
  ]

  private static let words: [HelpPages.Line] = [
    .heading("Words"),
    .term("012 g, 05 j", "a digit without a meaning of its own, as 0, begins a number: to passage 12, five lines down"),
    .term("order of hpo", "the passages follow the order of this report; B chooses another"),
    .term("all, some", "of a report’s sentences: told by all reports, by some others"),
    .term("only here", "found in no other report"),
    .term("perhaps", "in no other report, but something there comes near it"),
    .term("of the 30 ¶", "of the paragraphs of the report whose order is followed"),
    .term("same words", "of a copy: the share of its words that stand there too"),
    .term("each its own text", "nobody copied: compared by what is said, in quotations word by word"),
    .term("same text", "copies or translations of one text, compared word by word"),
    .term("word for word", "runs of six and more equal words"),
    .term("fact that differs", "a name, a number or the like that reports state otherwise; nobody is said to be right"),
    .term("not, reverse", "kinds of facts: what is denied; words of opposite meaning"),
    .term("person, certain", "kinds of facts: who is meant; what is sure or doubted"),
    .term("speaker, source", "kinds of facts: who said it; whose word it rests on"),
    .term("put aside", "a fact that you do not want to see; x takes it back"),
    .term("comes after ¶3", "in copies: where the paragraph stands in its own report"),
    .term("with ¶5", "in copies: came together with that paragraph"),
    .term("details only", "shares details with other reports, and no statement"),
    .term("around the text", "menus, links, share buttons: no part of the report"),
  ]

  private static let map: [HelpPages.Line] = [
    .heading("In the list of stories"),
    .look(sample: "●", role: .statusKey, words: "nothing of the story was read yet"),
    .look(sample: "+", role: .statusKey, words: "tagged by t, to be joined or read together"),
    .term("days", "from the first report of the story to the last, where they are more than 14"),
    .term("in", "how many reports tell it"),
    .term("differ", "on how many facts they differ; – until that is counted"),
    .term("share", "what half of its reports or more have; (3 of 4) says how many"),
    .blank,
    .heading("Signs in the map"),
    .look(sample: "█ ▓ ▒", role: .mapEdited, words: "same words, edited, in its own words"),
    .look(sample: "░ · ◆ !", role: .finding, words: "only a detail, not here, only here, a fact differs"),
    .look(sample: "▸▓", role: .gutterCursor, words: "the map at the right edge; ▸ is where you are"),
  ]
}
