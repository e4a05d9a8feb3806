/** Slack's own; whoever answers for another workspace server keeps its files as well. */
const FILE_HOST = 'files.slack.com';

/** Whether files may go there and come from there: nobody else gets the token, or what a customer sent. */
export function isFileHost(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, origin } = new URL(address);
  return (protocol === 'https:' && host === FILE_HOST) || origin === new URL(apiUrl).origin;
}
