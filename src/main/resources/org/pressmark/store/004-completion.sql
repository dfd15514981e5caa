-- Who is done with which article. Copies that were joined may say it twice; it means the same.
CREATE TABLE completion (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  annotator TEXT NOT NULL REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX completion_by_article ON completion (article, annotator);
CREATE INDEX completion_by_annotator ON completion (annotator);
