-- AlterTable
ALTER TABLE "site" ADD COLUMN     "share_ways" TEXT[] DEFAULT ARRAY['email', 'whatsapp', 'facebook', 'x', 'bluesky', 'mastodon', 'threads', 'telegram', 'signal', 'linkedin', 'reddit', 'hacker-news', 'truth-social', 'gab', 'vk', 'line', 'qr', 'print']::TEXT[];
