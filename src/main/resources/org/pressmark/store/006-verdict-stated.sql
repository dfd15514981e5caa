-- What the adjudicated layer states of an article since a reviewer decided about it: the article itself stays as it was.
ALTER TABLE verdict ADD COLUMN stated TEXT DEFAULT NULL;
