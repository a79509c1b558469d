CREATE TYPE "recording_kind" AS ENUM ('film', 'sound', 'subtitles');

CREATE TABLE "recording" (
  "id" UUID NOT NULL,
  "hash" TEXT NOT NULL,
  "kind" "recording_kind" NOT NULL,
  "file" TEXT NOT NULL,
  "mime_type" TEXT NOT NULL,
  "size_bytes" INTEGER NOT NULL,
  "file_name" TEXT NOT NULL DEFAULT '',
  "duration_ms" INTEGER NOT NULL,
  "width_px" INTEGER NOT NULL DEFAULT 0,
  "height_px" INTEGER NOT NULL DEFAULT 0,
  "created_at" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "recording_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "recording_hash_key" ON "recording"("hash");
