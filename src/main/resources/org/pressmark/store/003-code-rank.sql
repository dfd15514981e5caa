-- The order of a codebook, which its codes are moved in. Codes of equal rank stand in the order in which they came.
ALTER TABLE code ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
