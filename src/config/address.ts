/** Whether this is the address of something that speaks HTTP. */
export function isAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}
