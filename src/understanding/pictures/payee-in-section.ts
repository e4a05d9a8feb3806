import { around } from './level.ts';
import { type Page, pairsFor, wordsOf } from './page.ts';
import type { Seen } from './picture-read.ts';

const NAME_ROW = /^(?:户名|姓名|nome|nombre)$/;
/** What heads the rows of whoever got the money, and of whoever gave it. */
const SECTION =
  /^(?:(?<theirs>收款[方人](?:信息)?|destino|para|quemrecebeu|recebedor|dadosdorecebedor|destinatario|beneficiario)|付款[方人](?:信息)?|origem|de|quempagou|pagador|dadosdopagador|remetente)$/;

/** The name below 收款方信息, not the one below 付款方信息: slips have the same rows for both. */
export function payeeInSection(page: Page): Seen<string> | null {
  const heads = page.items.flatMap(({ plain, y }) => {
    const found = SECTION.exec(plain);
    return found ? [{ y, isTheirs: found.groups?.theirs !== undefined }] : [];
  });
  const rows = pairsFor(page, 'other').filter(({ word }) => NAME_ROW.test(word));
  const row = rows.find(({ label }) => heads.findLast(({ y }) => y < label.y)?.isTheirs);
  return row ? { value: wordsOf(row), box: around(row.lines.flat()) } : null;
}
