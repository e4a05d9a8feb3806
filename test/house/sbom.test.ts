import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Component {
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}
interface Locked {
  readonly version: string;
  readonly dev?: boolean;
}

/** npm's own `--omit=dev` leaves out what is shipped where something of development needs it too, `pg` for one. */
it('the bill of materials names all that is shipped, in its version, and marks what is not', () => {
  const json = (name: string) => JSON.parse(readFileSync(resolve(root, name), 'utf8'));
  const { scripts } = json('package.json');
  expect(scripts.build).toContain('npm run -s sbom > dist/sbom.cdx.json');
  const made = execFileSync('npm', ['run', '-s', 'sbom'], { cwd: root, maxBuffer: 16 << 20 });
  const { bomFormat, components } = JSON.parse(made.toString());
  expect(bomFormat).toBe('CycloneDX');
  const ofDevelopment = ({ properties }: Component) =>
    properties?.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true') ??
    false;
  const listed = (development: boolean) =>
    new Set(
      (components as Component[])
        .filter((each) => ofDevelopment(each) === development)
        .map(({ name, version }) => `${name}@${version}`),
    );
  const locked = Object.entries(json('package-lock.json').packages as Record<string, Locked>)
    .filter(([path]) => path !== '')
    .map(([path, { version, dev }]) => ({ name: `${path.split('node_modules/').at(-1)}@${version}`, dev }));
  const [shipped, development] = [listed(false), listed(true)];
  expect(locked.filter(({ name, dev }) => !dev && !shipped.has(name))).toEqual([]);
  expect(locked.filter(({ name, dev }) => dev && !development.has(name))).toEqual([]);
});
