/** The program's own scheme: its windows load nothing from anywhere else. */
export const APP_SCHEME = 'app';

const APP_HOST = 'daoze';

/** The page of every window. */
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Whether an address is a file of the program itself. */
export function isAppAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).href.startsWith(`${APP_SCHEME}://${APP_HOST}/`);
}
