DROP INDEX `clocks_ready`;--> statement-breakpoint
ALTER TABLE `clocks` ADD `state` text DEFAULT 'set' NOT NULL;--> statement-breakpoint
ALTER TABLE `clocks` ADD `failures` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `clocks` ADD `sealed_reason` blob;--> statement-breakpoint
CREATE INDEX `clocks_ready` ON `clocks` (`ready_at`) WHERE state = 'set';--> statement-breakpoint
ALTER TABLE `sends` ADD `channel` text DEFAULT 'web' NOT NULL;--> statement-breakpoint
-- What was answered is remembered by its key in `handled`; its content goes.
DELETE FROM `file_uses` WHERE `used_by` = 'event' AND `user_id` IN (SELECT `id` FROM `events` WHERE `state` = 'handled');--> statement-breakpoint
DELETE FROM `events` WHERE `state` = 'handled';
