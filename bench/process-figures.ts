import { existsSync, readFileSync } from 'node:fs';

/** Ticks of the kernel's clock, in ms: what `getconf CLK_TCK` says on every Linux this runs on. */
const TICK_MS = 10;

/** What the process has used of the processor so far, all its threads together. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [, , ...fields] = stat.slice(stat.lastIndexOf(')')).split(' ');
  return (Number(fields[10]) + Number(fields[11])) * TICK_MS;
}

/** The most memory it ever held. */
export function peakMb(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** A command that counts what follows it syncs to disk, into this file; `null` where there is no strace. */
export function countingSyncs(file: string): readonly string[] | null {
  if (!existsSync('/usr/bin/strace')) return null;
  // As a grandchild, so that the process is the program; only these calls stop it, others run as fast as without.
  return [
    '/usr/bin/strace',
    '-D',
    '-f',
    '--seccomp-bpf',
    '-e',
    'trace=fsync,fdatasync',
    '-e',
    'signal=none',
    '-o',
    file,
  ];
}

/** Syncs counted so far: a call that another thread interrupts is written in two lines. */
export function syncsIn(file: string): number {
  return readFileSync(file, 'utf8').match(/f(?:data)?sync\(/g)?.length ?? 0;
}
