/** What the organizations' list and page show. */
import type { Address, Day, Id, Role, Sector, Stage, Zone } from './model.ts';
import type { InterviewLabel, PersonLabel } from './views.ts';

export interface OrganizationRow {
  readonly id: Id;
  readonly name: string;
  readonly sector: Sector;
  /** "Columbus, OH"; empty without an address. */
  readonly place: string;
  readonly people: number;
  readonly opportunities: number;
}
export interface OrganizationsView {
  readonly rows: readonly OrganizationRow[];
  readonly total: number;
}

export interface OrganizationView {
  readonly id: Id;
  readonly name: string;
  readonly sector: Sector;
  readonly zone: Zone;
  readonly address: Address | null;
  readonly addressLines: readonly string[];
  /** The longer interval between contacts that they asked for, in business days (P23). */
  readonly paceDays: number | null;
  /** By name, the first two hundred. */
  readonly people: readonly OrganizationPerson[];
  readonly peopleTotal: number;
  /** Where people of theirs sit who do not sit at its address. */
  readonly branches: readonly { readonly lines: readonly string[]; readonly people: readonly PersonLabel[] }[];
  readonly opportunities: readonly { readonly id: Id; readonly title: string; readonly stage: Stage; readonly since: Day }[];
  /** What was learned about the business and its plans, the newest interview first (P3). */
  readonly learned: readonly { readonly text: string; readonly interview: InterviewLabel }[];
}
export interface OrganizationPerson extends PersonLabel {
  readonly title: string;
  readonly metAs: Role | 'reference' | null;
  readonly sits: 'here' | 'elsewhere' | 'unknown';
}
