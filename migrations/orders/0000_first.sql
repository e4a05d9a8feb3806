CREATE TABLE `history` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`of` integer NOT NULL,
	`import_id` integer NOT NULL,
	`replaced_by` integer NOT NULL,
	`page_id` integer NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `history_of` ON `history` (`kind`,`of`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE TABLE `indexes_set_aside` (
	`kind` text NOT NULL,
	`sql` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `key_check` (
	`id` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`id` integer PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`contact_token` text,
	`account_token` text,
	`paid_at` integer,
	`is_deleted` integer NOT NULL,
	`merchant_token` text,
	`transaction_token` text,
	`amount` integer,
	`currency` text,
	`state` text NOT NULL,
	`channel` text,
	`made_at` integer,
	`import_id` integer NOT NULL,
	`page_id` integer NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_token_unique` ON `orders` (`token`);--> statement-breakpoint
CREATE INDEX `orders_merchant` ON `orders` (`merchant_token`) WHERE merchant_token IS NOT NULL;--> statement-breakpoint
CREATE INDEX `orders_transaction` ON `orders` (`transaction_token`) WHERE transaction_token IS NOT NULL;--> statement-breakpoint
CREATE INDEX `orders_contact` ON `orders` (`contact_token`) WHERE contact_token IS NOT NULL;--> statement-breakpoint
CREATE INDEX `orders_account` ON `orders` (`account_token`) WHERE account_token IS NOT NULL;--> statement-breakpoint
CREATE INDEX `orders_made` ON `orders` (`made_at`,`amount`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `payments` (
	`id` integer PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`is_refund` integer NOT NULL,
	`merchant_token` text,
	`transaction_token` text,
	`amount` integer,
	`currency` text,
	`state` text NOT NULL,
	`channel` text,
	`made_at` integer,
	`import_id` integer NOT NULL,
	`page_id` integer NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_token_unique` ON `payments` (`token`);--> statement-breakpoint
CREATE INDEX `payments_merchant` ON `payments` (`merchant_token`) WHERE merchant_token IS NOT NULL;--> statement-breakpoint
CREATE INDEX `payments_transaction` ON `payments` (`transaction_token`) WHERE transaction_token IS NOT NULL;--> statement-breakpoint
CREATE INDEX `payments_made` ON `payments` (`made_at`,`amount`);