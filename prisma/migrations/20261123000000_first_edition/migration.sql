-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "article_stage" AS ENUM ('pitch', 'draft', 'review', 'legal', 'ready', 'spiked', 'killed');

-- CreateEnum
CREATE TYPE "revision_kind" AS ENUM ('autosave', 'filed', 'approved', 'imported', 'published');

-- CreateEnum
CREATE TYPE "publication_kind" AS ENUM ('first', 'update', 'correction', 'takedown');

-- CreateEnum
CREATE TYPE "correction_severity" AS ENUM ('typo', 'clarification', 'correction', 'retraction');

-- CreateEnum
CREATE TYPE "tag_kind" AS ENUM ('topic', 'person', 'place', 'organisation', 'series');

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "stage" "article_stage" NOT NULL DEFAULT 'draft',
    "latest_revision_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "revision_kind" NOT NULL,
    "content" JSONB NOT NULL,
    "root" TEXT NOT NULL,
    "previous_root" TEXT,
    "author_id" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "headline" TEXT NOT NULL,
    "section_id" UUID,
    "tag_ids" UUID[],
    "contributor_ids" UUID[],
    "media_ids" UUID[],
    "word_count" INTEGER NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "revision_id" UUID NOT NULL,
    "kind" "publication_kind" NOT NULL,
    "substantive" BOOLEAN NOT NULL DEFAULT true,
    "embargo" BOOLEAN NOT NULL DEFAULT false,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3),
    "publisher_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "proof" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_path" (
    "path" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_path_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "block_id" TEXT,
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "severity" "correction_severity" NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributor" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "portrait_id" UUID,
    "links" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "contributor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "tag_kind" NOT NULL DEFAULT 'topic',
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "width_px" INTEGER NOT NULL,
    "height_px" INTEGER NOT NULL,
    "widths_px" INTEGER[],
    "alt" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "creator" TEXT NOT NULL DEFAULT '',
    "agency" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "focal_x" INTEGER NOT NULL DEFAULT 50,
    "focal_y" INTEGER NOT NULL DEFAULT 50,
    "rights_from" TIMESTAMPTZ(3),
    "rights_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "system" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "number" INTEGER NOT NULL,
    "actor_id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "cache_tag" (
    "tag" TEXT NOT NULL,
    "expired_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "cache_tag_pkey" PRIMARY KEY ("tag")
);

-- CreateTable
CREATE TABLE "site" (
    "id" UUID NOT NULL,
    "only" BOOLEAN NOT NULL DEFAULT true,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "lang" TEXT NOT NULL,
    "dir" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "founded_year" INTEGER,
    "credit_style" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "links" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_latest_revision_id_key" ON "article"("latest_revision_id");

-- CreateIndex
CREATE INDEX "revision_section_id_idx" ON "revision"("section_id");

-- CreateIndex
CREATE INDEX "revision_tag_ids_idx" ON "revision" USING GIN ("tag_ids");

-- CreateIndex
CREATE INDEX "revision_contributor_ids_idx" ON "revision" USING GIN ("contributor_ids");

-- CreateIndex
CREATE INDEX "revision_media_ids_idx" ON "revision" USING GIN ("media_ids");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "publication_first_published_at_idx" ON "publication"("first_published_at" DESC);

-- CreateIndex
CREATE INDEX "publication_starts_at_idx" ON "publication"("starts_at" DESC);

-- CreateIndex
CREATE INDEX "publication_ends_at_idx" ON "publication"("ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "publication_article_id_number_key" ON "publication"("article_id", "number");

-- CreateIndex
CREATE INDEX "article_path_article_id_effective_at_idx" ON "article_path"("article_id", "effective_at" DESC);

-- CreateIndex
CREATE INDEX "correction_article_id_idx" ON "correction"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "contributor_slug_key" ON "contributor"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "tag_slug_key" ON "tag"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "media_hash_key" ON "media"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "user_name_key" ON "user"("name");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_hash_key" ON "audit_event"("hash");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_idx" ON "audit_event"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "cache_tag_expired_at_idx" ON "cache_tag"("expired_at");

-- CreateIndex
CREATE UNIQUE INDEX "site_only_key" ON "site"("only");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_latest_revision_id_fkey" FOREIGN KEY ("latest_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_path" ADD CONSTRAINT "article_path_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand from here on: what the Prisma schema cannot say.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A story has at most one public revision at any moment. An empty interval (a takedown) overlaps nothing.
ALTER TABLE "publication" ADD CONSTRAINT "publication_one_at_a_time"
    EXCLUDE USING gist ("article_id" WITH =, tstzrange("starts_at", "ends_at", '[)') WITH &&);

ALTER TABLE "publication" ADD CONSTRAINT "publication_ends_after_start"
    CHECK ("ends_at" IS NULL OR "ends_at" >= "starts_at");

ALTER TABLE "site" ADD CONSTRAINT "site_only_row" CHECK ("only");

-- A revision never changes. Redaction replaces content by its hash and says so in the transaction's setting.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('broadsheet.redaction', true) = 'on' AND TG_OP = 'UPDATE' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME;
END $$;

CREATE TRIGGER revision_is_immutable BEFORE UPDATE OR DELETE ON "revision"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON "audit_event"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Of a publication only its end may still move.
CREATE FUNCTION refuse_publication_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'ends_at') = (to_jsonb(OLD) - 'ends_at') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'of a publication only its end may change';
END $$;

CREATE TRIGGER publication_is_a_record BEFORE UPDATE OR DELETE ON "publication"
    FOR EACH ROW EXECUTE FUNCTION refuse_publication_change();
