import GRDB
import OnRecordCore

/// The tables of the index.
///
/// Whatever a list shows of many articles is packed into one blob an article, beside the columns that lists are ordered
/// and searched by: rows for every mention would be millions, and take four times as long to write. Statements are fewer, and
/// have rows of their own.
enum Schema {
    /// Rebuilt after all entities were joined.
    static let memberByArticle = "CREATE INDEX memberByArticle ON member (article, local, entity)"

    /// Makes the tables in an empty database.
    static func create(in db: Database) throws {
        for statement in statements { try db.execute(sql: statement) }
    }

    /// The columns of the table of words: those of `SearchColumn`.
    static let wordColumns = SearchColumn.allCases.map(\.rawValue).joined(separator: ", ")

    private static let statements = [
        // What the index is of, and how often it was written to.
        "CREATE TABLE about (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID",
        "INSERT INTO about VALUES ('changes', 0)",
        // path: an ArticlePath, whose bytes order as lists do. hash: of the file's bytes. date: year, month and day as one
        // number, 0 where unknown. titleKey, outletKey: folded, 0xFF where unknown. row: an ArticleRow.
        """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
            hash INTEGER NOT NULL, date INTEGER NOT NULL, titleKey BLOB NOT NULL, outletKey BLOB NOT NULL,
            quotations INTEGER NOT NULL, unattributed INTEGER NOT NULL, isFlawed INTEGER NOT NULL, row BLOB NOT NULL,
            firstStatement INTEGER NOT NULL, statements INTEGER NOT NULL)
        """,
        "CREATE INDEX articleByStatement ON article (firstStatement, statements)",
        // With the counts, so that a list is worked out from its index alone.
        "CREATE INDEX articleByDate ON article (date DESC, path, quotations, unattributed)",
        "CREATE INDEX articleByTitle ON article (titleKey, path, quotations, unattributed)",
        "CREATE INDEX articleByOutlet ON article (outletKey, date DESC, path, quotations, unattributed)",
        "CREATE INDEX articleByQuotations ON article (quotations DESC, path, unattributed)",
        "CREATE INDEX articleByPath ON article (path, quotations, unattributed)",
        // findings: an ArticleFindings. text: decoded, as UTF-8; the article is analysed again from it when it is opened.
        "CREATE TABLE content (article INTEGER PRIMARY KEY, findings BLOB NOT NULL, text BLOB NOT NULL)",
        // The words in folded form (FoldedText), in which unicode61 finds the words that a query is split into as well; the
        // text itself is in `content`, so the index keeps none. A rowid is an article's id.
        """
        CREATE VIRTUAL TABLE word USING fts5(
            \(wordColumns), content='', tokenize="unicode61 remove_diacritics 2")
        """,
        "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(word, row)",
        // The words by their length in letters: what is spelt nearly as some word is looked for here, since the full-text index
        // cannot list its words without reading where each of them stands.
        "CREATE TABLE term (length INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (length, word)) WITHOUT ROWID",
        // packed: the StoredCandidates of the article, in the order of its entities.
        "CREATE TABLE candidate (article INTEGER PRIMARY KEY, packed BLOB NOT NULL)",
        // The articles that have come, changed or gone since entities were last joined. former: what `candidate` then held of
        // the article.
        "CREATE TABLE pending (article INTEGER PRIMARY KEY, former BLOB)",
        // Quotations and reported speech. Those of one article have successive numbers from article.firstStatement on, in the
        // order of the text, so that sets of them are ranges. speaker: the index in AnnotatedDocument.entities. kind, level: a
        // place among the cases. description: of a speaker without a name, folded. row: StoredStatement.Contents.
        """
        CREATE TABLE statement (
            id INTEGER PRIMARY KEY, article INTEGER NOT NULL, speaker INTEGER, kind INTEGER NOT NULL,
            level INTEGER NOT NULL, description TEXT, row BLOB NOT NULL)
        """,
        "CREATE INDEX statementByKind ON statement (kind, level)",
        "CREATE INDEX statementByDescription ON statement (description) WHERE description IS NOT NULL",
        // Their words, without their numbers, which only an order by relevance would ask for. A rowid is a statement's id.
        """
        CREATE VIRTUAL TABLE said USING fts5(
            words, content='', columnsize=0, tokenize="unicode61 remove_diacritics 2")
        """,
        // The entities that say something (StatementTable.Role) and those that are spoken of; local: as in `member`.
        """
        CREATE TABLE statementEntity (
            role INTEGER NOT NULL, article INTEGER NOT NULL, local INTEGER NOT NULL, statement INTEGER NOT NULL,
            PRIMARY KEY (role, article, local, statement)) WITHOUT ROWID
        """,
        // Entities of the corpus that have a name. nameKey: folded. roles: texts, packed. aliases: the folded names that
        // articles give it. outlets, quotedOutlets: in how many outlets it is mentioned and quoted. firstDate, lastDate: as
        // article.date, 0 where unknown. months: MonthCounts of its mentions.
        """
        CREATE TABLE entity (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, name TEXT NOT NULL,
            nameKey TEXT NOT NULL, mentions INTEGER NOT NULL, quotations INTEGER NOT NULL, articles INTEGER NOT NULL,
            roles BLOB NOT NULL, aliases TEXT NOT NULL, reported INTEGER NOT NULL, outlets INTEGER NOT NULL,
            quotedOutlets INTEGER NOT NULL, firstDate INTEGER NOT NULL, lastDate INTEGER NOT NULL, months BLOB NOT NULL)
        """,
        "CREATE INDEX entityByCount ON entity (kind, mentions DESC, nameKey, key)",
        // With the names, so that these are looked through without reading the rows.
        "CREATE INDEX entityByMentions ON entity (mentions DESC, nameKey, key, aliases)",
        "CREATE INDEX entityQuoted ON entity (aliases) WHERE quotations + reported > 0",
        "CREATE INDEX entityByName ON entity (kind, nameKey, key)",
        // Which entities of which articles each is made of; local: the index in AnnotatedDocument.entities.
        """
        CREATE TABLE member (
            entity INTEGER NOT NULL, article INTEGER NOT NULL, local INTEGER NOT NULL, reason INTEGER NOT NULL,
            mentions INTEGER NOT NULL, quotations INTEGER NOT NULL, PRIMARY KEY (entity, article, local)) WITHOUT ROWID
        """,
        memberByArticle,
        "CREATE TABLE reason (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE)",
        // The keys under which the members of an entity may meet others (JoinCandidate.blocks).
        "CREATE TABLE block (number INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (number, entity)) WITHOUT ROWID",
        "CREATE INDEX blockByEntity ON block (entity, number)",
        // Entities that turned out to be others, known by a fuller name.
        "CREATE TABLE successor (entity INTEGER PRIMARY KEY, other INTEGER NOT NULL)",
    ]
}
