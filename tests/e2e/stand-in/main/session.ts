import { known } from '../known.ts';

interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}

type Filter = (details: RequestDetails, answer: (verdict: { readonly cancel?: boolean }) => void) => void;
type RequestHandler = (
  contents: object | null,
  permission: string,
  answer: (granted: boolean) => void,
) => void;
type CheckHandler = (contents: object | null, permission: string, origin: string, details: object) => boolean;

let filter: Filter | null = null;
// Electron grants what nobody refuses.
let onRequest: RequestHandler = (_contents, _permission, answer) => answer(true);
let onCheck: CheckHandler = () => true;

const defaultSession = known('session', {
  setPermissionRequestHandler(handler: RequestHandler): void {
    onRequest = handler;
  },
  setPermissionCheckHandler(handler: CheckHandler): void {
    onCheck = handler;
  },
  webRequest: known('webRequest', {
    onBeforeRequest(listener: Filter): void {
      filter = listener;
    },
  }),
});

export const session = { defaultSession };

/** Whether the program refuses a request of a page. */
export function isCancelled(details: RequestDetails): Promise<boolean> {
  return new Promise((resolve) => {
    if (filter === null) resolve(false);
    else filter(details, ({ cancel }) => resolve(cancel === true));
  });
}

/** What the program answers a page that asks for a permission, and one that only looks whether it has it. */
export async function permissionOf(permission: string): Promise<{ requested: boolean; checked: boolean }> {
  const requested = await new Promise<boolean>((answer) => onRequest(null, permission, answer));
  return { requested, checked: onCheck(null, permission, '', {}) };
}
