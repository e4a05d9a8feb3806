/** What Slack would say against a payload, and where (a JSON pointer). */
export interface BlockFault {
  readonly message: string;
  readonly pointer: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** Reports what is wrong with the value that stands at a pointer. */
export type Check = (value: unknown, at: string, faults: BlockFault[]) => void;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lengths are UTF-16 units: whatever the real one counts, this is never more lenient. */
export function words(min: number, max: number, pattern?: RegExp): Check {
  return (value, at, faults) => {
    if (typeof value !== 'string') faults.push({ message: 'must provide a string', pointer: at });
    else if (value.length > max)
      faults.push({ message: `must be less than ${max + 1} characters`, pointer: at });
    else if (value.length < min)
      faults.push({ message: `must be more than ${min - 1} characters`, pointer: at });
    else if (pattern && !pattern.test(value))
      faults.push({ message: 'must match the expected format', pointer: at });
  };
}

/** Text that people read: nothing but blanks counts as empty. */
export function prose(max: number): Check {
  return (value, at, faults) => {
    const blank = typeof value === 'string' && value.trim() === '';
    words(1, max)(blank ? '' : value, at, faults);
  };
}

export function oneOf(...allowed: readonly string[]): Check {
  return (value, at, faults) => {
    if (typeof value !== 'string') faults.push({ message: 'must provide a string', pointer: at });
    else if (!allowed.includes(value))
      faults.push({ message: `must be one of: ${allowed.join(', ')}`, pointer: at });
  };
}

export const flag: Check = (value, at, faults) => {
  if (typeof value !== 'boolean') faults.push({ message: 'must provide a boolean', pointer: at });
};

export function whole(min: number, max: number): Check {
  return (value, at, faults) => {
    if (!Number.isInteger(value)) faults.push({ message: 'must provide an integer', pointer: at });
    else if ((value as number) < min || (value as number) > max)
      faults.push({ message: `must be between ${min} and ${max}`, pointer: at });
  };
}

export function list(item: Check, min: number, max: number): Check {
  return (value, at, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ message: 'must provide an array', pointer: at });
      return;
    }
    if (value.length < min) faults.push({ message: `must provide at least ${min} items`, pointer: at });
    if (value.length > max) faults.push({ message: `no more than ${max} items allowed`, pointer: at });
    value.forEach((each, index) => {
      item(each, `${at}/${index}`, faults);
    });
  };
}

type Keys = Readonly<Record<string, Check>>;

/** An object with these keys and no others; `type` is the business of `kinds`. `also` sees the whole of it. */
export function shape(required: Keys, optional: Keys = {}, also?: Check): Check {
  return (value, at, faults) => {
    if (!isObject(value)) {
      faults.push({ message: 'must provide an object', pointer: at });
      return;
    }
    for (const key of Object.keys(required))
      if (!(key in value)) faults.push({ message: `missing required field: ${key}`, pointer: at });
    for (const [key, each] of Object.entries(value)) {
      const check = required[key] ?? optional[key];
      if (check) check(each, `${at}/${key}`, faults);
      else if (key !== 'type') faults.push({ message: `invalid additional property: ${key}`, pointer: at });
    }
    also?.(value, at, faults);
  };
}

/** Several shapes, told apart by their `type`. */
export function kinds(shapes: Readonly<Record<string, Check>>): Check {
  return (value, at, faults) => {
    if (!isObject(value)) {
      faults.push({ message: 'must provide an object', pointer: at });
      return;
    }
    const { type } = value;
    if (type === undefined) faults.push({ message: 'missing required field: type', pointer: at });
    else if (typeof type !== 'string')
      faults.push({ message: 'must provide a string', pointer: `${at}/type` });
    else if (Object.hasOwn(shapes, type)) shapes[type]?.(value, at, faults);
    else faults.push({ message: `unsupported type: ${type}`, pointer: `${at}/type` });
  };
}

/** Slack leads with this line wherever one of several schemas had to fit. */
export function allowed(check: Check): Check {
  return (value, at, faults) => {
    const inside: BlockFault[] = [];
    check(value, at, inside);
    if (inside.length > 0) faults.push({ message: 'failed to match all allowed schemas', pointer: at });
    faults.push(...inside);
  };
}

export function both(first: Check, second: Check): Check {
  return (value, at, faults) => {
    first(value, at, faults);
    second(value, at, faults);
  };
}
