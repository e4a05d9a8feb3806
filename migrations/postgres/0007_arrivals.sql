DROP INDEX "cases_kinds";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "incident" text GENERATED ALWAYS AS (figures::json ->> 'incident') STORED;--> statement-breakpoint
CREATE INDEX "cases_kinds" ON "cases" USING btree ("payment_channel","loss_type","handed_over_at","incident","reference");