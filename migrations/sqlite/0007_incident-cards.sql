ALTER TABLE `incidents` ADD `mark` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `incidents` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `incidents` ADD `shown` blob;