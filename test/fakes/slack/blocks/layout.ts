import { anyText, id, plainText } from './composition.ts';
import { inAccessory, inActions, inInput } from './elements.ts';
import { imageBlock, imageElement } from './image.ts';
import { richTextBlock } from './rich-text.ts';
import { allowed, type Check, flag, isObject, kinds, list, oneOf, shape, words } from './schema.ts';

const block = { block_id: id };

const textOrFields: Check = (value, at, faults) => {
  if (isObject(value) && !('text' in value) && !('fields' in value))
    faults.push({ message: 'must define either `text` or `fields`', pointer: at });
};

/** Within one actions block; across blocks an action_id may come again. */
const ownActionIds: Check = (value, at, faults) => {
  if (!isObject(value) || !Array.isArray(value.elements)) return;
  const seen = new Set<unknown>();
  value.elements.forEach((element, index) => {
    const action = isObject(element) ? element.action_id : undefined;
    if (action && seen.has(action))
      faults.push({
        message: `\`action_id\` "${action}" already exists`,
        pointer: `${at}/elements/${index}/action_id`,
      });
    seen.add(action);
  });
};

const contextElement = allowed((value, at, faults) => {
  if (isObject(value) && value.type === 'image') imageElement(value, at, faults);
  else anyText()(value, at, faults);
});

const layouts: Readonly<Record<string, Check>> = {
  header: shape({ text: plainText(150) }, block),
  section: shape(
    {},
    {
      ...block,
      text: anyText(3000),
      fields: list(anyText(2000), 1, 10),
      accessory: kinds(inAccessory),
      expand: flag,
    },
    textOrFields,
  ),
  context: shape({ elements: list(contextElement, 1, 10) }, block),
  actions: shape({ elements: list(kinds(inActions), 1, 25) }, block, ownActionIds),
  divider: shape({}, block),
  image: imageBlock,
  rich_text: richTextBlock,
  markdown: shape({ text: words(1, 12_000) }, block),
  file: shape({ external_id: words(1, 255), source: oneOf('remote') }, block),
  input: shape(
    { label: plainText(2000), element: kinds(inInput) },
    { ...block, hint: plainText(2000), optional: flag, dispatch_action: flag },
  ),
};

const ownBlockIds: Check = (value, at, faults) => {
  if (!Array.isArray(value)) return;
  const seen = new Set<unknown>();
  value.forEach((each, index) => {
    const blockId = isObject(each) ? each.block_id : undefined;
    if (blockId && seen.has(blockId))
      faults.push({
        message: `\`block_id\` "${blockId}" already exists for another block`,
        pointer: `${at}/${index}/block_id`,
      });
    seen.add(blockId);
  });
};

/** Blocks of a message or a view, so many at most. */
export function blockList(min: number, max: number): Check {
  return (value, at, faults) => {
    list(kinds(layouts), min, max)(value, at, faults);
    ownBlockIds(value, at, faults);
  };
}
