CREATE TABLE `case_terms` (
	`term` blob NOT NULL,
	`case_id` integer NOT NULL,
	PRIMARY KEY(`term`, `case_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `case_terms_of_case` ON `case_terms` (`case_id`);--> statement-breakpoint
CREATE TABLE `incidents` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
ALTER TABLE `cases` ADD `at_desk` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `owner` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `waiting_for` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `since` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `held` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `loss_type` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `payment_channel` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `figures` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `derived` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_desk` ON `cases` (`at_desk`,`owner`,`waiting_for`,`since`,`due_at`,`held`);--> statement-breakpoint
CREATE INDEX `cases_due` ON `cases` (`at_desk`,`due_at`);--> statement-breakpoint
CREATE INDEX `cases_newest` ON `cases` (`at_desk`,`updated_at`);--> statement-breakpoint
CREATE INDEX `cases_kinds` ON `cases` (`payment_channel`,`loss_type`,`handed_over_at`);--> statement-breakpoint
CREATE INDEX `cases_opened` ON `cases` (`opened_at`);--> statement-breakpoint
CREATE INDEX `cases_derived` ON `cases` (`derived`) WHERE sealed IS NOT NULL;