-- What was put aside for good: findings of the follow-up list and proposals of the program. The entry it is about may be
-- gone and come back by undo, hence no reference.
CREATE TABLE dismissal (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  matter TEXT NOT NULL CHECK (matter IN ('FOLLOW_UP', 'PROPOSAL')),
  what TEXT NOT NULL CHECK (what GLOB '[A-Z]*' AND what NOT GLOB '*[^A-Z0-9_]*'),
  place_start INTEGER CHECK (place_start >= 0),
  place_end INTEGER CHECK (place_end > place_start),
  exact TEXT,
  prefix TEXT,
  suffix TEXT,
  about TEXT,
  annotator TEXT NOT NULL REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  CHECK ((exact IS NULL) = (place_start IS NULL) AND (exact IS NULL) = (place_end IS NULL)
    AND (exact IS NULL) = (prefix IS NULL) AND (exact IS NULL) = (suffix IS NULL))
) STRICT;
CREATE INDEX dismissal_by_article ON dismissal (article);
CREATE INDEX dismissal_by_annotator ON dismissal (annotator);
