import { Link } from 'wouter';
import type { ReferenceCall } from '../../shared/contactPastViews.ts';
import type { Id, Permission } from '../../shared/model.ts';
import { sayDay } from '../../shared/rules/say.ts';
import type { PersonLabel } from '../../shared/views.ts';
import { useClock } from '../clock.ts';
import { useCommand } from '../journalQueries.ts';
import { plannedWords } from '../screens/Today/todayWords.ts';
import { optionsOf, permissionWords } from '../words.ts';
import { tell, tellProblem } from './notices.ts';
import { Select } from './Select.tsx';

export interface ReferenceLineProps {
  readonly reference: { readonly id: Id; readonly permission: Permission; readonly calls: readonly ReferenceCall[] };
  readonly person: PersonLabel;
  readonly opportunityId: Id;
  /** The other of the two, on whose page this does not stand: the person, or the position. */
  readonly other: { readonly words: string; readonly sub: string; readonly href: string };
}

/** One reference for one job: whether they may be named, and what they were told and asked, and are still to be (P4). */
export function ReferenceLine({ reference: { id, permission, calls }, person, opportunityId, other }: ReferenceLineProps) {
  const { today } = useClock();
  const link = useCommand('references.link');
  const change = (chosen: Permission) =>
    link.mutate(
      { id, opportunityId, contactId: person.id, permission: chosen, person: null },
      {
        onSuccess: (planned) => tell(`${person.spoken}: ${permissionWords[chosen]}.${plannedWords(planned)}`, { undo: true }),
        onError: tellProblem,
      },
    );
  return (
    <li className="reference">
      <span>
        <Link href={other.href}>
          <b>{other.words}</b>
        </Link>
        {other.sub !== '' && <small>{other.sub}</small>}
        {calls.map((call) => (
          <small key={call.id}>
            {call.title}: {call.state}
            {call.day === null ? '' : `, ${sayDay(call.day, today)}`}
          </small>
        ))}
      </span>
      <span className="r">
        <Select<Permission>
          look="pick"
          label={`Permission of ${person.name}`}
          value={permission}
          options={optionsOf(permissionWords)}
          onChange={change}
        />
      </span>
    </li>
  );
}
