-- Written by hand: when an original changed its state, and which revisions embed posts at all.
ALTER TABLE "embed_source" ADD COLUMN "state_since" TIMESTAMPTZ(3);

CREATE INDEX revision_with_embeds ON revision (id)
WHERE jsonb_path_exists(content, '$.body[*] ? (@.type == "embed")');
