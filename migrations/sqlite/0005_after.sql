CREATE TABLE `archive` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lane_id` integer NOT NULL,
	`name` text NOT NULL,
	`kept_at` integer NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`lane_id`) REFERENCES `lanes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `archive_name_unique` ON `archive` (`name`);--> statement-breakpoint
CREATE INDEX `archive_of_lane` ON `archive` (`lane_id`);--> statement-breakpoint
CREATE INDEX `archive_kept` ON `archive` (`kept_at`);--> statement-breakpoint
CREATE TABLE `look_up_attempts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_token` blob NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `look_up_attempts_at` ON `look_up_attempts` (`at`);