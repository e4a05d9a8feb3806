import { id, plainText } from './composition.ts';
import { blockList } from './layout.ts';
import {
  allowed,
  type BlockFault,
  type Check,
  flag,
  isObject,
  type Json,
  kinds,
  shape,
  words,
} from './schema.ts';

/** 250 KB. */
export const LARGEST_VIEW = 250_000;

const common = { callback_id: id, external_id: id, private_metadata: words(0, 3000) };

function blocksOf(view: unknown): Json[] {
  return isObject(view) && Array.isArray(view.blocks) ? view.blocks.filter(isObject) : [];
}

const submitWithInputs: Check = (view, at, faults) => {
  if (!isObject(view) || 'submit' in view) return;
  blocksOf(view).forEach((block, index) => {
    if (block.type === 'input')
      faults.push({
        message: 'must define `submit` to use an `input` block in modals',
        pointer: `${at}/blocks/${index}/input`,
      });
  });
};

const oneFocus: Check = (view, at, faults) => {
  const asking = blocksOf(view).filter((block) => JSON.stringify(block).includes('"focus_on_load":true'));
  if (asking.length > 1)
    faults.push({ message: 'only one element may set `focus_on_load`', pointer: `${at}/blocks` });
};

const noFileInput: Check = (view, at, faults) => {
  blocksOf(view).forEach((block, index) => {
    if (isObject(block.element) && block.element.type === 'file_input')
      faults.push({
        message: 'unsupported type: file_input',
        pointer: `${at}/blocks/${index}/element/type`,
      });
  });
};

const modal: Check = shape(
  { title: plainText(24), blocks: blockList(1, 100) },
  { ...common, submit: plainText(24), close: plainText(24), clear_on_close: flag, notify_on_close: flag },
  (view, at, faults) => {
    submitWithInputs(view, at, faults);
    oneFocus(view, at, faults);
  },
);

const home: Check = shape({ blocks: blockList(0, 100) }, common, noFileInput);

export function checkView(view: unknown, type: 'modal' | 'home'): BlockFault[] {
  const faults: BlockFault[] = [];
  allowed(kinds(type === 'modal' ? { modal } : { home }))(view, '/view', faults);
  return faults;
}
