/**
 * Where each sealed record lies. A record that was moved to another place does not open, and a version in a place keeps
 * an old copy from being put back in the new one's row. Never changed: what is stored would not open any more.
 */
export const placeOf = {
  lane: (token: Buffer) => `lanes/${token.toString('hex')}`,
  conversation: (lane: number, version: number) => `conversations/${lane}/${version}`,
  event: (key: Buffer) => `events/${key.toString('hex')}`,
  eventReason: (key: Buffer) => `reasons/${key.toString('hex')}`,
  case: (reference: string, version: number) => `cases/${reference}/${version}`,
  openings: (reference: string, seq: number) => `openings/${reference}/${seq}`,
  jointOpenings: (reference: string, seq: number) => `joint-openings/${reference}/${seq}`,
  entry: (lane: number, number: number) => `log/${lane}/${number}`,
  sendReason: (id: number) => `send-reasons/${id}`,
  clockReason: (id: number) => `clock-reasons/${id}`,
  view: (caseId: number) => `views/${caseId}`,
  mail: (key: Buffer) => `mail/${key.toString('hex')}`,
  mailReason: (id: number) => `mail-reasons/${id}`,
  pass: (kind: string, hash: string) => `passes/${kind}/${hash}`,
  agent: (id: string) => `agents/${id}`,
  identity: (token: Buffer) => `identities/${token.toString('hex')}`,
  archive: (name: string) => `archive/${name}`,
  incidentView: (id: string) => `incident-views/${id}`,
  incident: (id: string, version: number) => `incidents/${id}/${version}`,
  keyCheck: 'key_check/1',
};
