/// Written for the tests, after the ways in which pages come out of scrapers.
enum RolePages {
  static let all: [RolePage] = english + moreEnglish + otherLanguages

  static let english: [RolePage] = [
    RolePage(
      name: "broadcaster",
      marked: """
        f|Skip to content
        f|Menu
        f|Search
        f|Home
        f|News
        f|World
        h|Flood waters rise in northern valley as thousands flee
        b|Rescuers are working through the night to reach stranded families
        y|By Maria Kessler
        f|Published 3 March 2023, 10:15 GMT
        f|Share
        f|Facebook
        f|Twitter
        f|WhatsApp
        c|Image source, Getty Images
        b|Thousands of people have left their homes in the northern valley after three days of heavy rain, \
        officials said on Friday.
        b|The river Orla burst its banks near the town of Varna late on Thursday.
        b|"We have never seen anything like it," said mayor Anton Blum.
        b|What happens next?
        b|More rain is forecast for the weekend, the national weather service said.
        f|Related Topics
        f|Floods
        f|Severe weather
        f|More on this story
        f|Thousands without power after storm
        f|How climate change makes floods worse
        f|Top Stories
        f|Minister resigns over loan scandal
        f|Live: Final day of the championship
        f|Most Read
        f|1
        f|Ten things we learned from the show
        f|2
        f|The village that refused to move
        """),
    RolePage(
      name: "newspaper",
      marked: """
        f|Home » World » Europe
        f|Flood waters rise in northern valley - The Valley Courier
        h|Flood waters rise in northern valley

        y|By Tom Ray and Ann Lee | March 3, 2023

        b|VARNA (Agency) - Thousands of people have left their homes in the northern valley after three \
        days of heavy rain, officials said.

        f|Advertisement

        b|The river burst its banks on Thursday. Two bridges were swept away, a police spokesman said.

        f|READ MORE: Ten photos of the storm that changed everything

        b|"I lost all I had," Petra Novak told reporters. "But we are alive."

        f|Related: Storm leaves 20,000 without power

        b|The government has promised help worth $2.5 million. It did not say when.

        y|Reporting by Tom Ray; Editing by Ann Lee

        f|Tags: floods, Varna, weather

        f|Share this article

        f|You may also like

        f|Storm leaves 20,000 without power
        f|Ten photos of the storm

        f|Copyright © 2023 The Valley Courier. All rights reserved.
        """),
    RolePage(
      name: "blog",
      marked: """
        f|Tuesday, June 6, 2023
        f|Latest:
        f|Storm leaves 20,000 without power
        f|The Valley Courier
        f|News from the valley
        f|Home
        f|About
        f|Contact
        h|Dam near Varna fails, officials say
        f|June 6, 2023 admin 0 Comments
        b|A dam near Varna failed early on Tuesday, sending a wave of water down the valley, officials said.
        b|Nobody was hurt, police added. The cause is not known.
        f|← Storm leaves 20,000 without power
        f|Bank raises rates →
        f|You May Also Like
        f|Ten photos of the storm
        f|May 2, 2023 admin 0
        f|Bank raises rates
        f|April 1, 2023 admin 0
        f|Leave a Reply
        f|Your email address will not be published. Required fields are marked *
        f|Comment *
        f|Name *
        f|Email *
        f|Website
        f|Save my name, email, and website in this browser for the next time I comment.
        """),
    RolePage(
      name: "agency",
      marked: """
        h|Dam near Varna fails, officials say

        c|FILE PHOTO: A view of the dam near Varna in 2019. REUTERS/Tom Ray

        b|A dam near Varna failed early on Tuesday, sending a wave of water down the valley, officials said.

        f|Sign up for our free newsletter and get the stories that matter in your inbox every morning.

        b|Nobody was hurt, police added. The cause is not known.

        s|Villages cut off

        b|Three villages were cut off from the road, and helicopters brought food. Schools will stay closed \
        until Friday.

        b|“We will rebuild,” said the governor.

        s|No warning

        b|Residents said there had been no warning. The company that runs the dam declined to comment.

        b|It was built in 1961 and was due to be repaired next year, the ministry said.

        f|Our Standards: The Thomson Reuters Trust Principles.

        f|The post Dam near Varna fails, officials say appeared first on The Valley Courier.
        """),
    RolePage(
      name: "local site",
      marked: """
        f|2023-06-06 08:12
        f|A+
        f|A-
        h|Dam fails near Varna
        f|Views: 1,204
        b|A dam near Varna failed early on Tuesday, sending a wave of water down the valley, officials said.
        b|"The water came at night", a resident said.
        b|Nobody was hurt, police added.
        f|If you have found a spelling error, please, notify us by selecting that text and pressing \
        Ctrl+Enter.
        f|Subscribe to our Telegram channel to get the news first.
        f|More News
        f|Bank raises rates for third time
        f|10:40
        f|Storm leaves 20,000 without power
        f|09:15
        f|Minister resigns over loan scandal
        """),
    RolePage(
      name: "list in the middle",
      marked: """
        f|Subscribe
        f|Sign In
        f|World
        h|Dam near Varna fails, flooding three villages
        b|The cause of the failure is not known, but officials had warned for years that the dam was old.
        f|June 6, 2023, 8:12 AM EDT / Updated June 6, 2023, 9:30 AM EDT
        y|By Tom Ray
        b|VARNA — A dam near Varna failed early on Tuesday, sending a wave of water down the valley, \
        officials said.
        b|Nobody was hurt, police added. The cause is not known.
        f|Recommended
        f|World
        f|Storm leaves 20,000 without power
        f|Business
        f|Bank raises rates for third time
        b|Three villages were cut off, and helicopters brought food to those who had stayed behind in their \
        houses.
        b|It was built in 1961 and was due to be repaired next year, according to the ministry.
        f|Tom Ray
        f|Tom Ray is a correspondent for The Valley Courier.
        f|Get the App
        """),
  ]

  /// Words of furniture in sentences.
  static let plainText = """
    A small town votes
    The town voted on Sunday to keep its old mayor, the returning officer said.
    "I am happy," she said.
    "Yes."
    Turnout was 61 percent.
    See the full results below, the officer added with a smile.
    Share prices were not affected.
    Related parties were told to stay away, and comments were few.
    Follow-up talks will be held in May.
    Read the small print, he told voters.
    By Friday the count was over.
    Home owners were the largest group.
    Photos of the day showed long lines.
    Subscribe to his view or not, the mayor won.
    Print runs of ballots were doubled
    Source close to the mayor said he would not stand again.
    """

  static let twoParagraphs = """
    A dam near Varna failed early on Tuesday, sending a wave of water down the valley, officials said.

    Nobody was hurt, police added. The cause is not known.
    """
}
