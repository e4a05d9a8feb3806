-- An act that stands in a chain is never changed, and goes only with its whole chain.
CREATE TRIGGER `audit_is_never_changed` BEFORE UPDATE ON `audit`
BEGIN
	SELECT RAISE(ABORT, 'an audit event is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_is_kept` BEFORE DELETE ON `audit`
WHEN NOT EXISTS (SELECT 1 FROM `chain_releases` WHERE `case_id` = OLD.`case_id`)
BEGIN
	SELECT RAISE(ABORT, 'an audit event goes only with its released chain');
END;
--> statement-breakpoint
-- 1096 days: three years, never a day less.
CREATE TRIGGER `chain_is_kept_three_years` BEFORE INSERT ON `chain_releases`
WHEN NOT EXISTS (
	SELECT 1 FROM `cases`
	WHERE `id` = NEW.`case_id` AND `sealed` IS NULL AND `closed_at` <= NEW.`at` - 94694400000
)
BEGIN
	SELECT RAISE(ABORT, 'a chain is kept for three years after closing');
END;
--> statement-breakpoint
CREATE TRIGGER `chain_release_is_never_changed` BEFORE UPDATE ON `chain_releases`
BEGIN
	SELECT RAISE(ABORT, 'a release of a chain is never changed');
END;
