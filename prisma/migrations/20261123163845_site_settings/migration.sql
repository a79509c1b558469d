-- AlterTable
ALTER TABLE "site" ADD COLUMN     "comment_policy" TEXT NOT NULL DEFAULT 'held',
ADD COLUMN     "comment_rules" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[];
