-- CreateTable
CREATE TABLE "redirect" (
    "from" TEXT NOT NULL,
    "to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("from")
);
