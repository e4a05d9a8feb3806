DROP INDEX `cases_kinds`;--> statement-breakpoint
ALTER TABLE `cases` ADD `incident` text;--> statement-breakpoint
UPDATE `cases` SET `incident` = json_extract(`figures`, '$.incident') WHERE `figures` IS NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_kinds` ON `cases` (`payment_channel`,`loss_type`,`handed_over_at`,`incident`,`reference`);