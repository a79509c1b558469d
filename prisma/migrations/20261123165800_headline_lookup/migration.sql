-- Preflight asks whether another story has the same headline. A hash index takes headlines of any length.
CREATE INDEX "revision_headline_hash_idx" ON "revision" USING hash (lower("headline"));
