/**
 * A browser serves no scheme of one's own, so `app://daoze/x` is shown at `https://daoze.app.test/x`: an origin as
 * good as the program's own. The domain .test leads nowhere.
 */
const SHOWN = /^https:\/\/([a-z0-9-]+)\.([a-z0-9-]+)\.test(\/|$)/;
const OWN = /^([a-z][a-z0-9-]*):\/\/([a-z0-9-]+)(\/|$)/;

/** The address at which the browser shows a page of the program's own scheme; others stay as they are. */
export function shownAddress(url: string): string {
  return /^https?:/.test(url) ? url : url.replace(OWN, 'https://$2.$1.test$3');
}

/** The address that the program knows, of one the browser shows. */
export function ownAddress(url: string): string {
  return url.replace(SHOWN, '$2://$1$3');
}
