-- A project: what it is, its registers, its articles and annotations, and the log of everything that happened to it.
-- References are checked at the end of a transaction, so that the changes of one operation may come in any order.

CREATE TABLE project (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE annotator (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> '')
) STRICT;

CREATE TABLE outlet (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
  domains TEXT NOT NULL CHECK (json_type(domains) = 'array'),
  country TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('NEWS_SITE', 'BROADCASTER', 'NEWS_AGENCY', 'NEWSPAPER', 'GOVERNMENT_BODY', 'OTHER')),
  control TEXT NOT NULL CHECK (control IN ('STATE_CONTROLLED', 'STATE_FUNDED_INDEPENDENT', 'PARTY', 'PRIVATE', 'UNKNOWN')),
  wikidata TEXT,
  note TEXT
) STRICT;

CREATE TABLE speaker (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION', 'GOVERNMENT', 'DOCUMENT', 'GROUP', 'UNNAMED')),
  aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
  role TEXT,
  affiliation TEXT,
  source_class TEXT CHECK (source_class IN
    ('OFFICIAL_POLITICAL', 'OFFICIAL_NON_POLITICAL', 'UNOFFICIAL', 'ANONYMOUS', 'PARTIALLY_ANONYMOUS')),
  wikidata TEXT,
  note TEXT
) STRICT;

CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  wording TEXT NOT NULL CHECK (trim(wording) <> ''),
  type TEXT NOT NULL CHECK (type IN ('QUANTITY', 'CORRELATION_OR_CAUSATION', 'RULE', 'PREDICTION',
    'PERSONAL_EXPERIENCE', 'OTHER_FACTUAL', 'NOT_CHECKABLE')),
  check_worthy TEXT NOT NULL CHECK (check_worthy IN ('YES', 'NO', 'UNSET')),
  note TEXT
) STRICT;

CREATE TABLE codebook (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  source TEXT
) STRICT;

CREATE TABLE code (
  id TEXT PRIMARY KEY,
  codebook TEXT NOT NULL REFERENCES codebook DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  key TEXT,
  color TEXT NOT NULL CHECK (color GLOB '#[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
  definition TEXT,
  parent TEXT REFERENCES code DEFERRABLE INITIALLY DEFERRED,
  example TEXT,
  use TEXT NOT NULL CHECK (use IN ('OFFERED', 'RETIRED'))
) STRICT;
CREATE INDEX code_by_codebook ON code (codebook);
CREATE INDEX code_by_parent ON code (parent);

CREATE TABLE preset (
  id TEXT PRIMARY KEY,
  digit INTEGER NOT NULL CHECK (digit BETWEEN 1 AND 9),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  origin_type TEXT CHECK (origin_type IN ('OFFICIAL_STATEMENT', 'OFFICIAL_TRANSCRIPT', 'WIRE_COPY', 'WIRE_BASED',
    'OWN_REPORTING', 'AGGREGATION', 'UNKNOWN')),
  outlet TEXT REFERENCES outlet DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX preset_by_outlet ON preset (outlet);

CREATE TABLE annotation_set (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  annotator TEXT NOT NULL REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
  guideline_version TEXT
) STRICT;

-- Texts and original bytes stand apart from what is known of an article, so that listing never walks through them.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE content (
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  original_sha256 TEXT NOT NULL REFERENCES original,
  body TEXT NOT NULL,
  charset TEXT NOT NULL,
  byte_order_mark TEXT NOT NULL CHECK (byte_order_mark IN ('PRESENT', 'ABSENT')),
  newlines TEXT NOT NULL CHECK (newlines IN ('NONE', 'LF', 'CRLF', 'CR', 'MIXED')),
  reader TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (text_sha256, original_sha256)
) STRICT;

CREATE TABLE article (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  text_sha256 TEXT NOT NULL UNIQUE,
  length INTEGER NOT NULL CHECK (length > 0),
  original_sha256 TEXT NOT NULL,
  file_name TEXT,
  publisher TEXT REFERENCES outlet DEFERRABLE INITIALLY DEFERRED,
  provider TEXT REFERENCES outlet DEFERRABLE INITIALLY DEFERRED,
  origin_type TEXT NOT NULL CHECK (origin_type IN ('OFFICIAL_STATEMENT', 'OFFICIAL_TRANSCRIPT', 'WIRE_COPY',
    'WIRE_BASED', 'OWN_REPORTING', 'AGGREGATION', 'UNKNOWN')),
  outlet_evidence TEXT NOT NULL CHECK (outlet_evidence IN ('STATED', 'FURNITURE_ONLY', 'URL', 'INFERRED', 'UNKNOWN')),
  url TEXT,
  byline TEXT,
  said_at TEXT,
  said_zone TEXT,
  published_at TEXT,
  published_zone TEXT,
  retrieved_at TEXT,
  retrieved_zone TEXT,
  language TEXT,
  genre TEXT NOT NULL CHECK (genre IN ('REPORTING', 'OPINION', 'SATIRE', 'OFFICIAL_DOCUMENT', 'UNKNOWN')),
  status TEXT NOT NULL CHECK (status IN ('NEW', 'IN_WORK', 'DONE')),
  note TEXT,
  added_at TEXT NOT NULL,
  FOREIGN KEY (text_sha256, original_sha256) REFERENCES content DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX article_by_publisher ON article (publisher);
CREATE INDEX article_by_provider ON article (provider);
CREATE INDEX article_by_content ON article (text_sha256, original_sha256);

-- One table for all kinds: an article's annotations are read together on every opening.
CREATE TABLE annotation (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('QUOTE', 'CLAIM', 'OUTLET', 'CODING', 'ZONE', 'QUOTED_TERM')),
  annotator TEXT NOT NULL REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('HUMAN', 'SUGGESTED', 'IMPORTED')),
  confidence TEXT NOT NULL CHECK (confidence IN ('CERTAIN', 'UNSURE')),
  note TEXT,
  annotation_set TEXT REFERENCES annotation_set DEFERRABLE INITIALLY DEFERRED,
  speaker TEXT REFERENCES speaker DEFERRABLE INITIALLY DEFERRED,
  addressee TEXT REFERENCES speaker DEFERRABLE INITIALLY DEFERRED,
  parent TEXT REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
  outlet TEXT REFERENCES outlet DEFERRABLE INITIALLY DEFERRED,
  channel TEXT CHECK (channel IN ('SPEECH_OR_INTERVIEW', 'PRESS_CONFERENCE', 'STATEMENT', 'PHONE_CALL_READOUT',
    'BROADCAST_ADDRESS', 'DOCUMENT', 'SOCIAL_MEDIA', 'PRESS_REPORT', 'UNSPECIFIED')),
  polarity TEXT CHECK (polarity IN ('ASSERTED', 'DENIED', 'DECLINED')),
  stance TEXT CHECK (stance IN ('NEUTRAL', 'ENDORSING', 'DOUBTING')),
  type_override TEXT CHECK (type_override IN ('DIRECT', 'INDIRECT', 'MIXED')),
  said_at TEXT,
  said_zone TEXT,
  claim TEXT REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
  voice TEXT CHECK (voice IN ('AUTHOR', 'ATTRIBUTED')),
  quote TEXT REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
  mention_role TEXT CHECK (mention_role IN ('PUBLISHER', 'PROVIDER_CREDIT', 'CITED_OUTLET', 'PHOTO_CREDIT', 'SELF_REFERENCE')),
  zone_type TEXT CHECK (zone_type IN ('TITLE', 'STANDFIRST', 'CROSSHEAD', 'LEAD', 'CAPTION', 'CREDIT_LINE', 'BREADCRUMB',
    'SHARE_WIDGET', 'FORM', 'SITE_FOOTER', 'REFERENCE_BOX', 'SEPARATOR')),
  term_type TEXT CHECK (term_type IN ('SCARE', 'TERM', 'TITLE', 'NAME')),
  code TEXT REFERENCES code DEFERRABLE INITIALLY DEFERRED,
  CHECK ((kind = 'QUOTE') = (channel IS NOT NULL) AND (kind = 'QUOTE') = (polarity IS NOT NULL)
    AND (kind = 'QUOTE') = (stance IS NOT NULL)),
  CHECK ((kind = 'OUTLET') = (mention_role IS NOT NULL)),
  CHECK ((kind = 'ZONE') = (zone_type IS NOT NULL)),
  CHECK ((kind = 'QUOTED_TERM') = (term_type IS NOT NULL)),
  CHECK ((kind = 'CODING') = (code IS NOT NULL))
) STRICT;
CREATE INDEX annotation_by_article ON annotation (article, kind);
CREATE INDEX annotation_by_speaker ON annotation (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX annotation_by_addressee ON annotation (addressee) WHERE addressee IS NOT NULL;
CREATE INDEX annotation_by_parent ON annotation (parent) WHERE parent IS NOT NULL;
CREATE INDEX annotation_by_outlet ON annotation (outlet) WHERE outlet IS NOT NULL;
CREATE INDEX annotation_by_claim ON annotation (claim) WHERE claim IS NOT NULL;
CREATE INDEX annotation_by_quote ON annotation (quote) WHERE quote IS NOT NULL;
CREATE INDEX annotation_by_code ON annotation (code) WHERE code IS NOT NULL;
CREATE INDEX annotation_by_set ON annotation (annotation_set) WHERE annotation_set IS NOT NULL;
CREATE INDEX annotation_by_annotator ON annotation (annotator);

-- Offsets are UTF-16 code units, 0-based, half-open.
CREATE TABLE span (
  annotation TEXT NOT NULL REFERENCES annotation ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  role TEXT NOT NULL CHECK (role IN ('CONTENT', 'CUE', 'SOURCE', 'ADDRESSEE', 'CLAIM', 'MENTION', 'ZONE', 'TERM', 'CODING')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  PRIMARY KEY (annotation, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_link (
  id TEXT PRIMARY KEY,
  from_claim TEXT NOT NULL REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
  to_claim TEXT NOT NULL REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL CHECK (type IN ('CONTRADICTS', 'DENIES', 'SUPPORTS')),
  CHECK (from_claim <> to_claim)
) STRICT;
CREATE INDEX claim_link_by_from ON claim_link (from_claim);
CREATE INDEX claim_link_by_to ON claim_link (to_claim);

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  annotation TEXT NOT NULL REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
  reviewer TEXT NOT NULL REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
  decision TEXT NOT NULL CHECK (decision IN ('ACCEPT', 'REJECT', 'AMEND', 'COMMENT')),
  comment TEXT,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX review_by_annotation ON review (annotation);

-- The change log: append only. Undo, redo, history and audit are read from it. Each operation's hash covers the one before.
CREATE TABLE operation (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  annotator TEXT NOT NULL,
  at TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('DONE', 'UNDONE', 'REDONE')),
  target INTEGER REFERENCES operation,
  deed TEXT NOT NULL,
  arguments TEXT NOT NULL CHECK (json_type(arguments) = 'array'),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  CHECK ((way = 'DONE') = (target IS NULL))
) STRICT;

CREATE TABLE change (
  sequence INTEGER NOT NULL REFERENCES operation,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  entry TEXT NOT NULL,
  article TEXT,
  before TEXT,
  after TEXT,
  PRIMARY KEY (sequence, ordinal),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_entry ON change (entry);
CREATE INDEX change_by_article ON change (article) WHERE article IS NOT NULL;

-- Which operations undo and redo would take next: the latest done, the earliest undone.
CREATE TABLE step (
  sequence INTEGER PRIMARY KEY REFERENCES operation,
  state TEXT NOT NULL CHECK (state IN ('DONE', 'UNDONE'))
) STRICT;
CREATE INDEX step_by_state ON step (state, sequence);
