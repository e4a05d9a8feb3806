-- An act that stands in a chain is never changed, and goes only with its whole chain.
CREATE FUNCTION audit_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'an audit event is never changed';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_never_changed();
--> statement-breakpoint
CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM chain_releases WHERE case_id = OLD.case_id) THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION 'an audit event goes only with its released chain';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_kept();
--> statement-breakpoint
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept();
--> statement-breakpoint
-- 1096 days: three years, never a day less.
CREATE FUNCTION chain_is_kept_three_years() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
		SELECT 1 FROM cases
		WHERE id = NEW.case_id AND sealed IS NULL AND closed_at <= NEW.at - 94694400000
	) THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'a chain is kept for three years after closing';
END $$;
--> statement-breakpoint
CREATE TRIGGER chain_is_kept_three_years BEFORE INSERT ON chain_releases FOR EACH ROW EXECUTE FUNCTION chain_is_kept_three_years();
--> statement-breakpoint
CREATE FUNCTION chain_release_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'a release of a chain is never changed';
END $$;
--> statement-breakpoint
CREATE TRIGGER chain_release_is_never_changed BEFORE UPDATE ON chain_releases FOR EACH ROW EXECUTE FUNCTION chain_release_is_never_changed();
--> statement-breakpoint
-- Encrypted bytes do not get smaller.
ALTER TABLE files ALTER COLUMN sealed SET STORAGE EXTERNAL;
--> statement-breakpoint
-- Nobody misses these after a crash, and they need no write-ahead log.
ALTER TABLE paces SET UNLOGGED;
--> statement-breakpoint
-- Rows come and go with every message.
ALTER TABLE events SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
--> statement-breakpoint
ALTER TABLE sends SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
--> statement-breakpoint
ALTER TABLE clocks SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
--> statement-breakpoint
ALTER TABLE paces SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
--> statement-breakpoint
-- Room in each page for the next version, so that an update touches no index.
ALTER TABLE conversations SET (fillfactor = 70);
--> statement-breakpoint
ALTER TABLE cases SET (fillfactor = 70);
--> statement-breakpoint
ALTER TABLE paces SET (fillfactor = 50);
