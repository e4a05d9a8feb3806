ALTER TABLE "incidents" ADD COLUMN "mark" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "due_at" bigint;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "shown" "bytea";