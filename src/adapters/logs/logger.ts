import { type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * JSON lines with an allow-list of fields: what is not named here never reaches a log, so that nothing personal can.
 * An error is reduced to its name, code and stack frames; its message may quote what a customer wrote.
 */
export function createLog(level: string, to: 'stdout' | 'stderr'): Log {
  return pino(
    {
      level,
      base: { app: 'zhaodan' },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorWithoutWords },
    },
    pino.destination({ fd: to === 'stdout' ? 1 : 2, sync: true }),
  );
}

function errorWithoutWords(reason: unknown): Record<string, unknown> {
  if (!(reason instanceof Error)) return { name: typeof reason };
  const code = 'code' in reason && typeof reason.code === 'string' ? reason.code : undefined;
  const frames = (reason.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return { name: reason.name, ...(code === undefined ? {} : { code }), frames };
}
