-- Written by hand: where a correction's passages stand, whether the story's card carried the error, who issued it, and who
-- withdrew it and why.
ALTER TABLE "correction"
    ADD COLUMN "field" TEXT,
    ADD COLUMN "further" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "concerns_card" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "issuer_id" UUID REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    ADD COLUMN "withdrawn_by_id" UUID REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    ADD COLUMN "withdrawal_reason" TEXT NOT NULL DEFAULT '';

CREATE INDEX "correction_issued_at_id_idx" ON "correction"("issued_at" DESC, "id" DESC);
