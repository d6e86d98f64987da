import type { Moment, Role } from '../../shared/model.ts';
import type { ContactsSort } from '../../shared/contactsViews.ts';
import type { SqlValue } from './open.ts';

/** Orders that only some people have a place in: a statement that gives the id and the place of each. */
export interface Placing {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** As the column shows them, whoever decides first. */
const roles: readonly Role[] = ['decisionMaker', 'interviewer', 'hr', 'recruiter', 'receptionist', 'assistant', 'other'];
const roleOrder = `CASE role ${roles.map((role, at) => `WHEN '${role}' THEN ${String(at)}`).join(' ')} END`;

type Placed = Extract<ContactsSort, 'metAs' | 'inTouch' | 'next' | 'tags'>;

const statements: Readonly<Record<Placed, string>> = {
  // The newest interview says who they are; references that were never met come last.
  metAs: `SELECT k.id, coalesce((SELECT ${roleOrder} FROM in_the_room r JOIN interviews i ON i.id = r.interview_id
      WHERE r.contact_id = k.id ORDER BY i.starts_at DESC LIMIT 1), ${String(roles.length)})
    FROM (SELECT contact_id AS id FROM in_the_room UNION SELECT contact_id FROM reference_links) k`,
  // How much of the interval has passed since the last touch or meeting (P34), as the ring draws it.
  inTouch: `SELECT k.id, (julianday(?) - julianday(max(coalesce(c.last_touch_at, ''), coalesce((SELECT max(i.ends_at)
      FROM in_the_room r JOIN interviews i ON i.id = r.interview_id WHERE r.contact_id = k.id AND i.ends_at <= ?), ''), coalesce(c.circle_at, ''),
      CASE WHEN c.last_touch_at IS NULL AND c.circle_at IS NULL THEN c.created_at ELSE '' END)))
      / coalesce(c.ideal_days, (SELECT min(t.ideal_days) FROM contact_tags g JOIN tags t ON t.id = g.tag_id WHERE g.contact_id = k.id),
        c.longest_days, ?)
    FROM (SELECT id FROM contacts WHERE circle = 'yes'
      UNION SELECT id FROM contacts WHERE ideal_days IS NOT NULL OR longest_days IS NOT NULL
      UNION SELECT contact_id FROM contact_tags g JOIN tags t ON t.id = g.tag_id
        WHERE t.ideal_days IS NOT NULL OR t.longest_days IS NOT NULL
      UNION SELECT contact_id FROM follow_ups WHERE kind = 'keep' AND status = 'open' AND contact_id IS NOT NULL) k
    CROSS JOIN contacts c ON c.id = k.id`,
  next: `SELECT contact_id, min((day IS NULL) || coalesce(day, '')) FROM follow_ups
    WHERE status = 'open' AND contact_id IS NOT NULL GROUP BY contact_id`,
  tags: `SELECT k.contact_id, min(lower(t.name)) FROM contact_tags k JOIN tags t ON t.id = k.tag_id GROUP BY k.contact_id`,
};

/** @param asked the moment and the usual interval that being in touch is measured by. */
export function placings(sort: Placed, { now, idealDays }: { readonly now: Moment; readonly idealDays: number }): Placing {
  return { sql: statements[sort], values: sort === 'inTouch' ? [now, now, idealDays] : [] };
}
