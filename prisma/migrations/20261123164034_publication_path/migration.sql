-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "path" TEXT;

-- Written by hand: publications so far are read where their story was from their start on.
ALTER TABLE "publication" DISABLE TRIGGER "publication_is_a_record";
UPDATE "publication" p SET "path" = COALESCE(
    (SELECT a."path" FROM "article_path" a
     WHERE a."article_id" = p."article_id" AND a."effective_at" <= p."starts_at"
     ORDER BY a."effective_at" DESC LIMIT 1),
    (SELECT a."path" FROM "article_path" a
     WHERE a."article_id" = p."article_id" ORDER BY a."effective_at" LIMIT 1));
ALTER TABLE "publication" ENABLE TRIGGER "publication_is_a_record";
ALTER TABLE "publication" ALTER COLUMN "path" SET NOT NULL;

-- DropIndex
DROP INDEX "article_path_article_id_effective_at_idx";

-- AlterTable
ALTER TABLE "article_path" DROP COLUMN "effective_at";

-- CreateIndex
CREATE INDEX "article_path_article_id_idx" ON "article_path"("article_id");
