CREATE TABLE `agents` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`active` integer NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`case_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`event` text NOT NULL,
	PRIMARY KEY(`case_id`, `seq`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_openings` (
	`case_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`case_id`, `seq`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `case_payments` (
	`token` blob NOT NULL,
	`case_id` integer NOT NULL,
	PRIMARY KEY(`token`, `case_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_payments_of_case` ON `case_payments` (`case_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`reference` text NOT NULL,
	`lane_id` integer,
	`version` integer NOT NULL,
	`stage` text NOT NULL,
	`handed_over_at` integer,
	`closed_at` integer,
	`updated_at` integer NOT NULL,
	`chain_seq` integer NOT NULL,
	`chain_hash` text NOT NULL,
	`sealed` blob,
	FOREIGN KEY (`lane_id`) REFERENCES `lanes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_reference_unique` ON `cases` (`reference`);--> statement-breakpoint
CREATE INDEX `cases_queue` ON `cases` (`updated_at`) WHERE handed_over_at IS NOT NULL AND sealed IS NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_of_lane` ON `cases` (`lane_id`);--> statement-breakpoint
CREATE INDEX `cases_closed` ON `cases` (`closed_at`);--> statement-breakpoint
CREATE TABLE `chain_releases` (
	`case_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `clocks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lane_id` integer NOT NULL,
	`name` text NOT NULL,
	`due_at` integer NOT NULL,
	`ready_at` integer NOT NULL,
	FOREIGN KEY (`lane_id`) REFERENCES `lanes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clocks_names` ON `clocks` (`lane_id`,`name`);--> statement-breakpoint
CREATE INDEX `clocks_ready` ON `clocks` (`ready_at`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`lane_id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`consented` integer NOT NULL,
	`draft_since` integer,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`lane_id`) REFERENCES `lanes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversations_drafts` ON `conversations` (`draft_since`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lane_id` integer NOT NULL,
	`key` blob NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`failures` integer NOT NULL,
	`sealed` blob NOT NULL,
	`sealed_reason` blob,
	FOREIGN KEY (`lane_id`) REFERENCES `lanes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_key_unique` ON `events` (`key`);--> statement-breakpoint
CREATE INDEX `events_waiting` ON `events` (`lane_id`,`id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `events_kept` ON `events` (`at`) WHERE state <> 'waiting';--> statement-breakpoint
CREATE INDEX `events_of_lane` ON `events` (`lane_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `file_uses` (
	`used_by` text NOT NULL,
	`user_id` integer NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`used_by`, `user_id`, `sha256`)
);
--> statement-breakpoint
CREATE INDEX `file_uses_of_file` ON `file_uses` (`sha256`);--> statement-breakpoint
CREATE TABLE `handled` (
	`key` blob PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `key_check` (
	`id` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `lanes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token` blob NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lanes_token_unique` ON `lanes` (`token`);--> statement-breakpoint
CREATE TABLE `log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lane_id` integer NOT NULL,
	`number` integer NOT NULL,
	`case_reference` text,
	`at` integer NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`lane_id`) REFERENCES `lanes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_numbers` ON `log` (`lane_id`,`number`);--> statement-breakpoint
CREATE TABLE `passes` (
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`subject_token` blob NOT NULL,
	`expires_at` integer NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`kind`, `hash`)
);
--> statement-breakpoint
CREATE INDEX `passes_of_subject` ON `passes` (`kind`,`subject_token`);--> statement-breakpoint
CREATE TABLE `sends` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lane_id` integer NOT NULL,
	`log_id` integer NOT NULL,
	`state` text NOT NULL,
	`attempt` integer NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`lane_id`) REFERENCES `lanes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`log_id`) REFERENCES `log`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sends_open` ON `sends` (`lane_id`,`id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `sends_of_entry` ON `sends` (`log_id`);