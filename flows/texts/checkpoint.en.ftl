# Once a day, to those who look after the service.
checkpoint-taken = 📌 The records of { $day }, cases: { $chains }, fingerprint { $root }. Please let this message stand: by it you can tell later whether any record is gone or was changed (npm run zhaodan -- doctor --against data/checkpoints/{ $day }.json).
checkpoint-lost = 🚨 Records are gone or different since the last checkpoint. Cases concerned: { $count }, such as { $reference }. Unless an older backup was restored, somebody changed the database: please keep everything as it is and look into it soon.
