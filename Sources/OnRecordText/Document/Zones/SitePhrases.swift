/// The wording of lines that sites add to articles, and the agencies named in credits and datelines.
enum SitePhrases {
    /// Whole lines.
    static let whole = PhraseTable([
        "about us", "abstract", "accept all cookies", "accept cookies", "advertisement", "advertising",
        "all rights reserved", "article continues below", "article continues below advertisement", "back to top",
        "breaking news", "comments are closed", "contact us", "continue reading", "continue reading the main story",
        "cookie policy", "editor's picks", "editors' picks", "full text", "get our newsletter", "latest articles",
        "latest news", "latest stories", "leave a comment", "leave a reply", "load more", "loading", "log in",
        "more stories", "more news", "most popular", "most read", "most viewed", "next article", "popular now",
        "previous article", "privacy policy", "read more", "recent posts", "recommended", "recommended for you",
        "recommended stories", "related", "related articles", "related content", "related coverage", "related news",
        "related post", "related posts", "related stories", "related topics", "scroll to continue",
        "scroll to continue with content", "see more", "share", "share on facebook", "share on twitter",
        "share this", "share this article", "share this page", "share this post", "share this story", "show comments",
        "sign in", "sign up", "skip to content", "skip to main content", "sponsored", "sponsored content",
        "story continues below", "story continues below advertisement", "subscribe", "subscribe now",
        "terms of service",
        "terms of use", "top news", "top stories", "trending", "trending now", "view comments", "watch live",
        "you may also like", "you might also like", "you might like",
    ])

    /// Beginnings of such lines.
    static let opening = PhraseTable([
        "all rights reserved", "by continuing to browse", "by continuing to use", "click here to ", "click here for ",
        "copyright ©", "copyright (c)", "copyright 19", "copyright 20", "don't forget to share", "download our app",
        "follow us on ", "follow @", "got a tip?", "have a tip?", "like us on facebook", "like what you're reading",
        "originally published at ", "originally published by ", "originally published in ", "please enable cookies",
        "please enable javascript", "republished with permission", "sign up for our ", "sign up to our ",
        "sign up to receive ", "subscribe to our ", "support our journalism", "tap here to ",
        "this article first appeared ", "this article is republished from ", "this article originally appeared ",
        "this article was first published in ", "this article was originally published by ",
        "this article was originally published in ", "this post originally appeared ", "this site uses cookies",
        "this story first appeared ", "this story originally appeared ", "this website uses cookies",
        "to comment on this ", "view all posts by ", "we and our partners use cookies", "we use cookies",
        "you are using an outdated browser", "you need to enable javascript", "© 19", "© 20",
    ])

    /// Beginnings of such lines that are not sentences; sentences of the article may begin the same way.
    static let heading = PhraseTable([
        "also on ", "also read:", "categories:", "don't miss:", "download the app", "filed under", "find us on ",
        "get the latest news", "h/t ", "join our newsletter", "join the conversation", "more from ", "posted in ",
        "read also:", "read more about ", "read more at ", "read more from ", "read more in ", "read more:",
        "read next:",
        "related:", "see also:", "send tips to", "share this on ", "share this with ", "sign up for the ",
        "subscribe to the ", "tagged:", "tags:", "topics:", "up next:", "your browser ", "©",
    ])

    /// Phrases that identify such a line wherever they occur in it.
    static let within = PhraseTable([
        "all rights reserved", "another browser", "like the page:", "may not be published, broadcast",
        "may not be reproduced", "use of cookies", "your web browser",
    ])

    /// The networks that share lines mention.
    static let networks = [
        "facebook", "instagram", "linkedin", "mastodon", "pinterest", "snapchat", "telegram", "tiktok", "tumblr",
        "twitter", "whatsapp", "youtube",
    ].map { Array($0.utf8) }

    /// Beginnings of captions and credits.
    static let caption = PhraseTable([
        "(ap photo", "(file photo", "(image:", "(photo", "[photo", "afp photo", "ap photo/", "caption:", "courtesy of ",
        "file photo", "file:", "illustration by ", "illustration:", "image by ", "image courtesy", "image credit",
        "image source", "image via ", "image:", "images:", "photo by ", "photo courtesy", "photo credit", "photo via ",
        "photo:", "photograph by ", "photograph:", "photographs by ", "photos by ", "photos:", "picture:",
        "screenshot via ",
        "screenshot:", "stock photo",
    ])

    /// The agencies credited for pictures.
    static let agencies = [
        "afp", "alamy", "anadolu agency", "ap", "ap images", "ap photo", "associated press", "bloomberg", "corbis",
        "epa", "epa-efe", "getty", "getty images", "handout", "istock", "nurphoto", "reuters", "shutterstock",
        "sipa usa", "tass", "upi", "wikimedia commons", "xinhua", "zuma press",
    ].map { Array($0.utf8) }

    /// The news agencies of datelines and bylines, as printed there.
    static let wires = [
        "AFP", "ANI", "AP", "Associated Press", "Bloomberg", "EFE", "IPS", "Reuters", "TASS", "UPI", "Xinhua",
    ]
}
