/** A committee by its name, which repeats from one subdistrict to another. */
export interface CommitteeOf {
  readonly subdistrict: string;
  readonly committee: string;
}
