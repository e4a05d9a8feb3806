CREATE TABLE "openings" (
	"case_id" bigint NOT NULL,
	"seq" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "openings_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "audit" DROP CONSTRAINT "audit_case_id_cases_id_fk";
--> statement-breakpoint
ALTER TABLE "audit_openings" DROP CONSTRAINT "audit_openings_case_id_cases_id_fk";
--> statement-breakpoint
ALTER TABLE "case_payments" DROP CONSTRAINT "case_payments_case_id_cases_id_fk";
--> statement-breakpoint
ALTER TABLE "log" DROP CONSTRAINT "log_lane_id_lanes_id_fk";
--> statement-breakpoint
ALTER TABLE "sends" DROP CONSTRAINT "sends_lane_id_lanes_id_fk";
--> statement-breakpoint
ALTER TABLE "views" DROP CONSTRAINT "views_case_id_cases_id_fk";
--> statement-breakpoint
ALTER TABLE "case_terms" DROP CONSTRAINT "case_terms_case_id_cases_id_fk";
--> statement-breakpoint
DROP INDEX "cases_queue";--> statement-breakpoint
DROP INDEX "cases_open";--> statement-breakpoint
DROP INDEX "cases_newest";--> statement-breakpoint
DROP INDEX "cases_derived";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "listed_at" bigint GENERATED ALWAYS AS (CASE WHEN handed_over_at IS NOT NULL THEN updated_at END) STORED;--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("listed_at") WHERE listed_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("handed_over_at") WHERE stage = 'handed_over' AND handed_over_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_newest" ON "cases" USING btree ("at_desk","listed_at");--> statement-breakpoint
CREATE INDEX "cases_derived" ON "cases" USING btree ("derived");--> statement-breakpoint
-- A process of an older version that deletes somebody's case beside a newer one does not know this table.
CREATE FUNCTION openings_go_with_the_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM openings WHERE case_id = NEW.id;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER openings_go_with_the_document AFTER UPDATE OF sealed ON cases
FOR EACH ROW WHEN (NEW.sealed IS NULL) EXECUTE FUNCTION openings_go_with_the_document();
