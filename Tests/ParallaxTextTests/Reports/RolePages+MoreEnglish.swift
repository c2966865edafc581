extension RolePages {
  static let moreEnglish: [RolePage] = [
    RolePage(
      name: "Ukrainian agency",
      marked: """
        f|War in Ukraine
        h|Three killed in overnight drone strike on port city, governor says
        f|12:41, 15 February 2024
        f|Ukrinform
        b|Three people were killed and eight wounded in a drone strike on the port city overnight, the \
        regional governor said on Telegram.
        b|According to the governor, a warehouse and two residential buildings were damaged.
        b|As Ukrinform reported earlier, the port had been attacked twice in January.
        c|Photo: Office of the Governor
        f|Follow us on Telegram, Facebook and X
        f|While citing and using any materials on the Internet, links to the website not lower than the \
        first paragraph are mandatory.
        f|Read also
        f|Air defense downs 14 drones over the south
        f|Port resumes work after attack
        f|Agency
        """),
    RolePage(
      name: "Indian site",
      marked: """
        f|Sections
        f|Home
        f|India
        f|World
        f|Cricket
        f|e-Paper
        f|News
        f|World News
        f|Strike on port city kills three, says governor
        h|Strike on port city kills three, says governor
        f|PTI
        f|Updated: February 15, 2024 12:10 IST
        f|Follow Us
        b|Three people were killed and eight wounded in a drone strike on the port city overnight, the \
        regional governor said.
        f|Advertisement
        b|A warehouse and two residential buildings were damaged, he added. "It was a hard night," he wrote.
        f|Also Read: Air defence downs 14 drones over the south
        b|Rescue work was completed by noon.
        y|(With inputs from agencies)
        f|Disclaimer: This post has been auto-published from an agency feed without any modifications to \
        the text and has not been reviewed by an editor.
        f|Get Latest News Live on the site along with Breaking News and Top Headlines from World and around \
        the world.
        f|Listen to the latest songs, only on JioSaavn.com
        f|Topics
        f|Ukraine
        f|Drone strike
        """),
    RolePage(
      name: "newsletter promotion",
      marked: """
        f|The Guardian - Back to home
        f|Support the Guardian
        f|Fund independent journalism
        f|This article is more than 1 year old
        h|Drone strike on Ukrainian port kills three, governor says
        b|Warehouse and two residential buildings damaged as drones hit city overnight
        y|Luke Harding in Kyiv
        f|Thu 15 Feb 2024 12.31 GMT
        b|Three people were killed and eight wounded in a drone strike on the port city overnight, the \
        regional governor has said.
        b|The attack is the third this year. “It was a hard night,” the governor said.
        f|skip past newsletter promotion
        f|Sign up to First Edition
        f|Free daily newsletter
        f|Our morning email breaks down the key stories of the day, telling you what’s happening and why it \
        matters
        f|Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by \
        outside parties. For more information see our Privacy Policy.
        f|after newsletter promotion
        b|Rescue work was completed by noon, a spokesperson said.
        f|Explore more on these topics
        f|Ukraine
        f|Europe
        f|news
        f|Share
        f|Reuse this content
        f|Most viewed
        """),
    RolePage(
      name: "Russian agency",
      marked: """
        f|15 FEB, 12:41
        h|Strike on port city hits warehouse — governor
        b|According to the governor, two residential buildings were damaged as well
        f|© Sergei Petrov/TASS
        b|MOSCOW, February 15. /TASS/. A warehouse was hit in a strike on the port city overnight, the \
        regional governor wrote on Telegram.
        b|"Two residential buildings were damaged," he wrote.
        f|Tags
        f|Military operation in Ukraine
        f|Ukraine crisis
        """),
    RolePage(
      name: "mouse and keys",
      marked: """
        h|Strike on port kills three
        b|Three people died in a strike on the port, the governor said.
        b|The city has been hit before.
        f|Read more:
        f|Air defense downs 14 drones over the south
        f|If you notice a mistake, select it with your mouse and press Ctrl + Enter.
        f|Telegram channel of the site
        f|Latest news
        f|18:10 Air defense downs 14 drones over the south
        f|17:45 Port resumes work after attack
        f|17:02 Minister resigns over loan scandal
        f|All news
        """),
  ]
}
