import type { SHOP_SYSTEMS, SqlSource, SqlTable } from '../../../engine/order-book/sources.ts';
import type { SystemMapping, TableMapping } from './mapping.ts';
import { ACG_FAKA } from './systems/acg-faka.ts';
import { CARD_SYSTEM } from './systems/card-system.ts';
import { DUJIAOKA } from './systems/dujiaoka.ts';
import { EPAY } from './systems/epay.ts';
import { KAMIFAKA } from './systems/kamifaka.ts';
import { SHUA } from './systems/shua.ts';

const SYSTEMS: Readonly<Record<(typeof SHOP_SYSTEMS)[number], SystemMapping>> = {
  dujiaoka: DUJIAOKA,
  'acg-faka': ACG_FAKA,
  'card-system': CARD_SYSTEM,
  kamifaka: KAMIFAKA,
  epay: EPAY,
  shua: SHUA,
};

/** The tables a source is read from, under the names they have in this installation. */
export function tablesOf({ system, tables, prefix }: SqlSource): readonly TableMapping[] {
  const known: SystemMapping =
    system === undefined ? { prefix: '', tables: (tables ?? []).map(ownTable) } : SYSTEMS[system];
  const before = prefix ?? known.prefix;
  return known.tables.map((mapping) => ({ ...mapping, table: before + mapping.table }));
}

/** A table as shop.yaml describes it. */
function ownTable({ table, holds, columns, ...written }: SqlTable): TableMapping {
  const { status, ...others } = columns;
  return {
    table,
    holds,
    columns: others,
    state: status === undefined ? [] : [status],
    dialect: { ...written, offset: written.utc_offset, states: written.statuses },
    optional: [],
  };
}
