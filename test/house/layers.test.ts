import { expect, it } from 'vitest';
import { movedPaths } from '../../bench/layers.ts';

it('the layers whose time is measured are where the program is', () => {
  expect(movedPaths()).toEqual([]);
});
