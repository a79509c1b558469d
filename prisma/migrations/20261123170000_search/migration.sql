-- Written by hand: how stories are found. Both extensions are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Lower case without accents, the form in which words and parts of words are compared. `unaccent` is only STABLE
-- because somebody could change its rules; an index needs to hear that it is the same every time.
CREATE FUNCTION search_plain(said text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(unaccent('unaccent'::regdictionary, said));

-- The word forms of a language (BCP 47); `simple` for one that PostgreSQL knows none of.
CREATE FUNCTION search_config(lang text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE split_part(lower(lang), '-', 1)
  WHEN 'ar' THEN 'arabic'::regconfig
  WHEN 'ca' THEN 'catalan'::regconfig
  WHEN 'da' THEN 'danish'::regconfig
  WHEN 'de' THEN 'german'::regconfig
  WHEN 'el' THEN 'greek'::regconfig
  WHEN 'en' THEN 'english'::regconfig
  WHEN 'es' THEN 'spanish'::regconfig
  WHEN 'eu' THEN 'basque'::regconfig
  WHEN 'fi' THEN 'finnish'::regconfig
  WHEN 'fr' THEN 'french'::regconfig
  WHEN 'ga' THEN 'irish'::regconfig
  WHEN 'hi' THEN 'hindi'::regconfig
  WHEN 'hu' THEN 'hungarian'::regconfig
  WHEN 'hy' THEN 'armenian'::regconfig
  WHEN 'id' THEN 'indonesian'::regconfig
  WHEN 'it' THEN 'italian'::regconfig
  WHEN 'lt' THEN 'lithuanian'::regconfig
  WHEN 'nb' THEN 'norwegian'::regconfig
  WHEN 'ne' THEN 'nepali'::regconfig
  WHEN 'nl' THEN 'dutch'::regconfig
  WHEN 'nn' THEN 'norwegian'::regconfig
  WHEN 'no' THEN 'norwegian'::regconfig
  WHEN 'pt' THEN 'portuguese'::regconfig
  WHEN 'ro' THEN 'romanian'::regconfig
  WHEN 'ru' THEN 'russian'::regconfig
  WHEN 'sr' THEN 'serbian'::regconfig
  WHEN 'sv' THEN 'swedish'::regconfig
  WHEN 'ta' THEN 'tamil'::regconfig
  WHEN 'tr' THEN 'turkish'::regconfig
  WHEN 'yi' THEN 'yiddish'::regconfig
  ELSE 'simple'::regconfig
END;

-- Scripts written without spaces are found by pairs of neighbouring characters: 東京都 is 東京, 京都, 都. The ranges
-- stand in lib/search/text-query.ts too.
CREATE FUNCTION search_pairs(said text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT coalesce(string_agg(format('''%s'':%s', pair, least(place, 16383)), ' '), '')::tsvector
  FROM (
    SELECT run.signs[i] || coalesce(run.signs[i + 1], '') AS pair,
           row_number() OVER (ORDER BY run.number, i) + run.number AS place
    FROM (
      SELECT string_to_array(match[1], NULL) AS signs, number
      FROM regexp_matches(
        said,
        '[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u2FDF\u3005-\u3007\u3021-\u3029\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\U00020000-\U0003FFFF]+',
        'g'
      ) WITH ORDINALITY AS found(match, number)
    ) run, generate_subscripts(run.signs, 1) AS i
  ) pairs
);

-- One text as words: as written (for what somebody is still typing), in the language's form, and as pairs.
CREATE FUNCTION search_lexemes(config regconfig, said text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector('simple'::regconfig, search_plain(said))
  || CASE WHEN config = 'simple'::regconfig THEN ''::tsvector ELSE to_tsvector(config, search_plain(said)) END
  || search_pairs(said);

-- A tsvector holds one megabyte. Of a text with more words than that, the beginning is found; it is saved all the same.
CREATE FUNCTION search_words(lang text, headline text, slug text, standfirst text, names text, body text)
RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  config regconfig := search_config(lang);
  kept integer := 1000000;
BEGIN
  LOOP
    BEGIN
      RETURN setweight(search_lexemes(config, left(headline, kept) || ' ' || left(replace(slug, '-', ' '), kept)), 'A')
        || setweight(search_lexemes(config, left(standfirst, kept) || ' ' || left(names, kept)), 'B')
        || setweight(search_lexemes(config, left(body, kept)), 'C');
    EXCEPTION WHEN program_limit_exceeded THEN
      kept := kept / 4;
    END;
  END LOOP;
END $$;

CREATE FUNCTION search_entry_write_words() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := search_words(NEW.lang, NEW.headline, NEW.slug, NEW.standfirst, NEW.names, NEW.body);
  RETURN NEW;
END $$;

CREATE TRIGGER search_entry_words
BEFORE INSERT OR UPDATE OF lang, headline, slug, standfirst, names, body ON search_entry
FOR EACH ROW EXECUTE FUNCTION search_entry_write_words();

-- Long texts lie beside the table, so that lists read short rows.
ALTER TABLE search_entry SET (toast_tuple_target = 256);

CREATE UNIQUE INDEX search_entry_working_story ON search_entry (article_id) WHERE scope = 'working';
CREATE INDEX search_entry_working_words ON search_entry USING gin (words) WHERE scope = 'working';
CREATE INDEX search_entry_working_parts ON search_entry
  USING gin (search_plain(headline || ' ' || slug) gin_trgm_ops) WHERE scope = 'working';
CREATE INDEX search_entry_working_tags ON search_entry USING gin (tag_ids) WHERE scope = 'working';
CREATE INDEX search_entry_working_contributors ON search_entry USING gin (contributor_ids) WHERE scope = 'working';
CREATE INDEX search_entry_working_section ON search_entry (section_id, edited_at DESC, article_id DESC)
  WHERE scope = 'working';
CREATE INDEX search_entry_published_words ON search_entry USING gin (words) WHERE scope = 'published';

-- What revisions before this migration say: their text is every string their blocks hold under a name that readers see.
CREATE FUNCTION search_backfill_text(body jsonb) RETURNS text
LANGUAGE sql STABLE STRICT AS $$
  SELECT coalesce(string_agg(said #>> '{}', ' '), '')
  FROM unnest(ARRAY['text', 'title', 'name', 'speaker', 'role', 'source', 'author', 'transcript', 'html', 'note', 'description'])
    AS field, jsonb_path_query(body, format('strict $.**.%s', field)::jsonpath, silent => true) AS said
  WHERE jsonb_typeof(said) = 'string'
$$;

INSERT INTO search_entry (id, article_id, scope, revision_id, lang, headline, slug, standfirst, names, body,
  section_id, tag_ids, contributor_ids, edited_at)
SELECT gen_random_uuid(), r.article_id, s.scope::search_scope, r.id, r.content ->> 'lang', r.headline,
  r.content ->> 'slug',
  concat_ws(' ', r.content ->> 'kicker', r.content ->> 'standfirst', r.content ->> 'shortHeadline',
    r.content ->> 'seoHeadline', r.content ->> 'socialHeadline', r.content ->> 'pushHeadline', r.content ->> 'dateline'),
  coalesce((
    SELECT string_agg(coalesce(nullif(entry ->> 'name', ''), c.name), E'\n')
    FROM jsonb_array_elements(r.content -> 'byline') entry
    LEFT JOIN contributor c ON c.id::text = entry ->> 'contributor'
  ), ''),
  search_backfill_text(r.content -> 'body'),
  r.section_id, r.tag_ids, r.contributor_ids, r.created_at
FROM revision r
CROSS JOIN LATERAL (
  SELECT 'working' AS scope FROM article a WHERE a.latest_revision_id = r.id
  UNION ALL
  SELECT 'published' WHERE EXISTS (SELECT 1 FROM publication p WHERE p.revision_id = r.id AND p.kind <> 'takedown')
) s;

DROP FUNCTION search_backfill_text(jsonb);
