interface Props {
  /** What the first has above the second; null where that cannot be said. */
  readonly lead: number | null;
  readonly digits: number;
}

/** A difference with its sign, whichever side it speaks for. */
export function LeadText({ lead, digits }: Props) {
  if (lead === null) return <>—</>;
  const amount = Math.abs(lead).toFixed(digits);
  return <>{lead === 0 ? amount : lead > 0 ? `+${amount}` : `−${amount}`}</>;
}
