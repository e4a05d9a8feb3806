ALTER TABLE `mail` ADD `lane` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `mail` ADD `attempt` integer DEFAULT 0 NOT NULL;