/** Says plainly what to do where the program was started by a Node that cannot run it. */
export function requireNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return;
  process.stderr.write(
    `Zhaodan needs Node 24; this is ${process.versions.node}.\n` +
      'It brings its own: run "npm ci" once, then start it through npm (npm start, npm test, npm run zhaodan -- …).\n',
  );
  process.exit(3);
}
