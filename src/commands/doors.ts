/** Where a command says its results and its complaints, a line each. */
export interface CommandDoors {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Exit codes: interfaces.md. A fault of the environment is thrown, and becomes 3 at the boundary. */
export const DONE = 0;
export const INPUT_AT_FAULT = 1;
export const WRONG_USE = 2;
/** Its 2 means an incomplete bundle. */
export const WRONG_USE_OF_VERIFY = 64;

/** Results to stdout, complaints to stderr. */
export const terminalDoors: CommandDoors = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};
