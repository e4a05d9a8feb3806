CREATE TABLE "case_terms" (
	"term" "bytea" NOT NULL,
	"case_id" bigint NOT NULL,
	CONSTRAINT "case_terms_term_case_id_pk" PRIMARY KEY("term","case_id")
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "at_desk" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "opened_at" bigint;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "owner" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "waiting_for" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "since" bigint;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "due_at" bigint;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "held" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "loss_type" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "payment_channel" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "figures" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "derived" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_terms" ADD CONSTRAINT "case_terms_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_terms_of_case" ON "case_terms" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "cases_desk" ON "cases" USING btree ("at_desk","owner","waiting_for","since","due_at","held");--> statement-breakpoint
CREATE INDEX "cases_due" ON "cases" USING btree ("at_desk","due_at");--> statement-breakpoint
CREATE INDEX "cases_newest" ON "cases" USING btree ("at_desk","updated_at");--> statement-breakpoint
CREATE INDEX "cases_kinds" ON "cases" USING btree ("payment_channel","loss_type","handed_over_at");--> statement-breakpoint
CREATE INDEX "cases_opened" ON "cases" USING btree ("opened_at");--> statement-breakpoint
CREATE INDEX "cases_derived" ON "cases" USING btree ("derived") WHERE sealed IS NOT NULL;