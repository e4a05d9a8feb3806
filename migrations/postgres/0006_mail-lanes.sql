ALTER TABLE "mail" ADD COLUMN "lane" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "attempt" integer DEFAULT 0 NOT NULL;