/// The tables for English pages.
extension FurniturePhraseTables {
  static let english = FurniturePhraseTables(
    wholes: """
      advertisement|advertisements|advertising|advert|ad|ads|ad feedback|sponsored|sponsored content|promoted|print|\
      print this page|print article|print this article|print friendly|email this|email article|email this article|\
      copy link|copy url|link copied|bookmark|listen to this article|listen to article|listen to story|font size|\
      text size|facebook|twitter|x twitter|whatsapp|telegram|viber|linkedin|pinterest|reddit|tumblr|instagram|\
      youtube|tiktok|flipboard|vk|mastodon|bluesky|rss|facebook twitter|facebook twitter whatsapp|\
      facebook twitter email|facebook twitter linkedin|facebook twitter linkedin email|tweet|pin it|search for|\
      skip to content|skip to main content|skip to navigation|jump to content|toggle navigation|sign out|log out|\
      logout|subscribe now|subscribe today|my account|privacy policy|terms of use|terms of service|\
      terms and conditions|cookie policy|cookies|sitemap|site map|advertise|advertise with us|accessibility|faq|\
      source link|original article|original source|link to original|view original|view comments|view all comments|\
      show comments|hide comments|load more|load more comments|show more|see more|view more|view all|see all|\
      read more|read full article|read full story|continue reading|click to read more|next article|previous article|\
      next post|previous post|next story|previous story|newer post|older post|back to top|back to home|go back|\
      post comment|submit comment|cancel reply|report this ad|dislike|like this|loading|your name|your email|\
      your comment|name required|email required|# comments|# comment|comments #|no comments|no comments yet|\
      no comment yet|add comment|add a comment|# shares|# share|# views|# view|# reads|# likes|# retweets|\
      # min read|# mins read|# minute read|# minutes read|# min|# minutes|# hours ago|# hour ago|# days ago|\
      # day ago|# minutes ago|# mins ago|# weeks ago|just now|min read|views #|hits #|shares #|reads #|visits #|\
      play video|unmute|en ru|ua ru|ua en ru|ru en|seguir leyendo|ad loading|scroll to continue|\
      continue with google|sign up for free|start your free trial|subscribe to continue|subscribe to read|\
      this is a modal window|chapters|descriptions|text size small|enlarge|view in gallery|expand|collapse|\
      recommended by|by signing up i agree|now playing|up next|live updates|follow live
      """,
    navigation: """
      email|e mail|save|saved|listen|translate|a a|aa|a a a|x|messenger|pocket|line|threads|pin|menu|main menu|\
      search|close|navigation|home|homepage|sign in|sign up|log in|login|register|registration|subscribe|account|\
      donate|contact|contact us|about us|about|privacy|terms|careers|help|live|watch live|live tv|source|sources|\
      more|next|previous|prev|back to|top|submit|send|reply|report|flag|like|likes|name|website|comment|mail|\
      undefined|null|none|views|photo gallery|gallery|slideshow|video|videos|photos|audio|play|pause|mute|english|\
      deutsch|italiano|polski|en|ru|uk|ua|eng|rus|ukr|news|world|politics|business|sport|sports|opinion|opinions|\
      economy|society|culture|technology|tech|science|health|entertainment|lifestyle|travel|education|environment|\
      climate|weather|local|national|international|africa|asia|europe|americas|america|middle east|india|china|us|\
      u.s|usa|ukraine|russia|nigeria|pakistan|world news|us news|uk news|top news|business news|local news|\
      latest news|breaking news|features|feature|editorial|editorials|columns|columnists|blogs|blog|podcasts|\
      podcast|magazine|multimedia|interviews|analysis|investigations|war|war in ukraine|russia ukraine war|markets|\
      finance|money|tv|radio|e paper|epaper|archive|archives|crime|law|religion|arts|books|music|film|movies|food|\
      fashion|style|auto|cars|real estate|jobs|classifieds|obituaries|newsletters|events|calendar|games|crosswords|\
      puzzles|horoscope|fact check|elections|security|defence|defense|military|diplomacy|energy|agriculture|\
      the latest|latest|recent|headlines|discussion|conversation|topics|author|the author|your opinion|\
      what do you think|featured|popular|recommended
      """,
    openers: """
      see also|also see|also read|read also|read next|read this also|also watch|watch also|you can also read|\
      subscribe to our|subscribe to the|subscribe here|subscribe now|subscribe on|please subscribe|sign up for our|\
      sign up for the|sign up to our|sign up to the|sign up here|sign up now|sign up for free|sign up to receive|\
      sign up to get|register for free|create a free account|already a subscriber|already have an account|\
      already a member|not a subscriber|don't have an account|forgot password|forgot your password|\
      become a subscriber|become a patron|get full access|get our latest|get breaking news|get our app|get the app|\
      stay updated|stay up to date|follow us|follow me on|follow him on|follow her on|follow them on|follow @|\
      find us on|connect with us|join us on|join telegram|like us on|download our|download the app|download app|\
      install our|click here|share this|share via|share article|share story|whatsapp us|donate now|if you liked|\
      found a mistake|found an error|spotted an error|noticed an error|report an error|report a typo|we use cookies|\
      we use cookie|this site uses|this website uses|our website uses|by clicking|by signing up|by subscribing|\
      by providing your|by entering your|please enable|please log in|please login|please sign in|your email address|\
      required fields|save my name|you have successfully|you are commenting using|you can unsubscribe|\
      unsubscribe at|view this post on|view all posts|view comments|view gallery|load more|all posts by|tagged with|\
      tagged as|tagged under|continue reading|all rights reserved|copyright #|copyright by|copyright all|\
      # copyright|# all rights reserved|# # all rights reserved|this article was originally|\
      this article first appeared|this article originally|this story was originally|this story first appeared|\
      this story originally|this post was originally|this post first appeared|this material may|\
      this is a developing story|the views expressed|views expressed|editor's note|editors note|write a comment|\
      post a comment|add your comment|be the first to|log in to comment|login to comment|learn more about our|\
      open in app|allow notifications|enable notifications|manage cookies|manage preferences|accept cookies|\
      cookie settings|cookie preferences|privacy settings|terms conditions|privacy notice|do not sell|\
      did you find this|last updated|last modified|date published|date posted|publish date|publication date|\
      time published|reading time|estimated reading time|read time|time to read|our standards|if you have found|\
      if you find an error|if you found a mistake|if you see an error|select text and press|discover more from|\
      support independent journalism|you can support|sign up with your|register for our|join our telegram|\
      join our whatsapp|join us on telegram|follow our telegram|follow our channel|listen to this|watch the latest|\
      open sign up|unlock this|you're reading|you are reading a free|this story is available exclusively|\
      this article is more than|catch up on the|now playing|get latest|skip past newsletter|\
      after newsletter promotion|while citing|when citing|when quoting|any use of materials|reprinting of|\
      full or partial reproduction|reuse this content|fund independent journalism|sign up to our free|\
      if you notice a mistake|if you notice an error|watch more|read full|read the full|\
      explore more on these topics|free daily newsletter|view image in|back to home|follow live
      """,
    weakOpeners: """
      must read|recommended reading|sign in to|sign in or|log in to|log in or|login to|login or|register to|\
      create an account|become a member|get unlimited access|get the latest|get notified|stay informed|\
      stay connected|stay tuned|stay ahead|never miss|don't miss|follow our|follow on|join our|\
      join the conversation|join the discussion|click on|tap here|share it|share with|share your|tweet this|send us|\
      send your|email us|write to us|contact us at|contact us on|text us|got a tip|have a tip|support our|\
      support us|support independent|donate to|if you like this|if you notice|if you want to support|by continuing|\
      by using this|by submitting|please enter|please note that comments|please wait|your browser|your email|\
      your comment|your privacy|notify me|enter your|you have reached|you can follow|view more|view all|see more|\
      see all|see full|show all|show more|more from|more on this|more about this|filed under|posted in|posted under|\
      story continues|article continues|continues below|keep reading|scroll down|scroll to|swipe|sponsored by|\
      promoted by|powered by|copyright the|originally published|first published on|this article has been|\
      this story has been|this is a breaking|opinions expressed|leave a|leave your|write a review|write your|\
      comments are|comments on this|commenting is|comment on this|for the latest|for all the latest|for latest|\
      for breaking|check out our|check out more|check out the|learn more|find out more|discover more|explore more|\
      visit our|use this link|manage your|accept all|reject all|terms of use|terms of service|privacy policy|\
      enjoy our|enjoyed this|latest from|rate this|was this article|was this page|how useful was|buy now|shop now|\
      last update|updated #|published #|published on|published at|posted on|posted by|posted at|posted #|updated on|\
      updated at|modified on|like our|share on|posts by|average rating|subscribe for|subscribe and|for more news|\
      for more information|for more stories|for more on this|for more details|for more updates|back to homepage|\
      back to news|thank you for reading|thank you for subscribing|thank you for signing up|thanks for reading|\
      thanks for visiting|thanks for subscribing|you must be logged|you need to log|you need to be logged|\
      this article is for subscribers|this article is reserved|this article is part of|this story is part of|\
      this content is for|this content is only|this content is available|click to share|click to email|\
      click to print|click to copy|click to expand|click to play|turn on notifications|turn on desktop|\
      do you have a story|do you have a tip|do you have a news|do you have information|have you got a story|\
      if you found this|if you have any questions|if you have any information|if you enjoyed this|\
      your support helps|your support makes|please consider supporting|please consider subscribing|\
      please consider making|access to this page has|skip to content|jump to comments|disclaimer|advertisement|\
      download the app|download the free|get daily news|get daily updates|get daily headlines|help us improve|\
      help us keep|share the article|share the story|share the news|share the post|thank you for your interest|\
      thank you for your support|thank you for your feedback|thank you for your subscription|sign up to|sign up for|\
      support the|listen to the|watch the|subscribe to|fund independent|join the|telegram channel|newsletter|\
      daily newsletter
      """,
    labels: """
      related|related article|related articles|related story|related stories|related news|related content|\
      related link|related links|related reading|related coverage|related video|related post|related posts|\
      related topics|recommended|recommended for you|suggested|more|more to read|more info|read|read here|read more|\
      read more on|read more at|read more about|read the full story|read full story|read full article|\
      read the full article|read the original|read today's|read the latest|full story|full article|don't miss|also|\
      watch|watch now|watch video|watch the video|listen|in pics|in pictures|in photos|photos|gallery|tags|tag|\
      topics|topic|keywords|key words|categories|category|section|labels|hashtags|follow|share|tweet|views|view|\
      hits|reads|visits|link|short link|permalink|url|source|sources|source link|original source|original|\
      original article|original link|article source|news source|via|website|web|email|e mail|tel|phone|telephone|\
      fax|contact|address|newsletter|up next|next|previous|next article|previous article|next post|previous post|\
      you might also like|you may also like|read this|advertisement|read more from|read more in|more on this|\
      disclaimer|disclosure|editor's note|editors note|note to readers|by the same author|same author|\
      from the same author
      """,
    listHeadings: """
      related|related articles|related article|related stories|related story|related news|related posts|\
      related post|related content|related coverage|related links|related topics|related items|related reading|\
      related videos|related video|related materials|related publications|related to this story|in this story|\
      on this story|most popular|most popular news|most popular stories|most popular articles|popular news|\
      popular posts|popular articles|popular stories|popular now|most read|most read articles|most viewed|\
      most shared|most commented|most recent|most watched|most discussed|top stories|top news|top articles|\
      top posts|top headlines|top picks|top reads|more headlines|latest news|latest articles|latest stories|\
      latest posts|latest updates|latest headlines|latest videos|recent news|recent posts|recent articles|\
      recent stories|recent comments|breaking news|trending|trending now|trending news|trending stories|\
      trending topics|trending today|trending articles|trending videos|hot topics|hot news|news feed|newsfeed|\
      all news|all the news|other news|other stories|other articles|other posts|more news|more stories|\
      more articles|more posts|more to explore|more to read|more for you|more from this author|more from author|\
      more from this section|more on this|more on this story|more on this topic|more like this|more in|\
      editors' picks|editor's picks|editors picks|editor's pick|editor's choice|editor picks|must read|must reads|\
      featured stories|featured articles|featured news|featured videos|featured posts|don't miss|read next|\
      read also|up next|next up|what to read next|what others are reading|what's trending|recommended for you|\
      recommended stories|recommended articles|recommended reading|recommended videos|recommended news|\
      suggested reading|suggested articles|suggested for you|you may like|you might like|you may also like|\
      you might also like|you might also be interested in|you may also be interested in|you may be interested in|\
      also interesting|also on|also in news|from around the web|around the web|from the web|from our partners|\
      from our sponsors|paid content|sponsored stories|sponsored links|partner content|promoted stories|\
      promoted content|similar articles|similar news|similar stories|similar posts|keep reading|further reading|\
      categories|tags|topics in this story|newsletter|newsletters|subscribe to our newsletter|\
      sign up for our newsletter|news by theme|news by topic|materials on the topic|on the topic|on this topic|\
      latest news from|most read in|stories for you|what to know|in case you missed it|more top stories|\
      more top news|other top stories|popular in the community|read more on|more world news|more in world|\
      more from world|also from this source|other reports|see also|also read|читайте также|materials by topic|\
      more by this author
      """,
    shareHeadings: """
      share this|share|share this article|share this story|share this post|share this page|share this news|\
      share this content|share it|share on|share article|share story|share with friends|share with your friends|\
      sharing is caring|spread the love|spread the word|like this|tell your friends|about the author|about author|\
      about the authors|about the writer|author bio|author details|meet the author|written by
      """,
    commentHeadings: """
      leave a reply|leave a comment|leave your comment|leave comment|leave a response|leave a reply cancel reply|\
      leave a comment cancel reply|post a comment|post your comment|post comment|add a comment|add comment|\
      add your comment|add new comment|write a comment|write your comment|join the discussion|join the conversation|\
      comments|# comments|# comment|comments #|# responses|# response|# replies|user comments|readers' comments|\
      reader comments|recent comments|latest comments|show comments|view comments|facebook comments|disqus comments|\
      no comments
      """,
    fragments: """
      all rights reserved|email address will not be published|required fields are marked|appeared first on|\
      may not be published broadcast|may not be republished|published broadcast rewritten or redistributed|\
      without modifications to the text|has not been edited by|auto generated from|for the next time i comment|\
      delivered to your inbox|delivered straight to your inbox|straight to your inbox|our telegram channel|\
      our whatsapp channel|our youtube channel|follow us on|like us on|enable javascript|disable your ad blocker|\
      choose your plan|subscribe to our|sign up for our|download the app|all posts by|be the first to comment|\
      log in to comment|moderated before|you agree to our|you agree to the|registered trademarks|\
      opens in new window|opens in a new|ctrl enter|back to home|press ctrl
      """,
    weakFragments: """
      terms of use|terms of service|terms and conditions|privacy policy|cookie policy|click here|ad blocker|our app|\
      daily newsletter|free newsletter|weekly newsletter|in your inbox|to your inbox|on google news|on google play|\
      cancel anytime|link is external|subscribe to the|subscribe now|our newsletter|our newsletters|\
      our facebook page|our twitter page|our mobile app|syndicated feed|material may not be|may not be reproduced|\
      may not be copied|our morning email|our evening email|our weekly email|newsletter promotion|\
      telegram channel of
      """
  )
}
