CREATE TABLE `openings` (
	`case_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`case_id`, `seq`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `cases_newest`;--> statement-breakpoint
DROP INDEX `cases_derived`;--> statement-breakpoint
CREATE INDEX `cases_newest` ON `cases` (`at_desk`,`updated_at`) WHERE at_desk IS NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_derived` ON `cases` (`derived`);