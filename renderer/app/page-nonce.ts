/** The nonce that whoever serves the page wrote into it. */
export function pageNonce(): string {
  return document.querySelector<HTMLElement>('script[nonce], meta[property="csp-nonce"]')?.nonce ?? '';
}

/**
 * Lets every style element that the page's own scripts make carry the nonce: parts of the component library that lock
 * scrolling and measure scroll bars make theirs without it, and the page's policy would refuse them.
 */
export function giveStylesTheNonce(): void {
  const nonce = pageNonce();
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
