/// The words that `ClassWords` looks for, anywhere in a class or name; one that ends in `-` only where a word begins, one
/// that begins with `-` only where a word ends.
enum ClassWordLists {
  static let all: [(ClassWords, String)] = [
    (
      .article,
      "articlebody article-body article__body article_body entry-content entry__content entrycontent "
        + "post-content post__content postcontent post_content post-body post_body postbody article-content "
        + "article__content article_content articlecontent article-text article__text articletext article_text "
        + "story-body storybody story__body story-content storytext story-text body-text bodytext content-body "
        + "content__body contentbody field-name-body field--name-body richtext rich-text fulltext full-text "
        + "maintext main-text articlemain single-content page-content pagecontent the-content the_content "
        + "body-copy bodycopy article-copy text-body news-text newstext detail-text blog-content post-entry "
        + "post-text article-paragraph body-content storycontent newsbody textbody article__main post-article "
        + "theme-post-content artikel beitrag"
    ),
    (
      .contents,
      "article content main story post entry text body artikel news single blog"
    ),
    (
      .related,
      "related recommend more- similar also- further read-next readnext next- trending popular most- "
        + "mostread latest recirc recent teaser promo upsell outbrain taboola suggest weitere mehr siblings "
        + "see-also seealso crosslink cross-link onward aufmacher carousel slider swiper rail card"
    ),
    (
      .share,
      "share sharing social follow addthis sharedaddy facebook twitter whatsapp sociable shariff like-"
    ),
    (
      .comments,
      "comment disqus respond reply kommentar leserbrief discussion comentario reaction"
    ),
    (
      .side,
      "sidebar side-bar aside widget secondary rightcol right-col sidecol side-col marginal leftcol"
    ),
    (
      .foot,
      "footer copyright colophon bottom imprint legal disclaimer fuss"
    ),
    (
      .navigation,
      "logo sitename site-title site-name brand masthead nav menu breadcrumb pagination pager topbar toolbar skip sitemap tab- tabs header"
    ),
    (
      .advertisement,
      "advert anzeige sponsor banner werbung adsense ad- -ad promot affiliate publicidad dfp native"
    ),
    (
      .subscription,
      "newsletter subscri signup sign-up paywall login register membership donat abo- consent cookie gdpr "
        + "modal popup pop-up overlay support premium piano regwall optin capture cta"
    ),
    (
      .author,
      "author bio byline autor contributor profile vcard about-"
    ),
    (
      .meta,
      "meta date time tags tag- keyword category categories credit info rubrik kicker label topics source "
        + "rating views stamp badge counter print"
    ),
    (
      .caption,
      "caption figure image photo gallery video media player bild foto picture thumb slide embed"
    ),
    (
      .title,
      "title headline heading subtitle teaser-text lead intro summary excerpt standfirst deck abstract dek "
        + "description vorspann"
    ),
    (
      .tool,
      "tool button btn icon search form select dropdown toggle hidden screen-reader visually sr-only "
        + "assistive noprint no-print print"
    ),
    (
      .box,
      "box factbox infobox toc table-of sidebar- callout pull quote note footnote reference inline"
    ),
  ]
}
