-- CreateEnum
CREATE TYPE "search_timeline" AS ENUM ('none', 'ended', 'open');

-- AlterTable
ALTER TABLE "search_entry" ADD COLUMN     "stage" "article_stage" NOT NULL DEFAULT 'draft',
ADD COLUMN     "timeline" "search_timeline" NOT NULL DEFAULT 'none';

-- Written by hand.
CREATE FUNCTION search_timeline_of(article uuid) RETURNS search_timeline
LANGUAGE sql STABLE
RETURN (
  SELECT CASE
    WHEN count(*) = 0 THEN 'none'
    WHEN bool_or(p.ends_at IS NULL) THEN 'open'
    ELSE 'ended'
  END::search_timeline
  FROM publication p
  WHERE p.article_id = article AND (p.ends_at IS NULL OR p.ends_at > p.starts_at)
);

CREATE FUNCTION search_entry_copy_facets() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  SELECT a.stage, search_timeline_of(a.id) INTO NEW.stage, NEW.timeline FROM article a WHERE a.id = NEW.article_id;
  RETURN NEW;
END $$;

CREATE TRIGGER search_entry_facets BEFORE INSERT ON search_entry
FOR EACH ROW WHEN (NEW.scope = 'working') EXECUTE FUNCTION search_entry_copy_facets();

CREATE FUNCTION article_copy_stage_to_search() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_entry SET stage = NEW.stage WHERE article_id = NEW.id AND scope = 'working';
  RETURN NULL;
END $$;

CREATE TRIGGER article_stage_to_search AFTER UPDATE OF stage ON article
FOR EACH ROW WHEN (OLD.stage IS DISTINCT FROM NEW.stage) EXECUTE FUNCTION article_copy_stage_to_search();

CREATE FUNCTION publication_copy_timeline_to_search() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  now_is search_timeline := search_timeline_of(NEW.article_id);
BEGIN
  UPDATE search_entry SET timeline = now_is
  WHERE article_id = NEW.article_id AND scope = 'working' AND timeline <> now_is;
  RETURN NULL;
END $$;

CREATE TRIGGER publication_timeline_to_search AFTER INSERT OR UPDATE OF ends_at ON publication
FOR EACH ROW EXECUTE FUNCTION publication_copy_timeline_to_search();

UPDATE search_entry e SET stage = a.stage, timeline = search_timeline_of(a.id)
FROM article a WHERE a.id = e.article_id AND e.scope = 'working';

CREATE INDEX search_entry_working_stage ON search_entry (stage, timeline, edited_at DESC, article_id DESC)
  WHERE scope = 'working';
CREATE INDEX publication_corrections ON publication (article_id) WHERE kind = 'correction';

-- Texts lie beside the table, what lists show does not.
ALTER TABLE search_entry SET (toast_tuple_target = 512);
ALTER TABLE search_entry ALTER COLUMN headline SET STORAGE MAIN, ALTER COLUMN slug SET STORAGE MAIN,
  ALTER COLUMN names SET STORAGE MAIN;
