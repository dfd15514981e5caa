-- What reviewers decided about differences between two annotators, and what was said of them. The annotations compared
-- may be in another project or gone, and the other annotator unknown here: hence no references to them.
CREATE TABLE verdict (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  mine_by TEXT NOT NULL,
  theirs_by TEXT NOT NULL,
  mine TEXT NOT NULL CHECK (json_type(mine) = 'array'),
  theirs TEXT NOT NULL CHECK (json_type(theirs) = 'array'),
  matter TEXT CHECK (matter GLOB '[A-Z]*' AND matter NOT GLOB '*[^A-Z0-9_]*'),
  what TEXT NOT NULL CHECK (what GLOB '[A-Z]*' AND what NOT GLOB '*[^A-Z0-9_]*'),
  facets TEXT NOT NULL CHECK (json_type(facets) = 'array'),
  mark TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('ACCEPT_THEIRS', 'KEEP_MINE', 'TAKE_BORDER', 'TAKE_FIELDS', 'THIRD_VERSION',
    'DROP_BOTH', 'SKIP', 'COMMENT', 'AGREED', 'OBJECTED')),
  taken TEXT NOT NULL CHECK (json_type(taken) = 'array'),
  results TEXT NOT NULL CHECK (json_type(results) = 'array'),
  comment TEXT,
  reviewer TEXT NOT NULL REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX verdict_by_article ON verdict (article);
CREATE INDEX verdict_by_reviewer ON verdict (reviewer);
CREATE INDEX verdict_by_mine ON verdict (mine_by);
CREATE INDEX verdict_by_theirs ON verdict (theirs_by);
