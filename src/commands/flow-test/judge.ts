import type { Conversation } from './conversation.ts';
import type { Interruption, Replayed } from './replay.ts';

/** What is not as the conversation says it must be, a line each; none means it went well. */
export function judge(
  { expect }: Conversation,
  played: Replayed,
  interruption: Interruption | null,
  strict: boolean,
): string[] {
  if (played.stuck) return [`${played.stuck} (asked: ${played.questions.join(', ')})`];
  const faults: string[] = [];
  const allowed = expect.messages + (interruption?.say ? 1 : 0);
  if (strict ? played.messages !== allowed : played.messages > allowed)
    faults.push(`${played.messages} messages of the customer, not ${allowed}`);
  if (played.loss !== expect.loss) faults.push(`concluded ${played.loss}, not ${expect.loss}`);
  for (const [name, value] of Object.entries(expect.facts)) {
    const got = played.facts[name as keyof typeof played.facts];
    if (got !== value) faults.push(`${name} is ${got ?? 'not known'}, not ${value}`);
  }
  const asked = played.questions.join(', ');
  if (strict && asked !== expect.questions.join(', ')) faults.push(`asked ${asked}`);
  const twice = played.questions.filter((state, at) => played.questions.indexOf(state) !== at);
  const expectedTwice = expect.questions.filter((state, at) => expect.questions.indexOf(state) !== at);
  if (strict && twice.length > expectedTwice.length) faults.push(`asked again: ${twice.join(', ')}`);
  return faults;
}
