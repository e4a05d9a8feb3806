import { id, plainText, url } from './composition.ts';
import { both, type Check, isObject, shape, words } from './schema.ts';

const oneSource: Check = (value, at, faults) => {
  if (isObject(value) && 'image_url' in value === 'slack_file' in value)
    faults.push({ message: 'must define either `image_url` or `slack_file`', pointer: at });
};

const idOrUrl: Check = (value, at, faults) => {
  if (isObject(value) && 'id' in value === 'url' in value)
    faults.push({ message: 'must define either `id` or `url`', pointer: at });
};

/** Slack fetches the picture itself, from outside: an address of this machine or of a private network fails. */
const fetchable: Check = (value, at, faults) => {
  if (typeof value !== 'string' || !URL.canParse(value)) return;
  const { protocol, hostname } = new URL(value);
  const inside = /^(localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[)/.test(hostname);
  if (!/^https?:$/.test(protocol) || inside)
    faults.push({ message: 'downloading image failed', pointer: at });
};

const source = {
  image_url: both(url, fetchable),
  slack_file: shape({}, { id: words(1, 255), url }, idOrUrl),
};

export const imageElement: Check = shape({ alt_text: words(1, 2000) }, source, oneSource);

export const imageBlock: Check = shape(
  { alt_text: words(1, 2000) },
  { block_id: id, title: plainText(2000), ...source },
  oneSource,
);
