-- AlterTable
ALTER TABLE "media" ADD COLUMN     "copyright" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "crops" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "digital_source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "file_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "headline" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "likeness" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "place" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "removed_because" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "replaced_by_id" UUID,
ADD COLUMN     "rights_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "taken_at" TIMESTAMPTZ(3),
ADD COLUMN     "territories" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "thumbhash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "usage_limit" INTEGER;

-- CreateTable
CREATE TABLE "embed_source" (
    "url" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'live',
    "content_hash" TEXT NOT NULL DEFAULT '',
    "checked_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "next_check_at" TIMESTAMPTZ(3),
    "taken_down_at" TIMESTAMPTZ(3),
    "taken_down_why" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "embed_source_pkey" PRIMARY KEY ("url")
);

-- CreateIndex
CREATE INDEX "embed_source_next_check_at_idx" ON "embed_source"("next_check_at");

-- CreateIndex
CREATE INDEX "media_created_at_idx" ON "media"("created_at");

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;
