import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkpointDir, takeCheckpoint } from '../../src/adapters/documents/daily-checkpoint.ts';
import { openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../src/adapters/store/open.ts';
import { receiptKey } from '../../src/wiring/receipt-key.ts';
import { freshDir } from '../adapters/store/places.ts';
import { NOON, someAudit, someCase, someConversation, someTurn } from '../contract/samples.ts';
import { zhaodan } from '../faults/program.ts';

const { dir, remove } = freshDir();
let file: string;
beforeAll(async () => {
  const secrets = openSecrets({ dir, key: null });
  const store = openSqliteStore({ dir, secrets: secrets.sealer('store') });
  await store.commitTurns([
    someTurn({
      conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 },
      case: { value: someCase(), version: 0 },
      audit: [someAudit('case_opened')],
    }),
  ]);
  const folder = checkpointDir(dir);
  const parts = { store, key: receiptKey(secrets), dir: folder };
  await takeCheckpoint({ ...parts, isFirst: async () => true, tell: async () => undefined }, NOON);
  store.close();
  file = join(folder, readdirSync(folder)[0] ?? '');
});
afterAll(remove);

const doctor = (against: string) =>
  zhaodan(['doctor', '--against', against], { env: { ZHAODAN_DATA_DIR: dir } });

describe('doctor --against', () => {
  it('says that everything is still there, and which fingerprint to compare', async () => {
    const { root } = JSON.parse(readFileSync(file, 'utf8'));
    const { code, stdout, stderr } = await doctor(file);
    expect(stdout).toContain(`1 chains; it counts if the alert channel shows the same ${root}`);
    expect(stdout).toContain('✓ checkpoint: everything it holds is still there');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('refuses what is no checkpoint of this shop', async () => {
    const forged = join(dir, 'forged.json');
    writeFileSync(forged, readFileSync(file, 'utf8').replace('"chains": 1', '"chains": 2'));
    const { code, stdout } = await doctor(forged);
    expect(stdout).toContain(`✗ checkpoint: ${forged} is none of this shop`);
    expect(code).toBe(1);
  });

  it('raises no alarm over a file that is not there', async () => {
    const missing = join(dir, 'missing.json');
    const { code, stdout } = await doctor(missing);
    expect(stdout).toContain(
      `✗ checkpoint: it cannot be read\n  → ${missing}: there is no such path (ENOENT).`,
    );
    expect(stdout).not.toContain('none of this shop');
    expect(code).toBe(1);
  });
});
