CREATE TABLE `copies` (
	`endpoint_id` integer NOT NULL,
	`outside` text NOT NULL,
	`log_id` integer NOT NULL,
	PRIMARY KEY(`endpoint_id`, `outside`),
	FOREIGN KEY (`endpoint_id`) REFERENCES `lanes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`log_id`) REFERENCES `log`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `copies_of_entry` ON `copies` (`log_id`);--> statement-breakpoint
CREATE TABLE `heartbeats` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `identities` (
	`token` blob PRIMARY KEY NOT NULL,
	`agent_id` text NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `identities_of_agent` ON `identities` (`agent_id`);--> statement-breakpoint
CREATE TABLE `mail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` blob NOT NULL,
	`at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`sealed` blob NOT NULL,
	`sealed_reason` blob
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_key_unique` ON `mail` (`key`);--> statement-breakpoint
CREATE INDEX `mail_waiting` ON `mail` (`due_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `views` (
	`case_id` integer PRIMARY KEY NOT NULL,
	`mark` integer NOT NULL,
	`due_at` integer,
	`sealed` blob,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `views_due` ON `views` (`due_at`) WHERE due_at IS NOT NULL;--> statement-breakpoint
ALTER TABLE `lanes` ADD `leads_to` integer REFERENCES lanes(id);--> statement-breakpoint
ALTER TABLE `lanes` ADD `closed_at` integer;--> statement-breakpoint
CREATE INDEX `lanes_leading` ON `lanes` (`leads_to`) WHERE leads_to IS NOT NULL;--> statement-breakpoint
ALTER TABLE `sends` ADD `endpoint_id` integer REFERENCES lanes(id);--> statement-breakpoint
ALTER TABLE `sends` ADD `what` text DEFAULT 'say' NOT NULL;--> statement-breakpoint
ALTER TABLE `sends` ADD `doubts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sends` ADD `sealed_reason` blob;--> statement-breakpoint
CREATE INDEX `sends_ended` ON `sends` (`id`) WHERE state <> 'open';